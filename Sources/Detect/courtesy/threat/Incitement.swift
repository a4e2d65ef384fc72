// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Wishing somebody's death or calling on others to do harm.
  static let incitement = Detector(
    "courtesy.threat.incitement",
    title: Localized(
      es: "Deseo de daño o incitación", pt: "Desejo de dano ou incitação", en: "Wishing or calling for harm"),
    why: Localized(
      es: "Desea o pide que otros hagan daño a una persona.",
      pt: "Deseja ou pede que outros façam mal a uma pessoa.",
      en: "It wishes harm on a person or asks others to do it."),
    instead: Localized(
      es: "Diga su desacuerdo con lo que esa persona hizo.", pt: "Diga que discorda do que essa pessoa fez.",
      en: "Say that you disagree with what that person did."),
    examples: [
      .flags("«ojalá te maten»"),
      .flags("a los rateros «hay que caerles a palo»"),
      .flags("«alguien debería pegarle un tiro» al gerente"),
      .flags("«muérete», inútil"),
      .flags("«tomara que você morra»"),
      .flags("«someone should shoot» that manager"),
      .passes("ojalá no cierren nunca"),
      .passes("hay que darle duro al trabajo"),
      .passes("me muero por ese postre"),
      .passes("alguien debería arreglar ese baño"),
      .passes("se murió mi abuela y ustedes fueron muy amables"),
      .passes("someone should fix this door"),
    ],
    phrases: [
      .certain(
        .es,
        """
        ojalá|ojala|espero|que que? te|lo|la|los|las|os|le|les|alguien \
        maten|mate|violen|viole|atropellen|atropelle|quemen|peguen|pegue|secuestren|disparen|acuchillen|linchen|degüellen|revienten|apuñalen \
        \
        \
        un|dos|unos|vivo|viva? tiro|tiros|balazo?
        hay que|q +matar|+linchar|+quemar|+colgar|+fusilar|+degollar|+golpear|+reventar|+ahorcar|matarlos|lincharlos \
        vivo|vivos?
        hay que|q matar|linchar|quemar|colgar|fusilar|degollar|golpear|ahorcar|apedrear a \
        ese|esa|esos|esas|ese|todos|todas|los|las|el|la
        hay que|q +caer|+dar|+meter a? palo|palos|bala|plomo|candela|machete|golpes|coñazos|plomazos|tiros|paredón
        que|q lo|la|los|las|te maten|linchen|fusilen|cuelguen|quemen|violen|ahorquen
        alguien debería|deberia|tendría|tendria|tiene|que que? \
        +matar|+linchar|+quemar|+golpear|+pegar|+meter|+dar|+romper|+partir un|una|le|la? \
        tiro|paliza|puñalada|bala|madrazo|cara|golpiza?
        merece|merecen|merecés|mereces que te|lo|la|los|las? \
        maten|linchen|quemen|cuelguen|morir|morirse|muerte|fusilen|bala|tiro|plomo
        @role|@mention|gente|ratas|basura|ladrones !no se|merece|merecen merece|merecen? la? muerte|bala|plomo|paredón
        plomo|bala|machete|paredón|candela|palo para|a|con esos|ese|esa|esas|todos|ellos|los|las|ustedes|el|la
        """),
      .likely(
        .es,
        """
        ^ muérete|muerete|murete|muéranse|mueranse|morite|muérase|muerase|moríos|moriros !de
        muérete|muerete|muéranse|mueranse|morite|muérase \
        ya|maldito|maldita|malditos|perro|perra|hijueputa|hijo|basura|rata|viejo|vieja|todos|y
        ojalá|ojala|espero que? te|se|os|ustedes|usted|todos|todas \
        mueras|mueran|muera|murás|muráis|pudras|pudra|pudran|accidentes|accidenten|estrellen|quemes|quemen
        ojalá|ojala te|le|les|os dé|de|den|salga|caiga|pase un|una|el|algo \
        cáncer|cancer|infarto|tumor|covid|sida|malo|camión|tren|rayo
        ojalá|ojala te|lo|la|los|os pise|atropelle|coja|aplaste un|el|una carro|bus|tren|camión|coche|auto
        mátate|matate|mátese|matese|mátense|suicídate|suicidate|suicídese|suicidense|ahórcate|ahorcate|tírate|tirate \
        de? un|del? puente|edificio?
        """),
      .certain(
        .pt,
        """
        tomara|espero|quero que você|voce|vc|vocês|vcs|ele|ela|eles|te|essa|esse morra|morram|matem|apodreça|apodreçam
        tem|têm que apanhar|morrer|levar|matar|linchar|surra|bala surra|tiro|bala|porrada?
        a gente resolve|resolvemos na|no|com|a bala|porrada|tiro|faca
        alguém|alguem devia|deveria|tinha|tem que? dar|meter|matar|quebrar|encher um|uns|te|ele|ela|esse|essa|tiro
        morra|morre desgraçado|desgraçada|logo|praga|verme|lixo
        se mata
        """),
      .certain(
        .en,
        """
        someone|somebody should|ought|needs|must to? kill|shoot|stab|beat|burn|hang|run|punch
        i hope|wish you|he|she|they|your|u die|get|dies|burn|rot|crash shot|cancer|killed|stabbed|raped|in?
        hope you|u|they die|rot|burn|crash|get cancer|shot|killed|in?
        kill yourself|urself|himself|herself
        go die|kys|hang yourself
        ^ kys
        they|you|he|she|u all? deserve|deserves to die|burn|hang|be shot
        """),
    ],
    find: Detector.marked { text, match in !text.isFigurative(match) })
}
