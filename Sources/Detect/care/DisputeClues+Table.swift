// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What speaks for a dispute and what against it.
  static let disputeClues: [Phrases] = [
    .clue(
      3, .es,
      """
      denuncia|demanda|queja|reclamo|reclamación|querella|tutela|amparo|expediente|caso|escrito|carta|acta|prueba|pruebas|copia|folio|ticket|petición \
      …3 \
      puesta|puesto|presentada|presentado|radicada|radicado|interpuesta|ingresada|ingresado|hecha|hecho|admitida|lista|listo|abierta|abierto|asentada|iniciada|@authority
      @authority ya? \
      con|tiene|ya|mañana|el|me|lunes|martes|miércoles|jueves|viernes|nos|sabrá|recibe|recibió|dirá|pide|abrió|admitió|resuelve|decide
      ya? \
      fui|voy|vamos|iré|irá|iremos|acudo|acudí|acudiré|pasé|llevo|llevé|llevamos|lleva|mandé|mando|envié|entregué|consulté|avisé|recurro|llega|va|van|termina|sigue|está|queda|quedó|tengo|subo|fuimos|pasa \
      …4 a|al|ante|en|con el|la|los|las|mi|mis|un|una? \
      @authority|abogado|abogada|abogados|conciliación|notario|peritaje|perito|tribunales|juicio
      nos|los|los vemos|veremos|esperamos|veo|espero mañana|el|lunes|martes|miércoles|jueves|viernes|pronto? \
      en|con|ante el|la|los|mi? \
      @authority|abogado|abogada|conciliación|tribunales|juicio|juzgados|audiencia|estrados
      mi|mis|nuestro|nuestra|un|una|el abogado|abogada|abogados|perito|perita|notario \
      ya|va|tiene|presenta|dice|me|prepara|manda|está|redacta|pide|contacta|lo|les|los
      ~hablar|hablé|consulté|contraté|tengo|busqué|asesoré|llamé|dejé|dejo …3 abogado|abogada|abogados
      me|nos|le|les niegan|negaron|niega|negó|rechazaron|rechazan|rechaza|desconocen|anularon|anulan|quieren|ofrecen \
      …5 \
      reembolso|reintegro|devolución|garantía|reparación|indemnización|cobertura|pago|póliza|plata|dinero|seguro|cirugía|atención|copia|historia|cambio|acceso|finiquito
      no me|nos|le quieren|devuelven|reconocen|devolvieron|reintegran|responden|pagan …5 \
      plata|dinero|depósito|anticipo|seña|reembolso|garantía|seguro|daño|daños|pasaje|pasajes|vuelo|póliza|fianza|@number
      exijo|exigimos|exige|reclamo|reclamamos la|el|mi|una|que|los? \
      devolución|reembolso|reintegro|indemnización|sanción|compensación|investigación|reparación|dinero|plata
      devuélvanme|devuélvannos|regresen|reintegren|reembolsen …3 plata|dinero|pagado|@number|anticipo|seña|depósito
      demanda|denuncia|acción|acciones|vía|proceso \
      civil|penal|colectiva|judicial|legal|legales|formal|administrativa|en
      contracargo|arbitraje|peritaje|conciliación|carta documento|indemnización|desconocimiento
      informe|parte|certificado|dictamen|constancia|alta|historia|fotos|nota del|de|médico|médica|clínica la|el|mi? \
      médico|médica|urgencias|perito|perita|dermatólogo|hospital|guardia|forense|clínica|lesiones
      quemaduras|quemadura|fractura|fracturas|ampollas|esguince|conmoción|intoxicación|intoxicada|intoxicado|intoxicados|hospitalizado|hospitalizada|internado|internada|lesión|lesionado|cirugía|operar|operaron|suero|salmonella|reacción \
      alérgica|de|en|y|por|dos|tres|con|@number|después|tras|el|la
      terminé|terminó|terminamos|acabé|acabó|llegué|quedé|fue|fui|estuvo|estuve|sigue|pasé|parar \
      en|a|al|por|internado|internada el|la? urgencias|hospital|guardia|emergencia|emergencias|clínica|uci|quirófano
      me|se|le|nos \
      quemó|quemé|cortó|corté|fracturó|fracturé|intoxicó|intoxicamos|reventó|cayó|caí|rompió|partió|quebró|lesionó|torció|abrió|resbaló|resbalé|atropelló|explotó|electrocutó \
      …4 \
      brazo|mano|pierna|cara|cabeza|ojo|ojos|pie|rodilla|tobillo|muñeca|diente|dientes|muela|dedo|dedos|cuello|espalda|cadera|piel|cuero|codo
      me|nos|lo|la|le|te \
      llamó|acusó|gritó|empujó|humilló|insultó|amenazó|tocó|bajó|encerró|escupió|echó|jaloneó|trató …3 \
      ladrona|ladrón|delante|frente|hijo|hija|robo|autopista|india|negra|loca|bebé|mamá|madre|empujón|brazo|plena
      ley|artículo|norma|decreto de? @number|defensa|protección|consumidor
      voy|vamos a \
      demandar|denunciar|demandarlos|denunciarlos|denunciarla|denunciarlo|reclamar|poner|presentar|meter|interponer|iniciar|accionar|litigar
      hoja|hojas|libro de? reclamaciones|reclamos
      """),
    .clue(
      1, .es,
      """
      denuncia|demanda|abogado|abogada|querella|juicio|juzgado|tribunales|perito|expediente|conciliación|folio
      reembolso|reintegro|devolución|indemnización|depósito|póliza|garantía
      me|nos|le|les cobraron|estafaron|niegan|negaron|vendieron|quitaron|robaron|dicen|ofrecen|deben
      con nombre y apellido|apellidos
      """),
    // Who is called, with what: however many they are, they prove no dispute by themselves.
    .clue(
      5, .es,
      """
      @authority
      testigos|capturas|pruebas|video|cámaras|audio|fotos|recibo|factura|contrato|correos
      """),
    .clue(
      7, .es,
      """
      te|tu|vos
      sueldo|turno|compañeros|compañeras|sindicato|jefe|supervisor|nómina|quincena|trabajo
      """),
    .clue(
      8, .es,
      """
      jajaja|jaja|jajajaja
      te|los|lo|la|le voy a? @harm
      quemar|matar|machete|tiros|plomo|vidrios
      policía de|detuvo|municipal|nacional
      derecho laboral
      sunafil|inspectoría|inspección|sindicato
      periodista|prensa|redacción|noticiero|podcast
      bendita|amor
      arroz
      sindical|sindicato|compañeras|compañeros
      policía|fiscalía …4 hombre|mujer|amenazó
      """),
    .clue(
      3, .pt,
      """
      reclamação|denúncia|processo|queixa|boletim|protocolo|ação|bo|audiência|ofício …4 \
      @authority|anatel|aneel|ans|bacen|susep|anac|anvisa|crm|registrado|registrada|aberto|aberta|protocolada|protocolado|marcada|judicial|delegacia
      fui|vou|vamos|irei|levo|levei|mandei|acionei|aciono|abri|abro|entrei|entro|registrei|procurei|segue|tá|está|fiz|tenho \
      …4 @authority|anatel|aneel|ans|bacen|susep|anac|anvisa|advogado|advogada|delegacia|bo|perícia|defensoria
      @authority|anatel|bacen|susep|anac já|amanhã|tá|está|vai|com|tem|recebeu|pediu|segunda|sexta
      meu|minha|nosso|um|uma|o|a advogado|advogada já|vai|entra|entrou|disse|tem|tá|está|entrará|mandou|cuida
      me|nos|se negaram|negou|nega|negam|recusam|recusou|recusaram|não …5 \
      reembolso|estorno|devolver|devolução|garantia|cobertura|seguro|cirurgia|dinheiro|indenização
      não|nao querem|quer|quiseram|devolvem|devolveram|devolve|pagam|reembolsam …4 \
      dinheiro|valor|entrada|sinal|passagem|depósito|@number
      exijo|exigimos|quero o|meu|a|minha|ressarcimento|indenização …2 \
      dinheiro|reembolso|estorno|indenização|retratação|ressarcimento|volta
      queimadura|queimaduras|fratura|fraturou|fraturei|pontos|intoxicação|internado|internada|lesão|cirurgia|uti|upa|salmonela|alergia \
      de|na|no|e|com|por|depois|segundo|do|alimentar
      laudo|atestado|boletim|prontuário|perícia|exame do|da|de|médico|médica|na|em|pericial
      parei|parou|acabei|acabou|terminei|fui|foi|fiquei|ficou no|na|pro|internado|internada|em \
      hospital|upa|pronto|uti|emergência|@number
      me|minha|meu chamou|acusou|gritou|empurrou|humilhou|xingou|agrediu|ameaçou|trancou|revistou …4 \
      ladra|ladrão|frente|filho|filha|roubo|todo|burra|clientes
      danos|dano morais|moral|materiais
      código|cdc de|defesa|artigo|consumidor
      """),
    .clue(
      1, .pt,
      """
      processo|advogado|advogada|denúncia|indenização|ação|delegacia|audiência|perícia
      reembolso|estorno|devolução|ressarcimento|garantia|indenização
      me|nos cobraram|negaram|negou|enganaram|venderam|deve|devem
      """),
    // Who is called, with what: however many they are, they prove no dispute by themselves.
    .clue(
      5, .pt,
      """
      @authority
      laudo|prints|testemunhas|câmeras|fotos|vídeo|protocolo|contrato|nota
      """),
    .clue(
      7, .pt,
      """
      salário|patrão|chefe|sindicato|trabalho
      """),
    .clue(
      8, .pt,
      """
      kkkk|kkk|kkkkk
      quebrar|matar|tiro|pau
      racismo
      """),
    .clue(
      3, .en,
      """
      complaint|claim|report|case|chargeback|dispute|lawsuit|suit|paperwork|appeal|grievance …3 \
      filed|lodged|open|opened|with|submitted|is|already|in|going|@authority
      filed|filing|file|lodged|lodging|opened|reported|reporting|submitted|sent|forwarded|contacted|going|taking|went|took \
      …5 \
      @authority|attorney|lawyer|solicitor|commission|regulator|board|council|agency|inspector|department|complaint|claim|chargeback
      @authority|regulator|commission has|have|is|already|will|next|tomorrow|monday|on|in|got
      my|our|the lawyer|lawyers|attorney|solicitor|barrister \
      has|will|already|says|sent|writes|letter|filed
      see you in|at court|tribunal|small|mediation|arbitration
      refund|deposit|claim|warranty|reimbursement|compensation refused|denied|rejected|declined|withheld|disputed
      refused|refuse|refusing|refuses|denied|denying|rejected|won't|keeping|kept|withholding …3 \
      refund|deposit|claim|warranty|compensation|reimburse|reimbursement|money|medical|treatment|chargeback|cover
      second|third|first degree burns|burn
      er|hospital|urgent|stitches|concussion|fracture|fractured|ambulance|surgery|icu|surgeon|casualty|burns|scalded|salmonella|anaphylaxis|epipen \
      with|bill|care|for|in|after|on|to|and|from|later|because|records|report|notes
      ended|took|taken|rushed|spent|landed|wound …5 hospital|er|ambulance|emergency|stitches|icu
      called|accused|shoved|grabbed|screamed|yelled|pushed|humiliated|locked|threatened …3 \
      thief|stealing|shoplifting|front|liar|daughter|son
      legal action|advice|letter|proceedings|team|aid
      small claims
      i|we've|i've|we have? photos|witnesses|footage|receipts|recordings|evidence and|of|from|with
      """),
    .clue(
      1, .en,
      """
      lawyer|attorney|solicitor|lawsuit|suing|sue|court|chargeback|tribunal|regulator|complaint|dispute
      refund|deposit|claim|warranty|compensation
      refused|denied|rejected|withheld
      """),
    // Who is called, with what: however many they are, they prove no dispute by themselves.
    .clue(
      5, .en,
      """
      @authority
      photos|receipts|records|footage|witnesses|recorded|xrays
      """),
    .clue(
      7, .en,
      """
      boss|shift|union|overtime|payroll|wages
      """),
    .clue(
      8, .en,
      """
      lol|haha
      kill|burn
      fringe
      """),
  ]
}
