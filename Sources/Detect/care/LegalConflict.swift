// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A lawsuit, a complaint to an authority, a lawyer: announced or under way. Announcing one is a right and no threat.
  static let legalConflict = conflict(
    "legal",
    title: Localized(
      es: "Anuncia una acción legal", pt: "Anuncia uma medida judicial", en: "Announces legal action"),
    why: Localized(
      es:
        "La persona piensa acudir a una autoridad o a un abogado, y tiene derecho. Merece a alguien dedicado a su caso.",
      pt:
        "A pessoa pensa em recorrer a uma autoridade ou a um advogado, e tem esse direito. Merece alguém dedicado ao caso.",
      en: "The person means to go to an authority or a lawyer, and may. They deserve somebody who takes up their case."),
    examples: [
      .flags("Si no responden hoy, «los voy a demandar»."),
      .flags("Ya hablé con «mi abogado» y tengo todas las pruebas."),
      .flags("Mañana «los denuncio ante Profeco»."),
      .flags("Si no me responden esta semana «pongo la queja en la SIC»"),
      .flags("«Levanté queja en Profeco», folio en mano"),
      .flags("Se «vou processar vocês»? Claro que sim"),
      .flags("Amanhã «abro uma reclamação no Procon»."),
      .flags("If you don't answer today «I will sue you»."),
      .flags("I already spoke to «my lawyer» and I have all the evidence."),
      .passes("Mi hermana es abogada y ama sus postres."),
      .passes("Mi abogado recomienda su café para los días de audiencia jaja"),
      .passes("Mucha demanda hoy, casi no alcanzo"),
      .passes("denuncio públicamente que este chocolate es adictivo jajaja"),
      .passes("El juicio final: ¿kuchen de nuez o de manzana? 😄"),
      .passes("Sou advogado e faço reunião aí toda quinta"),
      .passes("I'm suing whoever ate my last donut 😂"),
      .passes("My lawyer friends and I meet there every Tuesday"),
    ],
    phrases: [
      .certain(
        .es,
        """
        los|las|les|lo|la|le|te|os voy|vamos|van|va|puedo|podría|pienso a? \
        demandar|denunciar|reportar|acusar|demandarlos|denunciarlos ante|en|al|a|con? el|la|los? @authority?
        !no voy|vamos|pienso|procederé|puedo a? \
        demandarlos|denunciarlos|demandarlas|denunciarlas|demandarlo|demandaros|denunciaros|denunciarles|demandarles \
        ante|en|al|a|con? el|la|los? @authority?
        los|las|les|os|lo|la|le \
        denuncio|demando|denunciamos|demandamos|denunciaré|denunciare|demandaré|demandare|reporto|reportaré|acuso|denuncié|demandé \
        \
        \
        ante|en|al|a|con el|la|los? @authority
        los|las|les|os demando|demandaré|demandare|demandaremos|demandamos|denunciaré|denunciaremos|denunciare
        pongo|puse|pondré|pondre|poner|presento|presenté|presente|presentar|presentaré|ingresé|ingreso|ingresar|interpongo|interpuse|interponer|levanto|levanté|levante|levantar|radico|radiqué|radicar|hago|hice|haré|haremos|hacer|meto|metí|meter|abro|abrí|abrir|inicié|inicio|iniciar|formulé|elevo|tramité|mando|mandé \
        \
        \
        una|un|la|el|mi|nuestra? formal? \
        queja|denuncia|demanda|reclamo|reclamación|reclamacion|acta|caso|proceso|expediente|tutela|querella|derecho \
        formal? ante|en|al|a|con|por el|la|los? @authority
        pongo|puse|pondré|pondre|poner|presento|presentar|presentaré|presenté|interpongo|interponer|radico|radiqué|meto|metí|inicio|inicié|haré \
        \
        \
        una|la|mi? demanda|denuncia|querella|tutela
        queja|denuncia|reclamo|reclamación|reclamacion|demanda formal? ante|en|al|a|contra el|la|los|ustedes? @authority
        hoja|hojas|libro de reclamaciones|reclamos en|ante|y|a? …2 @authority
        !no|ni \
        voy|vamos|iré|ire|iremos|recurriré|acudiré|acudo|recurro|acudiremos|acudir|recurrir|recurrimos|voy|vamos|nos \
        a|al|ante|con el|la|los? @authority
        nos vemos en el|la|los? @authority|juicio|corte|tribunales|juzgados
        vamos|voy|iremos|iré|ire|llegaremos|terminará|terminara|termina|acabará|acaba|terminaremos|llevo|llevaré|llevaremos|llevarlos|seguimos \
        \
        \
        esto? a|en juicio|tribunales|juzgados|juzgado|corte|pleito|tribunal
        acciones|acción|accion|vías|vía|via|medidas legales|legal|judicial|judiciales
        vía|via|demanda|denuncia|instancia judicial|penal|civil|legal
        carta documento
        ya|tengo denuncia|demanda|querella|denuncié|denuncie puesta|interpuesta|radicada|presentada|ante|en @authority?
        puse|hice|presenté la|una denuncia|demanda|queja en|ante @authority
        < mi|mis|nuestro|nuestra|nuestros|un|una abogado|abogada|abogados > …1 \
        les|los|se|ya|va|está|esta|tiene|dice|manda|mandará|enviará|prepara|presentará|presentara|procederá|contactará|hablará|revisa|revisará|escribirá|redacta
        ~hablar|hablé|hable|consulté|consulte|contacté|contraté|contrate|contratar|consultar|llamé|asesoré|asesorado|asesorando|llamar|buscaré|contactar|dejo|dejé|pasé|paso|envío \
        \
        \
        ya? esto|todo|el|caso? a|con|por? < mi|mis|nuestro|nuestra|nuestros|un|una|el abogado|abogada|abogados >
        !no|ni < por medio|parte|intermedio de? mi|mis abogado|abogada|abogados >
        < mi|mis abogado|abogada|abogados > @word? va|van a
        se las verán|veran con < mi|mis|el|la|los abogado|abogada|abogados|@authority >
        hablarán|hablaran|entenderán|entenderan|conocerán|esperen|tratarán con? a|de|noticias? de? < mi|mis \
        abogado|abogada|abogados >
        """),
      .certain(
        .pt,
        """
        vou|vamos|irei|pretendo processar|acionar|denunciar vocês|vcs|a|o|essa|judicialmente|no|na|ao|empresa? \
        @authority|empresa|loja|justiça|procon?
        processo|processarei|denuncio|aciono vocês|vcs|a empresa|loja?
        abro|abri|abrirei|abrindo|abrir|fiz|faço|farei|fazer|registrei|registro|registrar|entro|entrei|entrar|entrando|protocolei \
        \
        \
        com? uma|um|a|o|minha? reclamação|reclamacao|queixa|denúncia|denuncia|processo|boletim|ação|bo|ocorrência \
        formal? no|na|contra|em|ao|junto|de @authority|vocês|vcs
        vou|vamos|irei|fui|recorro|recorrerei|recorrer|acionei|acionar|aciono|entrar|entrei|entro|procurar|procurei|denunciei|denunciar|denuncio \
        \
        \
        vocês|vcs|isso? direto? ao|no|na|o|a|à|com|em @authority
        entrar|entro|entrei|entrando com|na ação|justiça|processo|medidas|advogado
        nos vemos no|na @authority|tribunal|justiça
        < meu|minha|meus|nosso|um advogado|advogada|advogados > …1 já|vai|está|entrará|disse|mandou|vão|tem|cuidará
        falei|falar|conversei|procurei|contratei|acionei|consultei|vou|falando|passei|tô já? tudo? \
        com|procurar|acionar|contratar|para|pro? \
        < o? meu|minha|meus|um|uma advogado|advogada|advogados >
        medidas|ação|providências judiciais|judicial|legais|jurídicas|cabíveis
        reclamação|processo|denúncia no|na @authority
        """),
      .certain(
        .en,
        """
        i|we|i'll|ill|i'm|im|we'll|we're|gonna|will will|am|are|going|gonna|to? be? to? \
        sue|suing|report|reporting|prosecute|prosecuting you|them|this|your|the? \
        guys|all|company|shop|store|business|place|to? to? the? @authority?
        see you in the|a? small? claims|court
        filing|file|filed|lodge|lodged|lodging|making|made|opened|submitted|raising …1 \
        complaint|claim|suit|lawsuit|report|case|dispute …1 with|at|to|against|in the|my|you|your? \
        @authority|bank|company
        filing|filed|complaining|going|reporting|reported|complain|complained|report|take|taking|go|goes \
        it|this|them|you|everything? with|to the? @authority
        taking|take|taken|pursuing|pursue|threatening|start|starting legal|court action|advice|proceedings
        legal action|proceedings
        contacting|contacted|contact|calling|called|hiring|hired|consulting|consulted|seeing|spoke|spoken|speaking|talking|talked|lawyered|getting|instructed|instructing \
        \
        \
        to|with? < my|an|a|our lawyer|attorney|solicitor|lawyers|solicitors >
        hear|hearing from < my|our lawyer|attorney|solicitor|lawyers|solicitors >
        < my|our lawyer|attorney|solicitor|lawyers|solicitors > will|is|has|says|sent|be
        small claims
        you'll|you|will be? hear|hearing|served|sued from|by|with? the|my? @authority|lawyer|attorney|solicitor|papers
        """),
    ],
    find: { text, matches in
      guard !matches.isEmpty, !text.isInFun() else { return [] }
      return matches.map { Hit(text, $0) }
    })

  /// Money that somebody wants back and does not get.
  static let refundConflict = conflict(
    "refund",
    title: Localized(es: "Disputa por un reembolso", pt: "Disputa por reembolso", en: "Refund dispute"),
    why: Localized(
      es: "Hay dinero de por medio y la persona ya lo pidió. Merece una respuesta concreta y un responsable.",
      pt: "Há dinheiro envolvido e a pessoa já pediu. Merece uma resposta concreta e um responsável.",
      en:
        "There is money at stake and the person has asked for it. They deserve a definite answer and one person in charge."
    ),
    examples: [
      .flags("«Exijo la devolución de mi dinero», llevo un mes esperando."),
      .flags("«Se niegan a regresarme el anticipo» de $15,000", dodges: false),
      .flags("«no me quieren devolver» los 60 dólares"),
      .flags("«Exijo meu dinheiro de volta», faz um mês que espero."),
      .flags("«I demand a refund», I've been waiting for a month.", dodges: false),
      .passes("¿Cómo pido la devolución de una libra que compré por error?"),
      .passes("Pedí cambio de molienda y me lo hicieron sin problema"),
      .passes("¿Con qué departamento puedo hablar de una devolución?"),
      .passes("Exijo la receta de esa torta"),
      .passes("Devuélvanme el verano, por favor"),
    ],
    phrases: [
      .certain(
        .es,
        """
        exijo|exigimos|reclamo|demando|reclamamos|exigiendo|exigir ya? la|el|mi|un|una|que|me \
        devolución|devolucion|reembolso|reintegro|dinero|plata|devuelvan|reembolsen|reintegren|regresen \
        inmediata|completo|total|íntegra? de|del|todo? mi|el|lo|la? \
        dinero|plata|pagado|lana|guita|anticipo|inmediata|completa?
        se niegan|niega|negaron|rehúsan|rehusan a \
        regresarme|devolverme|reembolsarme|reintegrarme|devolvernos|regresarnos|devolver|reembolsar|regresar|darme \
        mi|el|la|los|un? dinero|plata|anticipo|depósito|reembolso|importe|reserva|pago?
        no me|nos quieren|quieres|quiere|quisieron|van|piensan|querían a? \
        devolver|regresar|reembolsar|reintegrar|pagar|responder mi|el|la? dinero|plata|anticipo|depósito?
        si no me|nos devuelven|regresan|reembolsan|reintegran …1 la|mi|el|los|lo|hoy? \
        plata|dinero|anticipo|pesos|guita|lana?
        quiero|queremos mi|nuestro|el|la dinero|plata|guita|lana|pasta de vuelta|regreso
        quiero|queremos que me|nos devuelvan|regresen|reembolsen|reintegren mi|el|la|los|todo? \
        dinero|plata|pesos|anticipo?
        devuélvanme|devuelvanme|regrésenme|regresenme|reintégrenme|reintegrenme|devolvedme|devuélvame|reembólsenme \
        ya? mi|la|el dinero|plata|guita|lana|pasta|anticipo|pago|depósito|pesos
        me|nos|se deben|adeudan|quedaron|robaron con|el|la|mi? reembolso|devolución|devolucion|anticipo|reintegro
        desconoceré|desconocer|desconocí|disputar|disputé el|la|los|mi cargo|compra|pago|cobro
        contracargo
        """),
      .certain(
        .pt,
        """
        exijo|exigimos|quero|queremos ja|já? o? a? meu|minha|nosso|devolução|reembolso|estorno \
        do|de|dinheiro|imediato|integral|total? meu|volta|dinheiro? de? volta?
        se recusam|negam|recusaram|negaram a|em devolver|reembolsar|estornar o|meu? dinheiro|valor?
        não|nao querem|quiseram|quer me? devolver|reembolsar|estornar|pagar o|meu? dinheiro|valor?
        devolvam|devolve|devolvem|me meu|o|devolvam dinheiro|meu dinheiro?
        """),
      .certain(
        .en,
        """
        i|we demand|want|expect|require a|an|my|our|the|full|immediate refund|money|deposit|cash \
        full|back|immediately|now?
        i|we demand|want|expect a full|complete|immediate refund
        demanding|demand my|a|our|the full? refund|money|deposit back?
        refuse|refused|refuses|refusing|won't|wont to? give|refund|return|honour|honor me|us|my|our|the|to? \
        money|refund|deposit|order?
        give|gimme me? my|our money|deposit|cash back
        chargeback
        dispute|disputing|disputed the|this|your|that charge|payment|transaction
        over this|my|the refund
        """),
    ],
    find: { text, matches in
      guard !matches.isEmpty, !text.isInFun() else { return [] }
      return matches.filter { !text.isAsked($0) }.map { Hit(text, $0) }
    })
}
