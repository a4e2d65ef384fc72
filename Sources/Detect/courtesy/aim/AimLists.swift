// SPDX-License-Identifier: Apache-2.0
import Normalise

/// The lists that `Aim` asks, looked up once.
struct AimLists: Sendable {
  static let shared = AimLists(DetectorSet.standard.book.lexicon)

  let lexicon: Lexicon
  let modifier, abusive, quantity, youAre, imperative, isVerb, iAm, i, you, youWord, youVerb, report: Lexicon.ListID
  let person, group, role, kin, thing, device, deviceKind, deviceNoun, deviceLink, neuter, article, that, not, mine,
    love, innocent, name,
    title, who,
    praise: Lexicon.ListID
  let tail, filth, plain, animal, swear, strong: Lexicon.ListID
  let mild, dual, soft, twin, sender, aimed, order, adjective, sport, dirt, preposition, iSubject, personal, vermin,
    and, cheer, hurled, like, oneself: Lexicon.ListID
  let of, ofThe, por, cara, mi, que, q, una, ya, digo, piece: Int32

  private init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    modifier = lexicon.list("aim-modifier")
    abusive = lexicon.list("aim-abusive")
    quantity = lexicon.list("aim-quantity")
    youAre = lexicon.list("aim-you-are")
    imperative = lexicon.list("aim-imperative")
    isVerb = lexicon.list("aim-is")
    iAm = lexicon.list("aim-i-am")
    i = lexicon.list("aim-i")
    you = lexicon.list("aim-you")
    youWord = lexicon.list("you")
    youVerb = lexicon.list("aim-you-verb")
    report = lexicon.list("aim-report")
    person = lexicon.list("aim-person")
    group = lexicon.list("group")
    role = lexicon.list("role")
    kin = lexicon.list("kin")
    thing = lexicon.list("aim-thing")
    device = lexicon.list("aim-device")
    deviceKind = lexicon.list("aim-device-kind")
    deviceNoun = lexicon.list("aim-device-noun")
    deviceLink = lexicon.list("aim-device-link")
    neuter = lexicon.list("aim-neuter")
    article = lexicon.list("aim-article")
    that = lexicon.list("aim-that")
    not = lexicon.list("aim-not")
    mine = lexicon.list("aim-mine")
    love = lexicon.list("aim-love")
    innocent = lexicon.list("innocent")
    name = lexicon.list("aim-name")
    title = lexicon.list("aim-title")
    who = lexicon.list("aim-who")
    praise = lexicon.list("aim-praise")
    tail = lexicon.list("aim-tail")
    filth = lexicon.list("aim-filth")
    plain = lexicon.list("aim-plain")
    animal = lexicon.list("insult-animal")
    swear = lexicon.list("swear")
    strong = lexicon.list("insult")
    mild = lexicon.list("insult-mild")
    dual = lexicon.list("insult-dual")
    soft = lexicon.list("swear-soft")
    twin = lexicon.list("swear-twin")
    sender = lexicon.list("aim-sender")
    aimed = lexicon.list("aim-aimed")
    order = lexicon.list("aim-order")
    adjective = lexicon.list("aim-adjective")
    like = lexicon.list("aim-like")
    oneself = lexicon.list("oneself")
    hurled = lexicon.list("aim-hurled")
    cheer = lexicon.list("aim-cheer")
    and = lexicon.list("aim-and")
    personal = lexicon.list("aim-personal")
    vermin = lexicon.list("aim-vermin")
    iSubject = lexicon.list("aim-i-subject")
    dirt = lexicon.list("aim-dirt")
    preposition = lexicon.list("aim-preposition")
    sport = lexicon.list("aim-sport")
    of = lexicon.id(of: "de")
    ofThe = lexicon.id(of: "del")
    por = lexicon.id(of: "por")
    cara = lexicon.id(of: "cara")
    mi = lexicon.id(of: "mi")
    que = lexicon.id(of: "que")
    q = lexicon.id(of: "q")
    una = lexicon.id(of: "una")
    digo = lexicon.id(of: "digo")
    ya = lexicon.id(of: "ya")
    piece = lexicon.id(of: "pedazo")
  }
}
