// SPDX-License-Identifier: Apache-2.0
import Normalise

/// How an answer gives away what it should not. Grouped by what is told: payment, debt, decision, history, conduct.
enum CasePhrases {
  static let all: [Phrases] = [
    .certain(
      .es,
      """
      # payment and account
      su|tu|vuestro|vuestra|el|la pago|pagos|tarjeta|transferencia|transacción|giro|cheque|débito|abono|consignación de|del|por|con? @word? fue|fueron|ha|han|está|estaba|quedó|resultó|salió|sale|aparece|figura sido? rechazado|rechazada|negado|negada|declinado|declinada|devuelto|devuelta|bloqueado|bloqueada|reportado|reportada|anulado|anulada|reversado|reversada|vencida|vencido
      su|tu pago|pagos|tarjeta|transferencia|transacción|giro|débito|cheque … rebotó|rebotaron
      su|tu|la cuenta|tarjeta|banco … no tenía|tiene|tuvo saldo|fondos|cupo|dinero
      su|tu cuenta|crédito|tarjeta|línea|servicio|suscripción|membresía|plan … fue|está|ha|quedó|sigue|aparece sido? bloqueada|bloqueado|suspendida|suspendido|cancelada|cancelado|embargada|embargado|congelada|congelado|cerrada|cerrado|reportada|reportado|restringida|morosa|moroso|vencida|vencido|inactiva
      la|su|tu cuenta|factura|reserva|tarjeta|línea a nombre de @word @word? está|fue|aparece|tiene|figura
      su|sus|tu|tus|vuestro|vuestra|vuestros|vuestras @case-thing …6 @bad-state
      su|sus|tu|tus|vuestro|vuestra @case-thing …6 no procede|procedió|aplica|aplicó|cumple|cumplía|cumplió|aprobada|aprobado|aprobó|aprobaron|autorizó|autorizaron|pasó
      su|sus|tu|tus @case-thing …6 se|lo|la cerró|rechazó|negó|bloqueó|anuló|suspendió|venció|vencieron|canceló|descartó|archivó|devolvió
      le|te|les recordamos|informamos|avisamos|notificamos que debe|debes|debés|adeuda|tiene|tienes|está|presenta|su|tu|aún|todavía @number|mora|deuda|saldo|pendiente|cuotas|un|una|dos|facturas|adeuda|debe
      en|según el|nuestro|nuestros|la sistema|base|registro|registros|plataforma de? datos? ya|nos|me? figura|aparece|consta|dice|vemos|registra
      le|te|les|se|os ~explicar|~decir|~informar|~indicar|~comentar por|en|al el|un|su|tu|mensaje? privado|interno|correo|teléfono|mensaje|dm|md|inbox|whatsapp|llamada|chat que|q
      # debt
      usted|tú|vos|ud|señor|señora|don|doña @word? @word? nos? tiene|tienes|tenés|debe|debes|debés|adeuda|adeudas|presenta|registra|acumula|mantiene una|un|dos|tres|cuatro|cinco|seis|varias|varios|unas|unos|algunas|@number|su? cuota|cuotas|deuda|deudas|mora|saldo|factura|facturas|mensualidad|mensualidades|obligación|obligaciones|pago|pagos|multa|recibo|recibos|cánones vencido|vencida|vencidos|vencidas|pendiente|pendientes|atrasado|atrasados|atrasada|atrasadas|impago|impagos|impagas|mora?
      usted|tú|vos|ud|nos debe|debes|debés|adeuda|adeudas|adeudás … @number
      usted|tú|vos está|estás|figura|figurás|figuras|aparece|aparecés|apareces|sale en|como mora|moroso|morosa|deudor|deudora|reportado|reportada|central|centrales|lista
      aparece|apareces|aparecés|figura|figuras|figurás|está|estás|sale|reportado|reportada en|a|al dicom|datacrédito|datacredito|buró|veraz|infocorp|transunion|asnef|equifax|centrales
      su|tu deuda de|es|por|con|sigue|asciende|suma
      su|tu mora|morosidad|saldo pendiente|deudor|vencido|de|es|en
      sus|tus cuotas|facturas|pagos|mensualidades vencidas|vencidos|pendientes|atrasadas|atrasados|impagas
      por|debido a? falta de pago
      por no haber? pagado|pagar|cancelar !con|en
      tienes|tenés|debes|debés|adeudas|adeudás una|un|dos|tres|cuatro|varias|varios|@number|su? cuota|cuotas|deuda|deudas|mora|saldo|facturas|mensualidades vencido|vencida|vencidos|vencidas|pendiente|pendientes|atrasado|atrasados|atrasada|atrasadas|impago|de|con|desde
      # decision about the person
      su|tu|vuestra|la solicitud|reclamación|petición|queja|postulación|candidatura|aplicación|hoja|tutela|apelación|garantía|demanda de|por|@number? @word? @number? fue|ha|está|quedó|resultó|salió sido? negada|rechazada|denegada|desestimada|archivada|descartada|improcedente|anulada|cancelada
      su|tu|el reclamo|crédito|préstamo|caso|recurso|cupo|seguro|reintegro|reembolso|descuento|currículum|perfil de|por|@number? @word? @number? fue|ha|está|quedó|resultó sido? negado|rechazado|denegado|desestimado|archivado|descartado|improcedente|anulado
      su|tu solicitud|postulación|hoja|proceso|candidatura de|del|@word? @word? no avanzó|procede|procedió|fue|pasó aprobada|aceptada|aceptado|seleccionada?
      no pasó|pasaste|superó|superaste|aprobó|aprobaste la|el|los|las nuestro? prueba|pruebas|examen|exámenes|estudio|entrevista|polígrafo|evaluación|psicotécnico|visita
      le|te negamos|negaron|rechazamos|rechazaron|denegamos|desaprobaron el|la|su|tu crédito|préstamo|solicitud|reclamo|garantía|devolución|cupo
      # what the file says
      en|según|de|revisando|revisamos|consultando|viendo|vemos|miramos|con|consta|visto su|tu historial|historia|expediente|ficha|perfil|cuenta|registro|sistema|contrato|cadastro|hoja … vemos|aparece|consta|figura|dice|muestra|registra|hay|se|usted|tiene|observamos|notamos
      según su|tu historial|historia|expediente|ficha|contrato|estado
      según|en nuestro|nuestros|nuestra|el|los sistema|sistemas|registros|registro|base|archivos|cámaras de? datos? a? usted|ud|su|sus|tu|tus|le|te|vos|se
      vemos|consta|nos|aquí|acá|me|vimos aparece|consta|figura|sale|que|registra que? usted|ud|ya? tú|vos … tiene|tenés|tienes|pidió|pediste|recibió|recibiste|devolvió|devolviste|compró|compraste|vive|vivís|vives|firmó|firmaste|debe|debés|debes|reclamó|canceló|hizo|hiciste
      vemos que|q ya? @word? vivís|vives|vive en
      # what happened with the money
      usted|tú|vos|ud ya ~recibir el|su|tu|un|la|una? reembolso|devolución|dinero|reintegro|pago|indemnización|compensación
      ya le|te|se|les hicimos|hizo|hicieron|dimos|devolvimos|consignamos|reembolsamos|abonamos|pagamos|depositamos|giramos|reintegramos el|su|tu|un|la|una|lo? reembolso|devolución|dinero|plata|reintegro|pago|total|valor|@number
      su|tu devolución|reembolso|reintegro|abono|indemnización|liquidación … @number … se|fue|le|quedó hizo|realizó|abonó|consignó|depositó|emitió|pagó|consignado|abonado|pagado|realizada|realizado|hecha|hecho
      su|tu reembolso|devolución|reintegro fue|se|quedó aprobado|aprobada|consignado|consignada|abonado|hizo|pagó|realizó|realizado|realizada el|al|a|por|ayer
      # what was said in private
      como|según|tal ya|y|como? se? le|te|les|os|lo ~decir|~explicar|~informar|~indicar|~comentar|~contar|~hablar|~avisar ya? por|en|al|vía el|un|su|tu|mensaje|un? privado|interno|correo|teléfono|mensaje|dm|md|inbox|whatsapp|llamada|directo|chat|email|mail
      ya se? le|te|les|os|lo ~decir|~explicar|~indicar por|en|al|vía el|un|su|tu|mensaje|un? privado|interno|correo|teléfono|mensaje|dm|md|inbox|whatsapp|llamada|directo|chat|email|mail
      como|según usted|tú|vos|ud nos ~decir|~contar|~informar|~reconocer|~admitir|~confirmar por|en|al privado|interno|correo|teléfono|mensaje|dm|inbox|whatsapp|llamada|chat
      en|por|de el|la|su|tu|nuestra|nuestro? conversación|llamada|chat|correo|mensaje privado|privada|telefónica|anterior|del|de? usted|nos? reconoció|admitió|dijo|confirmó|aceptó|gritó|insultó
      ya le dijimos|informamos|explicamos|indicamos|respondimos el|en|que @number|la|lo
      # conduct
      usted|tú|vos|ud|señor|señora|cliente llegó|llegaste|estaba|estabas|venía|venías|vino|entró|ingresó|se en|bajo|borracho|borracha|ebrio|ebria|tomado|tomada|alterado|alterada|drogado|encontraba|agresivo|agresiva estado|efectos|ebriedad|y|e|en?
      en estado de ebriedad|embriaguez
      revisamos|vimos|miramos|verificamos|revisadas|tenemos|según las|los|en|nuestras? cámaras|grabaciones|videos|imágenes … se|vemos|muestra|muestran|usted|aparece|que|fue
      en las|los cámaras|grabaciones|videos se|usted ve|observa|aprecia|aparece
      la|el falla|daño|problema|avería|defecto|rotura … causó|ocasionó|provocó|generó|hizo usted|su|tú|vos
      usted|tú|vos|ud lo|la|los|las|le|nos? ~romper|~mojar|~dañar|~golpear|~manipular|~falsificar|~adulterar|~mentir|~firmar !o
      usted|ud|tú|vos no ~pagar|~firmar|~cumplir|~devolver|~presentar|~cancelar|~asistir|~leer
      recibo|factura|documento|comprobante|firma|certificado … que? usted|ud|tú|@word? @word? @word? era|estaba|es|está falso|falsa|adulterado|adulterada|alterado|alterada
      firmó|firmaste de? conforme|conformidad|pagaré
      # the same again and again
      usted|tú|vos|ya|vemos ya? ~pedir|~hacer|~solicitar|~devolver|~reclamar|~presentar|~tener un|una|dos|tres|cuatro|cinco|seis|siete|ocho|varias|varios|@number|muchas devoluciones|devolución|reclamos|quejas|cambios|reembolsos|cancelaciones|productos|pedidos|bolsas|veces
      vemos|hay|aparecen|registra|figuran|constan un|una|dos|tres|cuatro|cinco|seis|siete|varias|varios|@number devoluciones|reclamos|quejas|reembolsos|cancelaciones|cuotas|deudas !de|en|por
      a usted|ud|vos se|le|ya le|se? ~cambiar|~entregar|~devolver|~vender|~reembolsar|~pagar|~aplicar|~reponer
      """),
    .likely(
      .es,
      """
      su|tu pedido|orden|compra|paquete|envío|producto|guía @number? fue|ha sido? devuelto|devuelta|rechazado|rechazada|retenido|retenida|decomisado|cancelado|cancelada|anulado porque|por|ya|debido|a
      su|tu|el pedido|orden|queja|reclamo|caso|factura|guía|radicado|paquete|reserva @number fue|está|se|salió|llegó|tiene|sigue|quedó|lo|figura
      su|tu reclamo|queja|denuncia|demanda|caso es|era|fue por|porque|sobre
      usted|ud|tú|vos compró|compraste|pidió|pediste|recibió|recibiste|pagó|pagaste|retiró|retiraste|canceló|cancelaste|autorizó|autorizaste|aceptó|aceptaste|solicitó|solicitaste|devolvió|devolviste el|la|los|las|un|una|@number|solo|con|dos|tres
      su|tu esposo|esposa|marido|mujer|hijo|hija|madre|mamá|padre|papá|hermano|hermana ~firmar|~recibir|~pagar|~venir|~romper|~cancelar|~pedir|~reclamar|~retirar
      fue|que su|tu hijo|hija|esposo|esposa|niño|niña|mascota|perro el|la? que|quien
      por|con su|tu diagnóstico|enfermedad|embarazo|incapacidad|tratamiento|condición médica?
      su|tu diagnóstico|historia clínica|resultado|resultados|examen|exámenes … es|son|salió|salieron|muestra|dice
      """),
    .certain(
      .pt,
      """
      seu|sua|teu|tua|o|a pagamento|cartão|boleto|pix|transferência|cobrança|débito|compra foi|está|tá|ficou|consta|aparece|voltou recusado|recusada|negado|negada|devolvido|devolvida|bloqueado|bloqueada|estornado|estornada|rejeitado|rejeitada|vencido
      seu|sua|seus|suas @case-thing …6 @bad-state
      o|a senhor|senhora|você|vc não pagou|assinou|devolveu|cumpriu|apresentou
      foi o|a senhor|senhora|você|vc que|quem
      já te|lhe|o|a? ~explicar|~dizer|~informar|~avisar no|por|pelo|em|na privado|inbox|direct|dm|mensagem|email|telefone|whatsapp|zap que
      seu|sua conta|cadastro|crédito|plano|assinatura|cartão|contrato … foi|está|tá|ficou|consta bloqueada|bloqueado|suspensa|suspenso|cancelada|cancelado|encerrada|encerrado|negativado|negativada|atrasado|atrasada|inadimplente
      seu|sua cartão|conta|pix … não tinha|tem|passou saldo|limite|fundos?
      você|vc|senhor|senhora|o|a tem|está|tá|possui|deve|devendo nos|com|uma|um|duas|dois|três|quatro|@number|conosco? @word? parcela|parcelas|mensalidade|mensalidades|dívida|débito|débitos|fatura|faturas|boletos|conta|contas atrasada|atrasadas|vencida|vencidas|pendente|pendentes|em|aberto|abertas|de|atraso?
      você|vc|senhor|senhora … deve|devendo … @number
      sua|seu|suas dívida|débito|parcelas|mensalidades de|com|está|em|atrasadas|vencidas|atraso
      sua|a solicitação|proposta|candidatura|reclamação|inscrição|pedido|troca de|do|da? @word? foi|está negada|recusada|indeferida|reprovada|rejeitada|arquivada|cancelada
      seu|o pedido|crédito|empréstimo|cadastro|currículo|reembolso|estorno de|do? @word? foi negado|recusado|indeferido|reprovado|rejeitado
      no|em|conforme|segundo|pelo seu|nosso|nossos cadastro|histórico|sistema|registro|registros|ficha|contrato|prontuário … aparece|consta|vemos|diz|mostra|você|senhor|senhora|há|tem
      consta|vimos|vemos|verificamos|aparece aqui? que o|a? você|vc|senhor|senhora já? … tem|devolveu|pediu|recebeu|comprou|deve|assinou|está|mora|fez|cancelou
      consta|vimos|vemos aqui? que seu|sua|você|vc|senhor|senhora
      como|já te|lhe|o|a? ~dizer|~explicar|~informar|~falar|~avisar|falamos|dissemos|informamos|explicamos|avisamos|conversamos pra? você|vc? no|por|pelo|em|na|via privado|inbox|direct|dm|mensagem|email|telefone|whatsapp|zap|ligação
      você|vc|senhor|senhora|já já? recebeu|devolveu|pediu|fez|abriu o|seu|um|uma|dois|duas|três|quatro|cinco|@number|várias reembolso|estorno|devoluções|produtos|dinheiro|trocas|reclamações|vezes|pacotes|valor
      você|vc|senhor|senhora não pagou|assinou|cumpriu|devolveu|leu|passou
      você|vc|senhor|senhora … é|está diabética|diabético|grávida|doente
      vimos|olhamos|verificamos|nas|pelas as|nossas? câmeras|imagens|gravações … que|você|mostra|mostram|aparece|foi
      por falta de pagamento
      seu|sua nome|cpf … negativado|serasa|spc|sujo
      no serasa|spc
      seu|sua estorno|reembolso|devolução … foi|caiu feito|feita|pago|depositado|dia|na|no
      você|vc|senhor|senhora chegou|estava|veio bêbado|bêbada|alterado|alterada|embriagado
      não passou na|no|pela|pelo entrevista|teste|prova|exame|análise
      """),
    .certain(
      .en,
      """
      your card|payment|debit|transfer|cheque|check|deposit|order|direct debit|payment? was|has|got|is been? declined|rejected|refused|returned|blocked|reversed|overdue
      your payment|debit|card|cheque|check|transfer|direct debit? bounced|failed
      your account|subscription|credit|membership|card|policy|service … is|was|has|got been? suspended|blocked|closed|cancelled|overdue|past|frozen|flagged|terminated|delinquent|restricted due?
      your account|direct debit|card … no|insufficient|without funds|money|balance
      you|u still? have|owe|ow|got|are|had us? a|an|one|two|three|four|several|some|@number? overdue|outstanding|unpaid|late|missed instalment|instalments|installment|installments|balance|payment|payments|debt|invoice|invoices|bill|bills|fees
      you still? owe us|@number
      you're|you are|were in arrears|default|debt
      your debt|arrears of|is|are|with
      your|the @case-thing …6 @bad-state
      you|you've have|ve? missed|skipped a|an|one|two|three|four|several|some|your|@number? last? payment|payments|instalment|instalments|installments|deadline
      cctv|camera|cameras|footage shows|show|showed|caught you|your|that
      we|i can? see|saw you|that you? already? got|had|have|were|are|used|opened|broke
      your|the credit|loan|job|warranty|refund|insurance|visa? application|claim|request|complaint|appeal|cv|candidacy for? @word? @number? was|has|is|got been? rejected|denied|declined|refused|turned|unsuccessful|dismissed down?
      our records|system|files|notes show|shows|say|says|indicate that? you|you've|your
      according to our|your records|system|file|history|account|notes … you|your|you've
      on|in|from|checked|looking|see your account|file|history|records|record|profile … you|we|shows|it
      we|i can? see|saw|notice|noticed that? you|you've|your already? … returned|bought|ordered|owe|missed|live|claimed|complained|received|cancelled|signed|asked
      you've|you already? have? already? returned|claimed|received|requested|asked|made|had|complained a|an|your|one|two|three|four|five|six|seven|@number|several|many refund|refunds|bags|items|orders|returns|claims|complaints|products|times|chargebacks
      as we|i|already told|explained|said|mentioned|discussed|wrote|informed|advised to? you? in|by|over|on|via a|the|your? private|dm|email|phone|message|chat|inbox|call
      as you told|admitted|said|confirmed|mentioned us? in|by|over|on|via private|dm|email|phone|message|chat|call
      you|sir|madam were|was|arrived|came drunk|intoxicated|abusive|high|under
      we|i checked|reviewed|watched|looked|have at? the? cctv|camera|cameras|footage
      you didn't|never|did not? pay|sign|return|show|pass
      you failed the|our|your test|interview|check|exam|to
      we|they've|we've stopped|cancelled|suspended|closed|blocked|froze your account|subscription|card|membership|order|policy
      your refund of … @number … was|has|went sent|paid|been|issued|made|to
      your refund was|has been? paid|issued|sent|made|approved|processed on|to|yesterday|last
      because|since you didn't|haven't|failed|missed|never pay|paid|sign|return|payment|payments|to
      """),
    .likely(
      .en,
      """
      your order|complaint|case|claim|ticket|invoice|booking @number was|is|has|shows
      your order|parcel|purchase @number? was returned|cancelled|refused|held because|as|after|due
      you bought|ordered|returned|cancelled|received|signed|collected|opened it|the|them|on|a|two|three|@number
      your husband|wife|son|daughter|partner|mother|father signed|collected|returned|called|told|paid
      """),
  ]
}

extension CasePhrases {
  /// Health, family, debts and purchases of one customer: told in answers only.
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      salió|salieron|dio|dieron|resultó|salía|sale en|con|el|lo? positivo|positiva|positivos|negativo|negativa|alterado|alterada|maligna|maligno|malignas|compatible|reactivo
      prueba|pruebas|test|examen|exámenes|biopsia|análisis|resultado|resultados|ultrasonido|ecografía|control|consulta|cirugía|operación|tratamiento|tratamientos …2 embarazo|vih|próstata|alcoholemia|orina|droga|drogas|colonoscopia|alzhéimer|disfunción|ansiedad|depresión|adicción|hemorroides|infección|fertilidad|anorexia|psiquiátrico|estética|drogas|cáncer|adn|sífilis
      lleva|llevas|llevás|tiene|tienes|tenés|dejó|dejaste …4 meses|cuotas|mensualidades|días|recibos|pensiones|letras|facturas|créditos|préstamos …2 sin|atrasadas|atrasados|impagadas|impagas|rechazados|protestadas|vencidas|pendientes|atraso|mora|deuda !para
      debe|debes|debés|adeuda|adeudas|debía|debías|adeudás …1 @number|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece …2 cuotas|cuota|meses|mes|mensualidades|dólares|pesos|euros|soles|letras|pensiones|colegiaturas|facturas|sesiones|semanas|lucas|mil|recibos|derramas
      su|tu|el|a hijo|hija|esposo|esposa|marido|papá|mamá|madre|padre|novia|novio|ex|nieto|nieta|hermano|hermana|abuelita|señora|suegra|cuñado|mujer …5 ~deber|fue|tiene|está|pagó|recogió|canceló|firmó|retiró|retirado|suspendido|reprobó|repitió|adeuda|declaró|aparece|llamó|pidió|trae|compró|vino|sacó|salió|perdió|salga|expulsaron
      usted|vos|tú|ud|señora|señor …2 compró|compraste|pidió|pediste|devolvió|devolviste|llevó|llevaste|usó|ocultó|declaró|firmó|renunció|dejó|abandonó|gastó|tiene|tuvo|rompió|entró|vino|faltó|solicitó|debe|lleva|está …8 días|meses|cuotas|talla|tallas|vestido|vestidos|historial|tratamiento|deuda|deudas|embargo|embargos|prueba|créditos|letras|vih|plan|dosis|reportado|reportada|afiliada|afiliado|internada|internado|curado|borracho|video|sin|positivo|mora|dólares|euros|pesos|test|íntimo
      vimos|vemos|veo|verificamos|revisamos|notamos|confirmo|confirmamos|recordamos|aclaramos …4 que|su|tu …4 compraste|compró|pediste|pidió|apostaste|sacaste|sacó|devolvió|debe|debes|solicitó|tu|su|pedido|compra|crédito|historia|exámenes|examen|póliza|boleta|tarjeta|pagaste|pagó|tuviste|usted|adquiriste|vino|entró|entraste|llevas|lleva
      compraste|compró|pediste|pidió|adquiriste|adquirió|reclama|reclamas|llevó|llevaste|solicitaste|pagaste|contenía|incluía|tenía …8 pañales|lubricante|lubricantes|vibrador|preservativos|condones|lencería|anticonceptivos|laxantes|antidepresivo|antidepresivos|viagra|íntimo|íntimos|íntima|embarazo|pastillas|tarjeta|ron|ginebra|talla|incontinencia|satisfyer|faja|alcohol|camisón|test
      pedido|compra|paquete|caja|envío|boleta|factura|encomienda|pañales …8 pañales|lubricante|lubricantes|vibrador|preservativos|condones|lencería|anticonceptivos|laxantes|antidepresivo|viagra|íntimo|íntimos|embarazo|incontinencia|satisfyer|ginebra|embarazo|hemorroides
      le|te|les|os|lo negamos|negaron|negó|rechazamos|rechazaron|rechazó|denegó|denegamos|suspendimos|suspendió|cancelamos|fiamos|expulsamos|expulsaron|desvinculamos|contrató …4 la|el|tu|su|un|lo? …1 préstamo|crédito|visa|renovación|arriendo|alquiler|solicitud|beca|póliza|membresía|cuenta|cupo|seguro|permiso|licencia|matrícula|hipoteca|porque
      rechazamos|rechazaron|negamos|suspendimos|anulamos|bloqueamos su|tu|la|el …4 porque|por|debido|ya
      por eso|ese|esa|lo que? motivo|razón|causa? no? se|le|te|la|lo|fue …1 cortó|negó|denegó|rechazó|suspendió|cubre|cubrió|renovó|reinscribimos|reinscribió|renovamos|negaron|cobramos|pidieron|renueva|renovó|devolvemos|autoriza|autorizó|bloqueó|bloqueamos|abre|procede|aplica|entra|contrató|pasamos|expulsó|retiraron|llamamos
      por eso no …1 procede|cubre|aplica|entra
      porque usted|vos|tú|su|tu|debe|debés|debes|declaró|tiene|tenés|reprobó|perdió|repruebas …5 debe|hijo|hija|deuda|oculto|declaró|ocultó|perdió|junio|mora|tiene|dejó|estabas|estaba|pagó|paga|embargo|desempleado|cuenta|análisis|reporte|aval|ex|esposo|novia|positivo|demanda|puso
      tiene|tienes|tenés|figura|figuran|aparece|apareces|aparecés|salió|hay …3 embargo|embargos|demanda|demandas|cheques|reporte|mora|denuncia|juicio|castigadas|multas|cautelar|beneficiario|avalista|anotaciones|faltas|piojos|deudas
      en|según|a su|tu|el|la|nuestra|nuestro buró|veraz|dicom|asnef|ficha|historial|expediente|historia|pedidos|hoja|guía|estudio|boleta …3 clínica? …2 figura|figuran|sale|salió|consta|dice|aparece|usted|que|vimos|última|pesabas|positivo|un|dejó|devolvió
      cámaras|video|videos|fotos …4 usted|entró|rompió|tenemos|área|manchado
      tenemos|hay video|videos|fotos|cámaras|grabado|grabada
      sin pagar|facturar …6 arriendo|noches|última|meses|la|dos|tres|el|los
      fue|fuiste|lo|la dado|dada|expulsado|expulsada|expulsaron|suspendido|suspendida|retirado|retirada|internado|internada|desvinculado de|del|por|dos|en|en|baja|alta
      dado|dada|dio de baja|alta en|porque|el|por
      a nombre de @word …3 y|llegó|canceló|pagó|así
      pagó|pagada|pagaste|recibió|recibido|firmó|retiró|recogió|entregado|canceló|entregó …3 su|tu|a|por|una|con|ayer …1 esposa|esposo|marido|suegra|hermano|hermana|mamá|papá|tarjeta|novia|novio|vecino|señora|ex|madre
      mora|deuda|adeudo|saldo|atraso|deudas|descubierto|sobregiro de|es|son|desde|con|en|asciende|anterior|por …3 @number|mayo|enero|febrero|marzo|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|nosotros|cuenta|meses
      desde|hasta enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre …4 y|por|no
      adicción|recaída|alcoholismo|incontinencia|embarazo|vasectomía|psiquiatra|ginecóloga|urólogo|psiquiátrico|hepatitis|disfunción|liposucción|implantes|tdah|anorexia|colonoscopia
      tu|su nota|calificación|asistencia|promedio|sueldo|nómina final|de|es|fue
      reprobó|reprobaste|repitió|repruebas|repetiste
      ya le|te dijimos|explicamos a su|tu
      ya le|te|lo|se ~decir|~explicar …1 a su|tu
      como ya|le|te ya? vimos|dijimos|explicamos …4 en|a|por|que|tu|su
      usted|tú|vos mismo|misma|ya firmó|firmaste|ocultó|lleva|llevas|sabe
      su|tu recibo|cuota|factura|deuda|adeudo|mensualidad|membresía|saldo|crédito|préstamo de|con|en|es|vino …2 @number
      """),
    .clue(
      8, .pt,
      """
      deu|deram|saiu|ficou|está …1 positivo|positiva|alterada|alterado|negativo|maligno|reagente
      exame|biópsia|teste|resultado|resultados|consulta|tratamento|internação|procedimento|cirurgia …2 hiv|próstata|gravidez|vasectomia|ansiedade|dependência|overdose|estético|alcoolismo|depressão|drogas|hemorroidas
      senhora|senhor|você|vc|sra|sr …2 deve|devia|faltou|devolveu|pediu|gastou|comprou|sacou|trancou|sacou|foi|teve|tem|parcelou|assinou|perdeu|mandou|usou|levou|atrasou|parou
      sua|seu|tua|teu conta|financiamento|contrato|mensalidade|exame|biópsia|consulta|encomenda|pedido|limite|cadastro|empréstimo|plano|reserva|nota|matrícula|internação|boleto|nome|score|filho|filha|marido|esposa|mãe|pai|namorada|namorado …4 foi|está|ficou|baixou|deu|saiu|consta|negado|encerrada|atrasada|tem|retirou|já|parada|venceu|pediu|não|com
      da|do|a|o sua|seu filha|filho|marido|esposa|mãe|pai|irmão|namorado
      não pagou|veio|compareceu|quitou|devolveu
      por isso|causa|falta que? o|a|não|remarcamos|da|do|de|negativamos|cancelamos
      gel|vibrador|lubrificante|camisinha|fralda|fraldas|antidepressivo
      seguro desemprego
      parou de pagar
      negativamos|protestamos|suspendemos|cancelamos|negamos seu|sua|em|o|a|por
      score @number
      cheques|boletos|parcelas|meses|mensalidades sem|em|atrasadas|atrasados fundo|atraso?
      com pendência|pendências|dívida|débito de|em|no
      """),
    .clue(
      8, .en,
      """
      your order …3 with the|a|your
      your|you …2 biopsy|chlamydia|pregnancy|test|scan|results|result|coil|surgery|tuck|prescription|treatment|diagnosis|hiv|std|therapy
      your|late|and son|daughter|husband|wife|mam|mum|mom|mother|father|husband's|wife's|partner|ex …3 was|is|owes|biopsy|account|signed|picked|missed|failed|called
      you've|you|he|she|u bounced|owe|owes|missed|spent|had|were|are|defaulted|returned|smoke|ordered|bought …4 checks|cheques|months|arrears|payments|fines|asked|found|tummy|rent|dress|overdrawn|smoke
      in|arrears|overdrawn arrears|since|when|as
      account is|was …1 overdrawn|closed|frozen|delinquent|@number
      months rent|behind|late|overdue
      @number|three|two|five|four months|fines|payments|instalments …1 rent|behind|late|overdue|outstanding|unpaid
      incontinence|hemorrhoid|haemorrhoid|lubricant|condoms|vibrator|antidepressants|laxatives|viagra|chlamydia
      was|were excluded|suspended|expelled|sacked|evicted|banned for|because|from|over
      asked to leave
      left with your
      results are|is|isn't|aren't in|back|positive|negative|yet
      """),
    .clue(
      9, .es,
      """
      su|tu|vuestro|vuestra @case-thing|examen|exámenes|biopsia|prueba|cirugía|tratamiento|terapia|diagnóstico|medicación|receta|turno|cita|embarazo|incapacidad|test|análisis|resultado|ultrasonido|nómina|expediente|ficha|historial|adeudo|pensión|licencia|expulsión|beca|cheque|póliza|membresía …6 salió|dio|rechazada|rechazado|negado|negada|positivo|positiva|atrasada|muestra|debe|venció|protestado|devuelto|cancelada|cancelado|suspendida|suspendido|era|fue|lleva|puesta|caída|quedó|desde|procede|cubre|porque
      """),
  ]
}

extension WordList {
  /// What a customer has with a company and does not show to others: `@case-thing`.
  static let caseThings = WordList(
    "case-thing",
    es:
      "pago, tarjeta, cuenta, factura, crédito, préstamo, solicitud, reclamo, reclamación, queja, devolución, reembolso, garantía, cuota, deuda, suscripción, membresía, postulación, candidatura, cheque, transferencia, póliza, seguro, cupo, mensualidad, contrato, =obligación, =obligaciones, transacción, =hoja de vida, consignación, afiliación, historial, matrícula, tutela",
    pt:
      "pagamento, cartão, conta, fatura, boleto, crédito, empréstimo, solicitação, reclamação, devolução, reembolso, estorno, garantia, parcela, dívida, assinatura, plano, candidatura, cheque, transferência, apólice, seguro, mensalidade, contrato, cadastro, pix, troca, cobrança",
    en:
      "payment, card, account, invoice, bill, credit, loan, application, claim, complaint, refund, warranty, instalment, installment, debt, subscription, membership, cheque, transfer, policy, insurance, contract, debit, deposit, =cv"
  )

  /// How it stands with it, when it stands badly: `@bad-state`.
  static let badStates = WordList(
    "bad-state",
    es:
      "rechazado, negado, denegado, declinado, devuelto, bloqueado, vencido, suspendido, cancelado, anulado, embargado, congelado, reportado, atrasado, impago, desestimado, archivado, descartado, =mora, moroso, =sobregirada, =sobregirado, =improcedente, reversado, castigado, =rebotó, =rebotaron, =sin fondos, inactivo, incompleto",
    pt:
      "recusado, negado, bloqueado, vencido, suspenso, cancelado, atrasado, =atraso, inadimplente, negativado, indeferido, reprovado, rejeitado, arquivado, estornado, devolvido, =aberto, encerrado",
    en:
      "=declined, =rejected, =refused, =denied, =blocked, =overdue, =suspended, =cancelled, =canceled, =frozen, =closed, =unpaid, =late, =bounced, =terminated, =unsuccessful, =reversed, =delinquent, =expired"
  )

  /// What comes behind is said of whoever it may concern.
  static let conditions = WordList(
    "condition", es: "=si, =cuando, =aunque, =caso, =siempre, =cualquier, =cualquiera, =quien",
    pt: "=quando, =caso, =quem, =sempre",
    en: "=if, =when, =whenever, =unless, =whether, =once, =should")

  static let portugueseIf = WordList("portuguese-if", pt: "=se")

  /// Said of what could be, not of what was.
  static let maybe = WordList(
    "maybe", es: "=puede, =podría, =pueden, =podrían, =será, =serán, =evitar, =pudiera",
    pt: "=pode, =poderia, =podem, =será, =serão, =evitar",
    en: "=may, =might, =could, =would")

  /// Our own mistake is no secret of the customer's.
  static let ourFaults = WordList(
    "our-fault", es: "=fallamos, =equivocamos, =nuestro, =nuestra", pt: "=nosso, =nossa, =erramos", en: "=our, =ours")
}
