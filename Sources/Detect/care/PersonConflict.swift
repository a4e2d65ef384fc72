// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Somebody of the staff, by name, and what they are said to have done.
  static let staffConflict = conflict(
    "staff",
    title: Localized(
      es: "Acusa a una persona del equipo por su nombre", pt: "Acusa alguém da equipe pelo nome",
      en: "Accuses a member of staff by name"),
    why: Localized(
      es: "Se señala a alguien por su nombre. Hay que escuchar a las dos personas, y no en público.",
      pt: "Alguém é apontado pelo nome. É preciso ouvir as duas pessoas, e não em público.",
      en: "Somebody is accused by name. Both people must be heard, and not in public."),
    examples: [
      .flags("La «supervisora Norma Gálvez me acusó» de robo frente a todos", dodges: false),
      .flags("El «cajero Byron Andrade me clonó» la tarjeta", dodges: false),
      .flags("O «gerente Cláudio me chamou de ladra» na frente dos clientes", dodges: false),
      .flags("Your «driver Gary hit» my parked car and drove off", dodges: false),
      .passes("El cajero me llamó por mi nombre, qué amable"),
      .passes("La mesera Lucía me dijo el secreto de la torta"),
      .passes("El gerente Raúl me sacó una sonrisa"),
      .passes("Our waiter Tom called us a taxi"),
    ],
    phrases: [
      .certain(
        .es,
        """
        @role @word @word? …1 \
        robó|roba|robaba|acusó|clonó|gritó|insultó|empujó|golpeó|pegó|humilló|manoseó|amenazó|discriminó|escupió|agredió|estafó|engañó|maltrató|hurtó|acosó|falsificó|jaloneó|denigró|chocó|atropelló|tocó|encerró
        @role @word @word? me|nos|le|lo|la|se \
        llamó|dijo|trató|quedó|robó|acusó|clonó|gritó|insultó|cobró|revisó|echó|quedaron de|como|con|un|que? \
        ladrona|ladrón|ladron|ratera|rata|mentirosa|mentiroso|negro|negra|india|indio|puta|loca|dinero|plata|vuelto|cambio|bolso|bolsa|gritos
        """),
      .certain(
        .pt,
        """
        @role @word @word? …1 \
        roubou|acusou|clonou|gritou|xingou|empurrou|agrediu|humilhou|ameaçou|discriminou|cuspiu|furtou|assediou|bateu|maltratou
        @role @word @word? me|nos|o|a chamou de ladra|ladrão|burra|burro|macaco|macaca|vagabunda|gorda|mentirosa
        """),
      .certain(
        .en,
        """
        @role @word @word? …1 \
        stole|accused|cloned|yelled|screamed|insulted|pushed|shoved|hit|humiliated|groped|threatened|spat|assaulted|scammed|robbed|grabbed|harassed|punched|slapped|skimmed|pocketed
        """),
    ]
  ) { text, matches in
    matches.filter { text.namesSomebody($0) }.map { Hit(text, $0) }
  }

  /// Somebody was hurt, fell ill, went to hospital.
  static let injuryConflict = conflict(
    "injury",
    title: Localized(
      es: "Alguien resultó herido o enfermo", pt: "Alguém se feriu ou adoeceu", en: "Somebody was hurt or fell ill"),
    why: Localized(
      es: "Alguien se hizo daño. Primero la persona: hay que llamarla hoy.",
      pt: "Alguém se machucou. Primeiro a pessoa: é preciso ligar hoje.",
      en: "Somebody was hurt. The person comes first: they must be called today."),
    examples: [
      .flags("Mi hijo «se quemó con el café» que le sirvieron sin tapa"),
      .flags("Mi mamá «se cayó por el piso» mojado sin aviso"),
      .flags("Mi abuelito «terminó en el hospital» del IESS después de comer ahí"),
      .flags("«I broke a tooth» on a stone in your bagel"),
      .flags("«Passei mal depois de comer» o bolo de vocês"),
      .passes("Se me cayó el café encima, yo y mi torpeza"),
      .passes("Quebrei minha xícara favorita em casa, chorando aqui"),
      .passes("Este ají te quema hasta el alma, ¡buenazo!"),
      .passes("Cayó la noche y pedimos otro tinto"),
      .passes("Trabajo en el hospital y su café me salva los turnos"),
      .passes("Mi mamá estuvo internada en la clínica de ustedes y las enfermeras fueron un amor"),
    ],
    phrases: [
      .certain(
        .es,
        """
        se|me|nos \
        quemó|quemo|quemé|queme|quemaron|quemamos|cortó|corté|corto|intoxicó|intoxico|intoxiqué|intoxicamos|intoxicaron|fracturó|fracturé|fracturo|resbaló|resbalé|resbalo|cayó|caí|atragantó|atraganté|golpeó|golpeé|lastimó|lastimé|enfermó|enfermé|enfermamos|tropezó|tropecé|electrocutó|quemó|electrocuté|dislocó|lesionó|lesioné \
        \
        \
        …2 con|por|en|de|al|comiendo|tras|después su|sus|el|la|un|una|los|las|vuestro|vuestra? \
        café|té|sopa|agua|piso|escalón|escalera|escaleras|entrada|local|tienda|sucursal|baño|vidrio|plato|vaso|mojado|pollo|comida|comer|tapa|silla|comerme|jugo|cafetera|máquina|rampa|almuerzo|chocolate|producto|hielo|cable
        !no \
        terminó|termino|terminé|terminamos|acabó|acabamos|acabé|fue|fui|fuimos|está|esta|quedó|llevamos|llevaron|parar|paró|tuvimos|internaron|hospitalizaron|sigue \
        \
        \
        a|que|ir|correr|mi|hija|hijo|internado|internada|hospitalizado|hospitalizada|parar? \
        internado|internada|hospitalizado|hospitalizada|a|en|al \
        el|la|un|una|parar? hospital|urgencias|urgencia|emergencia|emergencias|clínica|guardia|ambulancia|uci
        me|se|le rompí|rompió|rompio|partí|partió|quebré|quebró|saltó|fracturé|fracturó el|un|una|la|mi? \
        diente|muela|brazo|pierna|cadera|tobillo|muñeca|nariz|pie|mano|cabeza|corona
        intoxicación|intoxicacion alimentaria|alimenticia|por|después|masiva
        !se me|nos|le|lo|la|los intoxicó|intoxicaron|envenenó|envenenaron|enfermó|enfermaron|quemó|quemaron|electrocutó \
        con|su|el|la|después|a? su|todos|comida?
        me|nos dio|hizo|dieron|causó|produjo|provocó vómito|vómitos|diarrea|intoxicación|reacción|alergia|salmonella
        vomitando|vomité|vomitó|vomitamos|diarrea|salmonella|salmonela|alergia|alérgica|anafiláctico …5 \
        comer|comí|comimos|comió|su|sus|café|pollo|comida|torta|sándwich|postre
        comí|comimos|comió|comer|tomé …6 \
        vómito|vomitando|vomité|diarrea|hospital|urgencias|intoxicada|intoxicado|intoxicados|enfermé|enfermamos|clínica
        quemadura|quemaduras|fractura|herida|heridas de|en|por|con primer|segundo|tercer|la|el|culpa|su|su
        casi? me|la|lo|le|nos atropelló|atropello|chocó|atropellaron|arrolló …3 \
        camión|repartidor|moto|domiciliario|carro|vehículo|motorizado|conductor|chofer
        """),
      .certain(
        .pt,
        """
        se|me queimou|queimei|cortou|cortei|machucou|machuquei|intoxicou|fraturou …2 com|no|na|por|em @word? \
        café|sopa|chá|piso|copo|vidro|loja|prato|comida|água|escada|cadeira|molhado
        escorregou|escorreguei|caiu|caí|cai|tropecei|tropeçou …2 no|na|por|em @word? \
        piso|chão|escada|loja|molhado|banheiro|entrada|degrau
        quebrei|quebrou|lasquei um|o|meu dente|braço|tornozelo|pulso
        passei|passou|passamos mal depois|com|por? de? comer?
        parou|parei|foi|fui|fomos|acabou|acabei|parar|está no|na|pro|para|parar|internado|internada o|a|no|na|pronto? \
        hospital|socorro|upa|emergência|uti
        foi|fui|está|ficou parar|no|internado|internada no|na|pronto? hospital|socorro|upa
        intoxicação alimentar
        queimadura|queimaduras de|no|na|em|com
        """),
      .certain(
        .en,
        """
        i|he|she|we|son|daughter|mother|mom|mum|dad|kid|wife|husband broke|chipped|cracked|lost …1 \
        tooth|arm|leg|ankle|wrist|hip
        broke|chipped|cracked a|my|his|her tooth|crown|arm|ankle|wrist|hip
        food poisoning
        got|was|were|been|are|am badly|really|violently|so? \
        burned|burnt|scalded|poisoned|injured|hospitalised|hospitalized|electrocuted by|from|on|with|in|at|after
        burned|burnt|scalded|cut myself|himself|herself|my|his|her|themselves hand|tongue|mouth|leg|lip|on|with|by?
        slipped|fell|tripped|fallen on|in|at|over your|the|a wet|stairs|floor|step|entrance|spill|store|shop|branch|ice
        ended|taken|rushed|went|landed|been up? to|in|at the|an? er|hospital|emergency|icu|urgent|ambulance|ae
        got|made|been|were|was us|me|both|all|really|violently? sick|ill …2 after|from your|eating|the|drinking
        choked|choking on
        """),
    ]
  ) { text, matches in
    guard !matches.isEmpty, !text.isInFun() else { return [] }
    return matches.map { Hit(text, $0) }
  }
}

extension Reading {
  /// Whether a phrase of a role, a name and a deed has a name in it: a capital that does not begin the sentence.
  fileprivate func namesSomebody(_ match: PhraseMatch) -> Bool {
    let first = Int(match.words.lowerBound) + 1
    return words[first].traits.contains(.capitalised) && !words[first].traits.contains(.shouted)
  }
}
