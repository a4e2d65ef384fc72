// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What speaks for an experience that went wrong and what against it.
  static let complaintClues: [Phrases] = [
    .clue(
      4, .es,
      """
      me|nos|le|les cobraron|cobran|cobró|descontaron|debitaron|cargaron|facturaron …4 \
      doble|dos|2|tres|cuatro|3|4|demás|duplicado veces?
      cobro|cobros|cargo|cargos doble|dobles|duplicado|duplicados|indebido|indebidos
      llevo|llevamos @number|@count|ya|más|como|casi|toda …1 @duration|mañana|tarde …3 \
      sin|esperando|llamando|escribiendo|reclamando|tratando|intentando|pidiendo|acosándome
      llegó|llegaron|entregaron|trajeron|vino con …3 atraso|retraso|demora|tardanza
      @goods|@offer …2 llegó|llegaron|vino|vinieron …2 con …3 atraso|retraso|demora
      @goods|@offer …1 venía|vino|trajo|tenía|traía con un|una @vermin
      @number|@count|ocho @duration …1 sin \
      respuesta|solución|solucion|noticias|internet|luz|agua|servicio|señal|gas|línea|contestar|responder|atender
      """),
    .clue(
      3, .es,
      """
      no|nunca|ni me|nos|le|les han|ha? \
      llegó|llegaron|llegado|entregaron|entregado|devuelven|devolvieron|devolvió|devuelto|responden|respondieron|respondido|contestan|contestaron|contestado|solucionan|solucionaron|resuelven|resolvieron|reembolsan|reembolsaron|avisaron|avisó|reconocen|atendieron|atienden|atendió|aceptan|aceptaron|explicaron|dieron|depositan|acreditaron|acreditan|cambian|cambiaron|quieren
      me|nos|le \
      niegan|negaron|negó|niega|rechazaron|rechazan|rechazó|anularon|cancelaron|canceló|bloquearon|suspendieron|cortaron|colgaron|colgó|clonaron|estafaron|engañaron|timaron|cambiaron|perdieron|extraviaron|vendieron|cobraron|cobran|descontaron|subieron|hicieron|dejaron|devolvieron|mandaron|entregaron|dieron|trajeron|enviaron|instalaron|reprogramaron|citaron \
      @word? @word? @word? \
      sin|otra|otro|mal|vencido|vencida|caducado|roto|rota|usado|usada|equivocado|equivocada|incompleto|pagar|volver|esperar|cosa|devolución|garantía|reintegro|reembolso|cobertura|atención|indemnización|semana|meses|sin|falso|falsa|falsas|cuatro|afuera
      venía|vino|llegó|llegaron|vinieron|estaba|salió|salieron|trajeron|entregaron|recibí|vendieron|mandaron|traía|traían|encontré|encontramos|había|apareció|tenía \
      …4 \
      @vermin|podrido|podrida|vencido|vencida|vencidos|vencidas|caducado|caducada|moho|mohosa|rancio|crudo|cruda|crudos|quemado|quemada|roto|rota|rotos|rotas|quebrado|quebrada|rajado|rajada|incompleto|incompleta|equivocado|equivocada|aplastado|aplastada|abierto|abierta|dañado|dañada|fría|frío|frías|helada|aguada|aguadas|agrio|cucaracha|gusano|tibio|tibia|volteada|mojado|mojada|rayado|rayada|chueco|defectuoso|defectuosa
      ya? es? la|van|es|por|y primera|segunda|tercera|cuarta|quinta|sexta|enésima|2da|3ra|tres|cuatro|cinco|dos \
      vez|veces que|en|este|y|la|esta
      tercera|cuarta|quinta|segunda|enésima vez que|en|y|este
      se me|nos|le? \
      cayó|cae|cuelga|traba|congela|tilda|traba|tragó|dañó|descosió|despegó|apagó|desarmó|despintó|desconecta|reinicia \
      …3 la|el|mi|al|a|sola|en|colgado|pegada|app|página|luz|internet|señal|sistema|tarjeta
      dice|aparece|figura|sale|marca que? entregado|entregada|recibido|pagado|rechazado|rechazada|error|agotado
      @offer|@goods|@device|internet|señal|luz|wifi|ascensor|cajero|línea|bot|grúa|técnico|repartidor|instructor|médico|bus|vuelo \
      no|nunca|ni|jamás me|nos|se|lo? \
      llegó|llega|funciona|sirve|prende|carga|abre|deja|aparece|vino|viene|contesta|responde|anda|reconoce|acepta|lee|enfría|calienta|apareció|paró|pasó
      no me|nos|le|se|lo? \
      llega|llegó|funciona|funcionó|sirve|prende|abre|carga|deja|anda|aparece|contestan|responden|atienden|permite|dejan \
      @word? …2 \
      @offer|@goods|@device|pedido|internet|señal|luz|nadie|iniciar|entrar|pagar|retirar|ingresar|cancelar|cita|reintegro
      nadie|ninguno|tampoco me|nos|se|lo|la|les? \
      contesta|contestó|responde|respondió|atiende|atendió|explica|explicó|soluciona|resuelve|resolvió|coge|vino|llamó|avisó|avisa|hizo|aparece|da|dio|sabe
      aún|todavía|sigue|siguen|sigo|seguimos \
      sin|esperando|debitando|cobrando|cobrándome|descontando|apareciendo|pidiendo !gasas|agua
      y|ni nada|señales|noticias|rastro de|todavía|aún|hasta|me|que
      me|nos|le|lo|la|los|las \
      atendió|atendieron|trató|trataron|respondió|respondieron|contestó|contestaron|gritó|gritaron|recibió|recibieron|habló|hablaron \
      …2 \
      mal|pésimo|pésima|feo|horrible|groseramente|fatal|grosera|grosero|malas|mala|gritos|cortante|textual|pésimamente|perros|perro
      mala|pésima|pésimo|malísima|terrible|nefasta|nefasto actitud|trato|atención|servicio|experiencia
      @number|@count @duration …1 esperando|esperar|parado|parada|parados|colgado|colgada|en|haciendo …1 \
      fila|cola|línea|teléfono|que|a|al|técnico|reembolso|la|mi
      @number|@count @duration de espera|fila|cola|atraso|retraso|demora|colas !normal
      pedí|pedimos|compré|compramos|pagué|pagamos|contraté|reservé|encargué|ordené|mandé|dejé|llevé|renté|alquilé …8 \
      y \
      no|me|nos|llegó|llegaron|salió|resultó|nada|todavía|ni|nadie|era|vino|viene|sólo|solo|ahora|dicen|dice|sigo|a|trajeron|mandaron|cobraron|dieron
      pedí|pagué|compré|reservé|contraté|mandé|esperé …4 @number|@count|sin|dos|hace …6 \
      no|nunca|sin|otra|otro|igual|llegó|llegaron|nada|tarde
      dónde|donde|cuándo|cuando está|esta|quedó|anda|están|va|piensan mi|mis|a|nuestro \
      pedido|paquete|plata|dinero|reembolso|compra|devolver|devolverme|llegar
      hasta cuándo|cuando piensan|van|voy|vamos|seguirán|esperamos|hay
      falta|faltaba|faltaban|faltaron|faltó|faltan la|el|los|las|un|una|dos|tres|@number \
      pata|tornillos|pieza|piezas|mitad|papas|bebida|empanadas|salsa|producto|productos|cargador|tapa|control
      me|nos|le dicen|dice|dijeron|dijo|contestan|responden que …6 \
      no|sistema|espere|vuelva|mañana|siguiente|error|paciencia|culpa|responden|procede
      cobran|cobraron|cobrando|cobra|cobré @word? @word? @word? que|de no|más|algo|nunca|lo \
      pedí|usé|autoricé|consumí|contraté|tengo|anunciado
      nunca|jamás|no pedí|autoricé|usé|contraté|solicité|firmé|consumí
      otra|y vez …2 sin|se|me|no|la|el luz|internet|agua|cayó|cobraron|llegó|app|señal|sistema|cerrado|misma|mismo
      lo mandé|llevé|devolví|pedí|reclamé|reporté|avisé a|hace|el|tres|dos|y|por
      no respetaron|respetan|cumplieron|cumplen|aplicaron|respetaron|cumplió|pasó|hay|dan \
      respuesta|quien|la|el|lo|con \
      promoción|promo|descuento|garantía|precio|horario|reserva|oferta|prometido|cita|acordado|conteste
      se equivocaron|confundieron|olvidaron de|del|en|con mi|la|el|pedido|talla|color|las|un|una
      la|el|mi|del @goods|@offer|cajero|app|bus|chofer|máquina|internet|taxi|conductor …3 se|me \
      tragó|comió|pasó|tiró|cerró|arrancó|dejó|rayó|cobró|botó|rompió|mojó|gritó|bajó|empujó|quemó|llevó
      baja|reclamo|reintegro|reembolso|devolución|garantía|cambio|baja …6 y|pero \
      nada|siguen|sigue|no|todavía|ni|dicen|nadie
      devuélvanme|devuélvannos|devuelvanme|regrésenme|reintégrenme|reembólsenme|solucionen|respóndanme|devolvedme
      por qué|porque|xq no contestan|responden|atienden|avisan|llega|abren|cumplen|funciona|sirve|mandan
      hoja|hojas|libro|queja|reclamo|ticket|reporte|denuncia|expediente|reclamación \
      de|en|ante|puesta|número|n|con|presentada|presentado|abierto|ingresado|hecha|hecho|lista|folio|interpuesta \
      reclamaciones|reclamación|@authority|puesta|folio|el|la|@number
      denuncia|demanda|reclamación|querella|queja \
      puesta|presentada|interpuesta|radicada|hecha|ingresada|admitida|lista
      @authority ya|con|lleva|el|y|tiene|me|por|mañana|tiene \
      copia|tiene|el|expediente|mi|caso|lunes|martes|miércoles|jueves|viernes|pruebas
      nos vemos en el|la|los @authority|juicio|tribunales|juzgados|conciliación
      me|nos cancelaron|perdieron|perdisteis|perdió|extraviaron|retrasaron …2 \
      vuelo|maleta|pedido|paquete|reserva|cita|equipaje|viaje|mi
      """),
    .clue(
      1, .es,
      """
      sin avisar|aviso|respuesta|solución|internet|luz|agua|señal|servicio|cobertura|papel|sistema
      cancelado|cancelada|cancelaron|perdido|perdida|perdieron|rechazado|rechazada|error|falla|fallas|avería|vacío|atraso|retraso|demora|tarde|roto
      reclamo|queja|reembolso|devolución|reintegro|garantía|denuncia|demanda|expediente|folio
      @authority
      dos|tres|segunda|tercera|varias vez|veces
      se cayó|cae|dañó|rompió|quemó|despegó|tragó|descosió
      despegan|despegó|desarma|desarman|descose|gotea|huele|apesta|chorrea
      """),
    .clue(
      5, .es,
      """
      pedí|pedimos|compré|compramos|pagué|pagamos|contraté|reservé|encargué|llamé|llamo|llevo|llevamos|mandé|escribí|esperé|recibí|fui|fuimos|solicité|renté|alquilé|viajé|saqué|deposité|transferí|pasé|reclamé|entré|abrí
      mi|mis|nuestro|nuestra \
      pedido|paquete|tarjeta|cuenta|vuelo|factura|internet|compra|plata|dinero|boleta|recibo|cita|reserva|maleta|línea|póliza|equipo|celular|lavadora|nevera|heladera|refri|medidor|seguro|saldo|silla|carro|coche|moto|auto|orden|entrada|entradas|pasaje|cable|contrato|depósito
      me|nos cobraron|cobran|mandaron|vendieron|dijeron|dicen|piden
      """),
    .clue(
      6, .es,
      """
      @faulty
      mal|pésimo|pésima|peor|horrible|asco|vergüenza|estafa|robo|burla|abuso
      nadie|tampoco|todavía|aún
      sigo|seguimos|siguen|sigue
      ni respuesta|disculpas|perdón|aviso|avisaron|avisan|noticias|luz|contestan|abren|siquiera|vaselina|una|un
      no \
      funciona|sirve|anda|llega|abre|carga|prende|responden|contestan|llegó|atienden|hay|llegaron|aparece|cargó|procede
      ustedes|vosotros|os|vuestra|vuestro
      """),
    .clue(
      7, .es,
      """
      gracias|felicidades|excelente|genial|rico|rica|riquísimo|jajaja|jaja|jajajaja
      si|cuando|para|como te|tu|vos|usted
      somos|trabajamos|trabajo|sindicato|sueldo|turno|quincena|nómina|salario|jefe|compañeros|compañeras
      ministro|alcalde|alcaldía|gobierno|presidente|candidato|senador|diputado|concejal|partido|gol|árbitro|equipo|técnico|serie|película|libro|capítulo|temporada
      """),
    .clue(
      8, .es,
      """
      alguien|quién|cómo|dónde|cuánto|cuál …5 sabe|puedo|hago|consigo|tienen|horario|queda|cuesta
      bici|gato|perro|gata|perra
      puta|puto|mierda|carajo|jueputa …4 luz|calor|frío
      te|los|las|le|lo voy a? @harm
      !no te|le|les|lo|los mato|quemo|rompo|reviento|parto|busco|encuentro|espero
      negros|veneco|venecos|bolitas|paraguas|cholos|indios|chinos|maricas|moros|sudacas|extranjeros|mujeres
      periodista|reportera|reportero|prensa|redacción|revista|podcast|noticiero|corresponsal
      nos pagan|deben|descuentan|obligan|despidieron|quitaron
      bebé|mamacita|insta|hermosa|linda|preciosa|guapa|reina|mami
      con razón
      cerebro|neuronas|neurona|cara
      @insult
      quemé|quemó el|la arroz|comida|torta|casa|sopa
      """),
    .clue(
      3, .pt,
      """
      @goods|@offer …3 chegou|veio|vieram|chegaram|estava|tava|tinha …3 @faulty|@vermin|atraso
      veio|vieram|chegou|chegaram|mandaram|entregaram|recebi …4 @faulty|@vermin|outro|outra|errado|faltando
      achei|encontrei|tinha|veio um|uma|dois @vermin
      não|nao|nunca|ninguém|ninguem|nem me|nos|se|o|a? \
      chegou|chega|chegaram|entregaram|recebi|resolve|resolvem|resolveram|responde|respondem|respondeu|atende|atendem|atendeu|funciona|devolvem|devolveram|retorna|retornam|cumprem|avisaram|entregam|apareceu|veio|carrega|abre|liga|consigo|quiseram|querem|explica|explicou
      me|nos|foi|fui \
      cobraram|cobrou|cobrado|cobrada|cobram|debitaram|descontaram|cortaram|cancelaram|venderam|negaram|negou|bloquearam|clonaram|enganaram \
      …4 duas|dobro|dobrado|indevida|indevido|errada|mais|errado|não|nunca|sem|que|reembolso|avisar|vezes|três
      cobraram|cobrança|cobranças duas|dobro|indevida|indevidas|errada|mais|errado|em|que
      cadê|cade meu|minha|meus|o|a
      tô|to|estou|estamos|faz|há|tem|desde|já @number|@count|ontem|segunda|mais …1 @duration|manhã …3 \
      sem|esperando|tentando|ligando|aguardando|na|que|parado|fila|e
      sem resposta|solução|retorno|previsão|internet|luz|água|sinal|aviso|avisar|energia !limite
      faltou|faltando|faltava|faltaram|falta …3 @goods|@offer|um|uma|dois|duas|metade|parafuso|parafusos
      liguei|mandei|escrevi|reclamei|abri @number|@count|várias|mil|mas|e|três|cinco|chamado|protocolo|protocolos \
      vezes|mensagens|nada|ninguém|e
      já? é? a|pela|de segunda|terceira|quarta|quinta|enésima vez
      terceira|segunda|quarta|quinta vez que|essa|no|em|seguida|já
      parou|quebrou|caiu|travou|trava|descolou|rasgou|queimou|estourou|desmontou|sumiu …3 \
      @goods|@offer|@device|de|com|na|no|em|funcionar|sozinha
      comprei|pedi|paguei|contratei|reservei|encomendei|mandei|deixei …8 e \
      não|nada|veio|chegou|até|ninguém|agora|dizem|nunca|só|a|já|era|me
      diz|dizem|disse|disseram|falam|falou|aparece|consta que? …3 \
      entregue|sistema|não|prazo|recusado|erro|culpa|aguardar
      abri|registrei|fiz|tenho|protocolo|número|fui|vou|denúncia|processo|reclamação|bo|boletim …4 \
      @authority|protocolo|ocorrência|reclamação|registrado|registrada|anatel|aneel|ans|bacen|susep|anac
      @authority|anatel|aneel|ans|bacen|susep|anac já|amanhã|e|tá|está|com|vai|aberta|na|no
      péssimo|péssima|horrível atendimento|serviço|experiência
      """),
    .clue(
      1, .pt,
      """
      não funciona|chegou|atende|responde|resolve|carrega|liga|abre|procede
      cancelado|cancelada|cancelaram|perdido|perderam|recusado|erro|atraso|atrasado|demora|sumiu|quebrou|quebrado|vazando
      reclamação|reembolso|estorno|devolução|garantia|denúncia|processo|protocolo
      @authority
      ninguém|nada|ainda|cadê
      vezes|segunda vez|terceira vez
      """),
    .clue(
      5, .pt,
      """
      comprei|pedi|paguei|contratei|reservei|liguei|mandei|esperei|recebi|fui|fomos|cheguei|tentei|levei|abri|cobraram
      meu|minha|meus|minhas \
      pedido|encomenda|cartão|conta|voo|fatura|internet|compra|dinheiro|boleto|reserva|mala|plano|celular|geladeira|carro|moto|passagem|consulta|mãe|pai
      """),
    .clue(
      6, .pt,
      """
      @faulty
      vocês|vcs
      mal|péssimo|péssima|horrível|absurdo|vergonha|golpe|descaso
      """),
    .clue(
      7, .pt,
      """
      obrigado|obrigada|parabéns|kkkk|kkk|kkkkk
      prefeito|governo|deputado|presidente|jogo|time
      patrão|chefe|salário|sindicato|turno
      """),
    .clue(
      8, .pt,
      """
      linda|insta|gostosa|princesa|moça
      vou te|quebrar|matar
      jornalista|jornal|reportagem
      @insult
      """),
    .clue(
      3, .en,
      """
      @goods|@offer|parcel|package|fridge|washer …3 arrived|came|showed|was|turned|got|had …3 @faulty|@vermin
      arrived|received|delivered|sent|sold|given|served|handed …4 @faulty|@vermin|wrong|someone
      still|never|hasn't|hasnt|haven't|havent|didn't|didnt …2 \
      arrived|arrive|received|delivered|refunded|replied|answered|showed|responded|returned|called|fixed|heard|work|worked|waiting|missing|charging|nothing
      charged|billed|double|took …4 twice|double|extra|wrong|for|times|again|charged|after
      overcharged|overcharge
      no|nobody|noone|zero|not one …1 \
      reply|response|answer|answers|answered|apology|responds|replies|picks|showed|refund|solution|explanation|knows|told|explained|hot|signal|water|internet|power
      waited|waiting|wait|queued|hold|spent|sat|stood …3 @number|@count|over @number|@count? \
      @duration|hours|ages|weeks|hour|days
      @number|@count|three|four|five|six|two|forty @duration|hours|hour|weeks|days|minutes|months …2 \
      on|wait|late|waiting|queue|hold|delay|without|and|no|later|ago|past
      @goods|@offer|@device|app|bill|it|card|account …3 \
      doesn't|doesnt|won't|wont|isn't|stopped|keeps|never|can't|nothing|broke|died …2 \
      work|works|working|open|load|crashing|charge|scan|turn|connect|after|logging|logged|cutting|in|within
      second|third|fourth|fifth|2nd|3rd|4th|every time|month|week|day this|in|i|my|that|i've|now|they|a
      lost|cancelled|canceled|forgot|messed|ruined|botched|broke|scratched|dented|missed|damaged …1 my|our|the @word
      keeps|kept|keep crashing|freezing|failing|hanging|cancelling|charging|sending|telling|saying|logging|dropping
      want|need|where|where's|wheres|give is? my|me|our money|refund|order|parcel|package|back
      refused|refuses|refusing|denied|declined|won't|wont to|a|my|me|the …2 \
      refund|honour|honor|help|pay|cover|replace|claim|apologise|accept|release|warranty
      they|you|manager|agent|rep|chat|bot|email|receptionist told|said|says|say|blamed|tells \
      me|it's|i|us|i'm|it|that …6 no|not|wait|system|fault|can't|nothing|policy|wrong|days|back|call
      ordered|bought|paid|booked|rang|called|emailed …8 and|but|got|still \
      never|no|nothing|still|it|not|nobody|wrong|came|they|the|was|received
      """),
    .clue(
      1, .en,
      """
      broken|missing|late|wrong|cancelled|canceled|declined|error|outage|leak|leaking|crashed|damaged|faulty|delayed|refund|complaint|expired|overcharged|moldy|cracked
      no reply|refund|answer|response|signal|heat|water|internet|explanation
      @authority
      twice|again
      """),
    .clue(
      5, .en,
      """
      i ordered|paid|bought|booked|rang|called|emailed|waited|got|asked|drove|went|sat
      my|our \
      order|bill|account|card|flight|bag|refund|package|parcel|luggage|phone|policy|claim|car|appointment|deposit|son|daughter|mother|mam|mom
      we waited|ordered|paid|booked|got|were
      """),
    .clue(
      6, .en,
      """
      your|you
      never|nobody|nothing|still
      @faulty
      awful|terrible|joke|disgrace|shocking
      """),
    .clue(
      7, .en,
      """
      thank|thanks|lol|haha|love
      boss|shift|payroll|overtime|union|wages
      council|government|minister|team|referee|coach
      """),
    .clue(
      8, .en,
      """
      gorgeous|girl|insta|sweetheart|darling
      i'll|gonna find|burn|break|kill
      reporter|journalist|newsroom
      @insult
      """),
  ]
}
