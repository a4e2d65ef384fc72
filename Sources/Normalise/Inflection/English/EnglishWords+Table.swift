// SPDX-License-Identifier: Apache-2.0

extension English {
  /// Verbs that are regular (but for spelling); the others are in `EnglishVerb.irregular`.
  static let regularVerbs = WordSet(
    """
    abandon abolish abort absorb abuse accept access accompany accomplish accuse ache achieve acknowledge acquire
    act adapt add address adjust admire admit adopt adore advance advertise advise affect afford age agree aid aim
    alert allege allow alter amaze amount amuse analyze anger announce annoy answer anticipate apologize appeal
    appear apply appoint appreciate approach approve argue arm arrange arrest arrive ask assassinate assault
    assert assess assign assist associate assume assure attach attack attempt attend attract avoid await award
    babble back backfire bake balance ban bang banish bankrupt bar bark base bash bathe batter battle beg behave
    behead believe belittle belong benefit berate betray bicker bill bitch blackmail blame blast bless block blog
    bluff board boast boil bomb book boost borrow bother bounce box boycott brag brand breach breathe bribe brush
    bug bullshit bully bump burp bury butcher calculate call calm cancel capture care carry cause celebrate
    challenge change charge charm chase chat cheat check cheer chew choke chop circle cite claim clap clarify
    classify clean clear click climb close coach collapse collect combine comfort command comment commit
    communicate compare compel compensate compete complain complete comply compose con concern conclude condemn
    conduct confess confirm conflict confront confuse connect conquer consider consist contact contain continue
    contract contribute control convert convince cook cool cooperate cope copy correct corrupt cough count couple
    cover crack crash crave crawl create credit criticize croak cross crowd cruise crush cry cuddle cum cure curse
    cycle damage damn dance dare date debate deceive decide declare decline deduct defame defeat defecate defend
    define degrade delay delete deliver demand demean demolish demonstrate denounce deny depend deport depress
    deprive describe deserve design desire destroy detail detect determine develop die diet differ dig dine direct
    disagree disappear disappoint disapprove discipline disclose discount discover discriminate discuss disgrace
    disguise disgust dislike dismiss display dispute disrespect disrupt distract distribute disturb divide divorce
    dominate donate double doubt dox drag drain dress drift drop drown drug dry dump dupe dying earn ease edit
    educate elect eliminate email embarrass embrace emerge employ empty enable encourage end endanger endorse
    enforce engage enjoy enrage ensure enter entertain escape establish estimate evade evaluate exaggerate examine
    exceed exchange excite exclude excuse execute exercise exhaust exist expand expect expel experience explain
    explode exploit explore export expose express extend extort face fail fake fancy fart fascinate fascinate
    fasten favor favour fear feature file fill film filter finance fine finger finish fire fit fix flag flame flap
    flash flatter flip flirt float flood flop flush focus follow fool force form found frame free frighten frown
    frustrate fuck fulfil fulfill function fund fuss gain gamble gas gather gaze generate ghost giggle glance glow
    google gossip govern grab grade grant greet grin grope guarantee guard guess guide gut hack hail hand handle
    happen harass harm hate haul haunt head heal heat help hesitate hijack hire hog honor honour hook hop hope
    host hug humiliate hunt hurry hype ignore imagine imitate impact imply import impose impress imprison improve
    include increase indicate infect inflict influence inform inject injure insert insist inspect inspire install
    insult insure intend interact interest interfere interpret interrupt intervene interview intimidate introduce
    invade invent invest investigate invite involve irritate isolate issue jail jerk join joke judge jump justify
    kick kid kidnap kill kiss knife knock label lack land last laugh launch lecture leak lick lift like limit link
    list listen live load loan lock log long look loot love lower lurk lynch mail maim maintain manage manipulate
    march mark market marry mask masturbate match matter measure melt mention mess message misbehave miss misuse
    mix moan mob mock moderate molest monitor motivate mount mourn move mug multiply murder mute name nail need
    neglect negotiate nod nominate note notice notify nuke obey object obligate observe obsess obtain occupy occur
    offend offer omit open operate oppose oppress order organize ought owe own pack paint panic park participate
    party pass patrol pause peak pee pee perform permit perish persecute persist persuade pester phone pick pin
    piss pitch place plague plan plant play please plot plug point poison poke polish poop pop possess post
    postpone pound pour praise pray preach prefer prepare present preserve press pretend prevent print process
    produce program progress prohibit promise promote pronounce propose prosecute protect protest provide provoke
    publish puke pull pump punch punish purchase pursue push qualify quarrel question quiz quote race rack rage
    raid rain raise rant rape rate rave reach react realize rebel recall receive reckon recognize recommend record
    recover reduce refer reflect refrain refund refuse regard register regret reject relate relax release rely
    remain remark remember remind remove rent repair repeat replace reply report represent reproduce request
    require rescue research resemble resent reserve resign resist resolve respect respond rest restore restrict
    result retire retreat retweet return reveal revenge reverse review revise reward ridicule rip risk roast rob
    rock roll rot rough round row rub ruin rule rush sabotage sack sacrifice save scam scare scatter scold score
    scrap scratch scream screw scroll search seat secure seduce seem segregate select separate serve settle shame
    shape share sharpen shatter ship shock shop shout shove shower shriek sigh sign signal silence sin skip slam
    slander slap slash slaughter slip slow smack smash smear smile smirk smoke smother smuggle snap snatch sneer
    sneeze sniff snitch snore snort soak solve sound spam spank spare spark spoil sponsor spot spray spy squeeze
    stab staff stage stain stalk stare start starve state stay step stir stone stop store storm strangle strap
    stress stretch strip struggle study stuff stumble submit subscribe succeed suck sue suffer suffocate suggest
    suit sum summon supply support suppose suppress surf surprise surrender surround survive suspect suspend
    swallow swap sweat switch tackle talk tank tap target taste taunt tax tease tempt tend terminate terrify
    terrorize test text thank threaten tick tie time tip tire torch torment torture toss touch tour trace track
    trade train transfer translate transport trap trash travel treat trick trigger trip troll trouble trust try
    tug turn tweet twist type unfollow unite unplug update upload urge use vandalize vanish vape victimize video
    view violate visit vomit vote wait walk wander want warn wash waste watch wave weaken weigh welcome whine whip
    whisper whistle whore wipe wish witness wonder work worry worship wound wrap wreck yell yield zap zip zoom
    delegitimize dehumanize
    """)

  static let stressedOnLast = WordSet(
    """
    admit commit submit permit omit emit transmit prefer refer transfer defer deter infer confer occur incur recur
    concur regret forget upset unplug kidnap begin compel expel rebel patrol control equip propel repel dispel
    abet abhor acquit excel format forbid outwit overlap reset beset offset input output program hotdog backstab
    handicap zigzag worship
    """)

  /// Adjectives that compare with -er and -est.
  static let gradable = WordSet(
    """
    good bad far old little angry bald big bitter black bland blind blonde bold brave brief bright broad brown
    busy calm cheap clean clear clever close cold cool crazy creepy cruel cute damp dark dead deaf dear deep dense
    dim dirty dry dull dumb dusty early easy empty evil faint fair fake fast fat few filthy fine firm fit flat
    foul frail freaky fresh friendly full funny gay gentle grand gray great greedy green grey grim gross guilty
    hairy handsome handy happy hard harsh hasty healthy heavy high hot huge humble hungry itchy jolly juicy keen
    kind lame large late lazy lean light lonely long loose loud lovely low lousy loyal lucky mad mature mean messy
    mild moist nasty naughty near neat needy new nice nerdy noisy nosy numb nutty odd oily pale petty phony plain
    polite poor posh pretty proud pure quick quiet rare raw rich ripe risky rotten rough rude sad safe salty sane
    scary selfish shady shallow sharp shitty short shy sick silly simple skinny sleazy sleepy slim slow sly small
    smart smelly smooth sneaky snobby soft sore sorry sour spicy steep sticky stiff stingy strange strict strong
    stupid subtle sweet tacky tall tame tasty tender thick thin thirsty tight tiny tough trashy trendy true ugly
    vague vile vain warm weak wealthy weird wet white wicked wide wild wise wrong young yucky
    """)

  /// Adjectives of the list above that nobody makes a plural of.
  static let onlyAdjectives = WordSet(
    """
    good bad far old angry bald big bitter bland brave bright broad busy cheap clever cold creepy cute damp deaf
    deep dense dim dirty dull dumb dusty early easy evil faint fast filthy flat foul frail freaky fresh full
    gentle great greedy grim guilty hairy handsome handy happy harsh hasty healthy heavy hot huge humble hungry
    itchy jolly juicy keen lame large late lazy lonely loose loud lousy loyal lucky mad mature messy mild moist
    nasty naughty near neat needy new nice nerdy noisy nosy numb nutty odd oily pale petty plain polite poor posh
    proud pure quick quiet rare raw rich ripe risky rotten rude sad salty sane scary selfish shady sharp shitty
    shy sick silly skinny sleazy sleepy slim sly small sneaky snobby soft sore sorry sour spicy steep sticky stiff
    stingy strange strict strong stupid subtle tacky tall tasty thick thin thirsty tight tiny trashy trendy true
    ugly vague vain vile warm weak wealthy weird wicked wide wise young yucky
    """)

  static let onlyVerbs = WordSet(
    """
    be have do go can may am is are was were become begin forget forgive bring eat give know understand
    """)
  static let neverVerbs = WordSet(
    """
    otherwise likewise precise concise expertise merchandise paradise treatise enterprise franchise
    """)
  static let plainInMan = WordSet("human german roman shaman talisman ottoman norman")
  static let plainInLy = WordSet(
    """
    fly bully ally family belly jelly assembly butterfly italy reply supply monopoly anomaly lily ugly silly
    """)
  static let singularsInS = WordSet(
    """
    gas always news yes perhaps series species this his us chaos bias canvas atlas christmas lens alias
    """)

  static let functionWords = WordSet(
    """
    a an the of to in on at by for from with without and or but nor so as if than then that this these those it
    its he she they them his her their theirs we us our ours you your yours i me my mine who whom whose which what
    where when why how not no yes very too also just only even still yet again always never here there now today
    is are was were am been being
    """)
}
