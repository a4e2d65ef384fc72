// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  static let spamLists: [WordList] = [
    WordList(
      "scam-warning",
      es:
        "=estafa, =estafas, =estafan, =estafador, =estafadores, =estafaron, =fraude, =cuidado, =ojo, =falso, =falsa, =falsos, =denuncien, =denuncié, =phishing, =suplantando, =suplantan, =suplantación, =spam, =bloqueen, =reporten, =timo, =engaño, =robaron, =hackearon, =estafado",
      pt:
        "=golpe, =golpes, =golpista, =fraude, =cuidado, =falso, =falsa, =denunciem, =denunciei, =phishing, =spam, =enganação, =clonaram",
      en:
        "=scam, =scams, =scammer, =scammers, =fraud, =fake, =beware, =phishing, =spam, =careful, =hacked, =impersonating"
    ),
    WordList(
      "own-offer",
      es:
        "=ustedes, =ustedes, =vosotros, =vuestro, =vuestra, =oficial, =verdad, =cierto, =su, =real, =tienen, =hacen, =me, =dan, =venden, =puedo, =pueden, =hay, =aceptan, =cuánto, =cuándo, =dónde, =cómo, =nos",
      pt: "=têm, =fazem, =posso, =aceitam, =quanto, =vocês, =oficial, =verdade",
      en: "=you, =yours, =real, =official, =legit, =do, =can, =could, =does, =where"),
    WordList(
      "customer",
      es:
        "=pedido, =pedidos, =reclamo, =queja, =factura, =compré, =llegó, =llega, =devolución, =reembolso, =ayuda, =ayúdenme, =respondan, =problema",
      pt: "=pedido, =reclamação, =nota, =comprei, =chegou, =troca, =reembolso, =ajuda, =ajudem, =problema, =estorno",
      en: "=order, =complaint, =refund, =bought, =arrived, =help, =problem, =replacement"),
    WordList(
      "offering",
      es:
        "=vendo, =vendemos, =remato, =ofrezco, =ofrecemos, =oferta, =ofertas, =gana, =gane, =ganá, =invierte, =préstamos, =créditos, =gratis, =originales, =mayor, =mayoreo, =disponible, =disponibles, =emprendimiento, =catálogo, =promoción, =ganancias, =ingresos, =comisión, =réplicas, =stock, =sueldo",
      pt:
        "=vendo, =vendemos, =ofereço, =oferta, =ofertas, =ganhe, =invista, =empréstimo, =grátis, =originais, =atacado, =disponível, =renda, =lucro, =comissão, =promoção, =revenda",
      en:
        "=selling, =sell, =sale, =offer, =offers, =earn, =invest, =loans, =free, =original, =wholesale, =available, =income, =profit, =commission, =promo"
    ),
    WordList(
      "pitch-topic",
      es: """
        =trading, =forex, =criptomonedas, =criptos, =bitcoin, =bitcoins, =usdt, =binarias, =amarres, =amarre, =brujo, =bruja, =vidente, =tarot, =tarotista, =chamán, =endulzamientos
        =hechizos, =brujería, =multinivel, =herbalife, =omnilife, =onlyfans, =nudes, =escorts, =prepagos, =tragamonedas, =pronósticos, =parlays, =dropshipping, =marketing multinivel
        """,
      pt:
        "=trade, =forex, =criptomoedas, =bitcoin, =daytrade, =amarração, =vidente, =cartomante, =tarô, =onlyfans, =tigrinho, =cassino, =dropshipping, =multinível, =hinode",
      en: "=forex, =bitcoin, =crypto, =trading, =psychic, =tarot, =onlyfans, =nudes, =dropshipping, =casino, =betting"),
    WordList(
      "payment-paper",
      es: "=comprobante, =comprobantes, =referencia, =radicado, =recibo, =factura, =pendiente, =consignación, =pse",
      pt: "=comprovante, =referência, =recibo, =fatura, =pendente, =boleto, =protocolo",
      en: "=receipt, =reference, =invoice, =pending"),
    WordList(
      "pitch-call",
      es:
        "=escríbeme, =escribeme, =escribime, =escríbele, =contáctame, =contacta, =contacten, =contáctanos, =dm, =inbox, =únete, =unite, =regístrate, =registrate, =inscríbete, =pregúntame, =preguntame, =pregúntenme, =aprende, =aprendé, =garantizado, =garantizados, =consulta, =consultas, =interesados, =telegram, =gratis, =agrégame, =síguelo, =llame, =llama, =cupos, =clic, =link, =mentor, =mentora",
      pt:
        "=chama, =chame, =inscreva, =cadastre, =aprenda, =garantido, =consulta, =consultas, =interessados, =telegram, =grátis, =link, =clique, =direct, =mentoria",
      en:
        "=dm, =inbox, =join, =register, =learn, =guaranteed, =telegram, =free, =link, =click, =signup, =mentor, =whatsapp, =ask"
    ),
    WordList(
      "trade",
      es:
        "=compra, =compre, =compren, =barato, =barata, =baratos, =link, =gratis, =oferta, =ofertas, =promo, =promoción, =click, =clic, =sígueme, =sigueme, =seguidores, =likes, =descuento, =descuentos, =dinero, =plata, =ganar, =vendo, =venta, =remate, =aprovecha, =dm, =sub4sub, =f4f, =l4l, =suscríbete",
      pt: "=compre, =barato, =grátis, =oferta, =promo, =promoção, =clique, =seguidores, =desconto, =vendo, =dinheiro",
      en: "=buy, =cheap, =free, =sale, =deal, =deals, =follow, =follower, =followers, =discount, =money, =win, =cash"),
    WordList(
      "bait",
      es: """
        =gratis, =gana, =gane, =ganá, =ganen, =ganar, =ganador, =ganadora, =ganaste, =premio, =premios, =sorteo, =sorteos, =reclama, =reclamar, =reclamá, =reclame, =clic, =click, =clik, =pincha, =pinchad
        =entra, =entren, =entrá, =ingresa, =ingresen, =ingrese, =regalo, =regalos, =regalamos, =dinero, =plata, =oferta, =ofertas, =bono, =bonos, =seguidores, =invierte, =invertí, =invierta, =inversión, =cripto, =bitcoin
        =préstamo, =préstamos, =crédito, =créditos, =verifica, =verifique, =verificar, =suspendida, =bloqueada, =milagroso, =kilos, =adelgaza, =página, =visita, =visiten, =visitá, =iphone, =giftcard, =casino
        =apuesta, =apuestas, =borren, =facil, =fácil, =xxx, =hot, =pack, =videos, =ropa, =tallas, =compartan, =descarga, =únete, =unite, =ingresos, =ganancias, =rápido, =felicidades, =cupón, =tarjeta, =subsidio, =ayuda, =registrate, =regístrate, =registrarte, =te
        """,
      pt:
        "=grátis, =ganhe, =ganhar, =ganhou, =prêmio, =prêmios, =premios, =sorteio, =resgate, =resgatar, =clique, =clica, =acesse, =entra, =presente, =dinheiro, =oferta, =bônus, =seguidores, =invista, =cripto, =empréstimo, =verifique, =bloqueada, =emagreça, =visite, =cadastre, =cassino, =apostas, =renda, =vagas, =desconto",
      en:
        "=free, =win, =won, =winner, =prize, =claim, =click, =gift, =cash, =money, =offer, =bonus, =followers, =invest, =crypto, =bitcoin, =loan, =loans, =verify, =suspended, =miracle, =weight, =visit, =iphone, =giftcard, =casino, =bet, =join, =earn, =hot, =nudes, =onlyfans, =dating, =deal, =cheap, =subscribe"
    ),
  ]
}

/// What is offered where nobody asked. Grouped by kind; each line as people write it in some country.
enum SpamPhrases {
  static let offers: [Phrases] = [
    .certain(
      .es,
      """
      ~ganar dinero|plata|guita|lana|feria|billete|pasta extra|fácil|rápido|facil
      ~ganar dinero|plata|guita|lana … celular|casa|internet|online|pregúntame|escríbeme|whatsapp|inscríbete
      dinero|plata|ingresos rápido|fácil|seguro|extra|rápidos|fáciles sin|desde|trabajando
      dinero rápido|fácil
      crea|cree|creá tu propio negocio|ingreso … info|whatsapp|casa
      ~vender cuentas|cuenta|combos|pantallas|perfiles de netflix|streaming|spotify|disney|hbo|prime|iptv
      copia|copie|copien y pega|pegue|peguen … publicaciones|muro|perfil|amigos|grupos|mensaje|@number
      me|nos ayudó|ayudo|enseñó a recuperar|ganar|generar|invertir|obtener mi|mis|el|la|dinero|más|hasta? inversión|dinero|ganancias|fondos|plata|bitcoin|cripto|dólares?
      tesis|monografías|ensayos|tareas … universitarios|económicos|escríbanos|whatsapp|info|garantizado|plagio|escríbeme
      curso|cursos|aprende|aprendé … descuento|gratis|cupos|días … en|link mi|la? página|perfil|bio|canal|instagram
      visita|visiten|mira|miren|ve|vean|pásate|sigan|sigue a|por? mi|nuestro canal|blog|página|perfil|tienda|instagram|insta|tiktok
      chicas|mujeres|damas|escorts|modelos|masajistas|prepagos … disponibles|complacientes|calientes|domicilio|hoteles
      # easy money
      ~ganar dinero|plata|guita|lana|feria|billete|pasta|dólares|efectivo fácil|rápido|extra? desde|en|sin|con|por|online|fácil|rápido|viendo tu|la|su|salir|internet|casa|día|hora|celular|de? casa|celular|hogar|teléfono|móvil|casa?
      ~ganar @number|más|hasta|entre|miles … por|al|a|cada|diario|diarios|diarias|semanal|semanales|mensual|mensuales|desde la|el? día|dia|hora|semana|mes|casa|tu|su|cel
      ~ganar @number … diarios|diario|diarias|semanales|semanal|mensuales|desde|viendo
      ingresos|ingreso|dinero|entrada|entradas|plata extra|extras|pasivo|pasivos|adicional|adicionales|garantizados desde|sin|trabajando|por|con|para|a|y
      ingresos|ingreso extra|extras|pasivo|pasivos|adicionales
      ~trabajar|trabajo|empleo|negocio|oportunidad desde|en casa|tu … gana|gane|ganá|ganando|inscríbete|info|interesados|ingresos|whatsapp|dm
      sé|se|sea|sean tu|su propio|propia jefe|jefa
      libertad financiera
      oportunidad|negocio de negocio|oro|multinivel|ingresos|inversión|rentable
      multinivel|piramidal|networker
      te|les|le enseño|muestro|explico|cuento|digo a|cómo|como a? ~ganar|generar|facturar|multiplicar|hacer|cobrar
      ~generar|~facturar|~multiplicar @number|ingresos|dinero|tu|tus|su|sus|miles|hasta dinero|ahorros|inversión|plata|diarios|semanales|mensuales|dólares|desde|al|en|por|usd
      escribime|escríbeme|escribeme|mándame|mandame|hablame|háblame|contáctame al|por|un|en privado|interno|inbox|dm|md|whatsapp|telegram|wsp|mensaje … y te|les cuento|explico|enseño|digo|paso|enseñó|informo
      # followers
      sígueme|sigueme|seguime|síganme|siganme|sigan|seguidme|sígame|sigueme y|que|q te|los|les|os sigo|seguimos|devuelvo
      te|los|les sigo si|y me sigues|siguen|seguís
      sígueme|sigueme|seguime|síganme|siganme en|y mi|el|instagram|tiktok|ig|canal|te|gana|participa|follow
      follow|sub|like|f|l x|por|4|for|y follow|sub|like|back|f|l
      f4f|l4l|s4s|sub4sub|follow4follow|like4like|followback|fxf|lxl
      likes|like x|por likes|like
      ~vender|~comprar|aumenta|consigue|consigan|gana|más seguidores|followers|likes|suscriptores|reseñas|vistas … @number|reales|baratos|activos|ya|gratis|orgánicos|entrega|aquí|para|por|en
      seguidores reales|gratis|baratos|activos|garantizados
      suscríbete|suscribete|suscríbanse|suscribanse a|en mi|nuestro canal|perfil|página|youtube|grupo
      # loans
      préstamo|préstamos|prestamo|prestamos|crédito|créditos|credito|creditos|dinero|plata|efectivo personal|personales? rápido|rápidos|rapidos|inmediato|inmediatos|al|sin|a|entre|urgente|urgentes|fácil|fáciles|online|express|en|hasta|para|con instante|toque|codeudor|buró|buro|dicom|veraz|aval|garante|garantía|requisitos|papeleo|fiador|reportados|reportado|particulares|particular|asnef|infocorp|minutos|@number|datacrédito|central|centrales|tu|nómina|cédula|dni
      préstamos|préstamo|prestamos|créditos inmediatos|inmediato|rápidos|rápido|rapidos|urgentes|fáciles|express
      presto|prestamos|préstamos dinero|plata|efectivo|desde|hasta|sin|a
      sin codeudor|codeudores|buró|dicom|veraz|fiador|asnef|infocorp|aval … llama|escribe|escríbeme|whatsapp|wsp|dm|hable|info|contáctame|aprobación
      reportados|reportado en|a centrales|datacrédito|buró|dicom|central … préstamo|crédito|ayudamos|solución
      ~necesitar|~buscar|~querer un|dinero|plata|efectivo|préstamo|crédito préstamo|crédito|ya|urgente|rápido|hoy … dm|whatsapp|escríbeme|escribe|llama|contáctame|info|wsp
      problemas económicos|financieros|dinero … crédito|préstamo|escríbeme|contacte|conteste|solución
      saca|sacá|borra|borramos|limpia|limpiamos|eliminamos tu|su|del|de|el|reporte nombre|reporte|dicom|buró|veraz|datacrédito|historial|negativo
      # investments
      ~invertir … cripto|criptomonedas|bitcoin|forex|trading|btc|usdt|con|poco|@number … gana|ganancia|ganancias|saca|duplica|escríbele|telegram|saqué|retorno|diario|mentor|recuperas|recibe|hoy|garantizado|señales
      ~invertir en|con criptomonedas|cripto|bitcoin|forex|trading|btc
      ~invertir|puse|deposité|metí @number … ~ganar|saqué|retiré|recibí|cobré|~duplicar|gané … @number
      ~duplicar|~triplicar|~multiplicar tu|su|tus|mi|el|la dinero|plata|inversión|capital|ahorros|bitcoin|cripto
      señales de trading|forex|cripto|opciones|binarias
      cripto|bitcoin|forex|trading|criptomonedas … ganancias|rentabilidad|telegram|garantizadas|whatsapp|experta|mentora|mentor|asesora|asesor|escríbele|escribele|contacta|contáctala|señora
      gracias a la|el|señora|dra|doctora|sra|señor|sr|experta|mentora … trading|inversión|cripto|ganancias|forex|bitcoin
      rentabilidad|rendimiento|rendimientos|retorno garantizado|garantizada|diario|diaria|mensual|asegurado|del @number
      # sorcery
      amarre|amarres|amarro|endulzamiento|endulzamientos|hechizo|hechizos|brujería|conjuro|conjuros|alejamientos de|para|temporales|eternos|efectivos|al|y|del|garantizados … amor|pareja|ex|parejas|hechizos|rituales|efectivos|instante|trabajos
      amarre|amarres de amor|pareja
      hago|realizo|hacemos|realizamos|ofrezco amarres|amarre|limpias|hechizos|rituales|brujería
      brujo|bruja|vidente|chamán|tarotista|curandero|curandera|parapsicólogo|hechicero|maestro|maestra … amarres|retorno|trabajos|garantizado|garantizados|lectura|recupera|regresa|consulta|consultas|whatsapp|efectivo
      ~recuperar|~regresar|~volver|~retornar|~atraer a? tu|al|su|mi pareja|ex|amor|ser|amado|marido|esposo amado|querido|en|perdido|hoy|rápido|ya|con|gracias|brujo
      lectura|lecturas|consulta|consultas|tirada de|del tarot|cartas|tabaco|caracoles|runas
      # adults
      mi|mira|entra|pincha|toca|ve|visita|miren a|en|mi perfil|bio|foto|fotos|onlyfans|contenido … arrepentirás|arrepentiras|arrepentís|caliente|hot|desnuda|solita|solito|sola|gratis|pack|ganas|enlace|sorpresa|link
      pincha|toca|entra|clic|click|dale|dad en|a|mi mi|perfil|foto|la|el|bio perfil|foto|bio
      vendo|mando|paso|intercambio|tengo|envío|regalo mi|mis|el|mi|un|fotos? pack|packs|nudes|contenido|fotos|videos hot|íntimo|íntimas|caliente|calientes|gratis|exclusivo|xxx|desnuda|personalizado|y
      onlyfans|only fans
      chicas|escorts|prepagos|damas|acompañantes|modelos|masajistas|solteras de|disponibles|calientes|hot|compañía|vip|cerca|en|a|lindas|complacientes … domicilio|whatsapp|hotel|discreta|discretas|ciudad|zona|cerca|contáctame|24
      mujeres disponibles|calientes|hot|compañía|vip|lindas|complacientes … domicilio|whatsapp|hotel|discreta|discretas|ciudad|zona|cerca|contáctame|24
      !muchas|las|más|hay|pocas|por|estas|esas|nuestras|para|tantas|todas|otras|dos|tres mujeres de|cerca|en|a … domicilio|whatsapp|hotel|discreta|discretas|ciudad|zona|cerca|contáctame|24
      busco|buscas|buscando|quieres sexo|encuentros|sugar|relación|hombres|hombre|amigos|novio daddy|casual|casuales|sin|compromiso|maduros|calientes|hot|ardiente|seria
      citas calientes|íntimas|sexuales|gratis
      # prizes and phishing
      felicidades|felicitaciones|enhorabuena … eres|ganaste|has|fuiste … ganador|ganadora|seleccionado|seleccionada|premio|iphone|elegido|elegida|giftcard|bono|auto|moto
      eres|es|has|fuiste|ha|sos el|la|sido|resultado? afortunado|afortunada|ganador|ganadora|seleccionado|seleccionada|elegido|elegida … clic|click|premio|reclama|reclamar|iphone|enlace|link|recibir|whatsapp
      reclama|reclamá|reclame|cobra|recibe|retira tu|su|el premio|regalo|bono|giftcard|iphone|subsidio|recompensa|cupón|ya|aquí|ahora|gift
      clic|click|clik|pincha|pulsa|ingresa|ingrese|entra|haz|da|dale|pinchen aquí|aca|acá|en|aqui|este|el|al clic|click|enlace|link|siguiente|botón|aquí … gana|ganar|gratis|premio|reclamar|reclama|verifica|verificar|recibir|antes|bono|tu
      verifica|verifique|valida|valide|actualiza|actualice|confirma|confirme tu|su|sus|tus cuenta|datos|identidad|información|perfil aquí|aca|acá|en|ingresando|ya|ahora|para|o|haciendo|@link
      tu|su cuenta|página|perfil|tarjeta será|sera|va|fue|ha|está|ha suspendida|bloqueada|eliminada|desactivada|cancelada|cerrada|sido|siendo … aquí|clic|verifica|ingresa|enlace|confirma|@link
      # other people's goods
      !te|le|les|nos|me|os ~vender|~rematar|~ofrecer|remato|liquido … envíos|envío|envios|dm|md|interno|inbox|interesados|interesadas|whatsapp|wsp|originales|réplica|réplicas|info|precio|contado|entrega|privado
      visita|visiten|visitá|visitad|compartan|comparte|síguenos|entren|entra|conoce|conozcan|pasen|pásate|dale|denle|miren|mira a|en|por|like|me gusta? mi|nuestra|nuestro|esta página|canal|tienda|perfil|emprendimiento|blog|grupo|negocio|cuenta|tik|tiktok|instagram|web
      baja|bajé|pierde|perdí|adelgaza|elimina|rebaja hasta|de? @number kilos|kg|kilo|libras|tallas en @number|una|pocos|solo|una
      adelgaza|baja|quema de|grasa|peso? rápido|abdominal|sin|comiendo … dieta|ejercicio|té|pastillas|pídelo|gotas|rebote|whatsapp|natural
      ~curar|~eliminar|cura|elimina la|el|las|los diabetes|cáncer|artritis|várices|próstata|gastritis con|este|naturalmente|en|producto
      hago|hacemos|realizo|realizamos|elaboro|redactamos|vendo|tramito|tramitamos tus|tu|tesis|títulos|certificados|licencias|visas|pasaportes|diplomas|tareas|trabajos tesis|tareas|universitarios|escolares|sin|originales|por|legal|examen
      # chains
      ~reenviar|~compartir|~copiar|~pasar|pásalo|pasalo|reenvía|reenvíalo|compártelo este|esto|a|el mensaje|cadena|@number|todos|tus contactos|amigos|personas|grupos|grupos
      si no|lo lo|la compartes|reenvías|envías|copias … suerte|años|@number|días|amor
      cadena de oración|la suerte|whatsapp
      # bets
      casino|casinos|apuestas|apuesta|tragamonedas|slots online|en|seguras|deportivas|gratis|línea|gana|bono … bono|gana|registro|regístrate|gratis|fijas|pronósticos|ganadora|fija|whatsapp|telegram|bienvenida
      pronósticos|picks|fijas|parlay|parley|apuesta|combinada segura|seguros|seguras|gratis|vip|fija|ganador|ganadores|premium
      """),
    .possible(
      .es,
      """
      info|información|informes|interesados|interesadas|precio|precios|consultas por|al|en interno|inbox|dm|privado|md|whatsapp|wsp
      envíos|envios|enviamos|delivery|entregas a|en todo|toda el|la? país|perú|ecuador|colombia|méxico|chile|argentina|venezuela|españa|nacional|mundo
      link|enlace|info en|de|la|mi mi? bio|perfil|biografía
      escríbeme|escribeme|escribime|escríbame|contáctame|contactame|contacta|agrégame|agregame|háblame|hablame|hable|mándame|manden|manda|llámame al|a|por|un|mi whatsapp|wsp|wasap|telegram|dm|md|inbox|mensaje
      whatsapp|wsp|telegram|contacto|contáctanos|llámanos @number … disponible|info|24|garantizado|pedidos|préstamos|trabajos|consultas
      únete|unite|unanse|únanse|entra|entren|ingresa a|al mi|nuestro|este|grupo grupo|canal|de|comunidad de|vip|telegram|whatsapp
      se solicita|busca|buscan|requiere|necesita|contrata|solicitan personal|chicas|señoritas|vendedores|jóvenes|gente|digitadores … whatsapp|sin|experiencia|desde|casa|info|dm|interno|medio|tiempo
      entren|entra|vean|mira|corran|apúrate antes|rápido de|que|q lo|la|los borren|eliminen|quiten|saquen|bajen|acabe
      gana|gane|ganá|participa|llévate un|una|gratis|tu|premios|el|dinero gratis|iphone|moto|carro|premio|premios|giftcard|dólares|play|ps5|viaje
      compra|compre|compren en|mi|nuestra mi|tienda|página|web tienda|página|web|online|ya
      curso|cursos|masterclass|webinar|mentoría|taller gratis|gratuito|gratuita|online|de … trading|inglés|marketing|inscríbete|link|cupos|bio|ingresos|cripto
      sorteo|regalo|regalamos|sorteamos … en mi|nuestro perfil|página|bio|canal|instagram
      """),
    .certain(
      .pt,
      """
      ~ganhar|ganhe|faça|fazer dinheiro|grana|renda … celular|casa|internet|online|chama|zap|extra
      aumente|aumenta|ganhe|compre seus|mais|muitos? seguidores|curtidas|inscritos|views
      jogo|joguinho|plataforma|slot do|de tigrinho|tigre|touro|ratinho|aviãozinho
      ~vender conta|contas|tela|telas de netflix|streaming|iptv|spotify|disney
      siga|segue|sigam meu|minha|o|lá? perfil|insta|canal|página que|e|q? sigo?
      # easy money
      ~ganhar|ganhe|fazer|faça dinheiro|grana|renda fácil|rápido|extra? em|de|sem|com|na|pela|online|assistindo|trabalhando casa|sair|internet|celular|vídeos|facilmente
      ~ganhar|ganhe|fature|~faturar|lucre|~lucrar … @number … por|ao|assistindo|em|diários|toda|todo|sem
      renda extra|passiva|garantida
      trabalhe|trabalhar|trabalho em|de|sem casa|home|sair … chama|ganhe|vagas|ganhando|interessados|link|zap|renda|salário|office
      seja seu|o próprio|teu próprio? chefe|patrão
      liberdade financeira
      oportunidade de negócio|ouro|renda
      marketing multinível
      te ensino|mostro a|como a? ~ganhar|faturar|lucrar
      # followers
      sigo de volta
      segue|siga|me|seguindo eu|me|que|e|segue e? sigo|seguimos|retribuo de? volta?
      sdv|f4f|l4l|s4s|followback|fxf
      seguidores reais|grátis|baratos|brasileiros|ativos|comprar|garantidos
      ~comprar|~vender|ganhe|aumente|quer mais? seguidores|curtidas|inscritos|likes|visualizações
      se? inscreva|inscreve|inscrevam no|meu|nosso canal|no
      # loans
      empréstimo|empréstimos|emprestimo|crédito|dinheiro|consignado pra|para|na|sem|rápido|fácil|liberado|imediato|pessoal|online|com|a negativado|negativados|hora|consulta|fiador|burocracia|juros|serasa|spc|score|nome|minutos|liberado|garantido
      empréstimo|emprestimo|crédito na hora
      empréstimo|crédito rápido|fácil|imediato|liberado|aprovado
      limpe|limpa|limpamos|aumente|aumentamos seu|o|nome|score nome|score|serasa|spc
      # investments
      ~investir|investi|coloquei … @number … ~ganhar|tirei|saquei|recebi|lucro|lucrei|virou|retorno
      ~dobrar|~triplicar|~multiplicar seu|meu|o|suas dinheiro|investimento|capital|pix|banca
      invista|invisto|investimento em|com cripto|bitcoin|criptomoedas|forex|trade
      cripto|bitcoin|forex|trade|daytrade … lucro|lucros|telegram|garantido|whatsapp|mentor|mentora|sinais
      sinais de|vip trade|forex|cripto|grátis
      faz|faço|urubu|robô do? pix … lucro|dobro|volta|automático
      urubu do pix
      # sorcery
      amarração|amarrações|simpatia|trabalho|trabalhos de|para|amorosa|espiritual|forte|espirituais amor|amorosa|amarração|casal|trazer|amorosos|garantido
      amarração amorosa|definitiva
      trago|trazemos|traga a|o|seu|sua|de pessoa|amor|ex|amado|marido|volta … volta|dias|horas|garantido
      pai|mãe de santo … amor|amarração|búzios|consulta|zap
      vidente|cartomante|taróloga|tarô … consulta|whatsapp|zap|amor|garantido
      # adults
      conteúdo|vídeos|fotos|pack|packs adulto|adultos|quente|quentes|proibido|proibidos|exclusivo|íntimo|íntimas|hot|sem censura
      onlyfans|privacy|only fans
      garotas|mulheres|acompanhantes|novinhas|massagistas de|disponíveis|programa|gatas|na|carentes|solteiras … programa|região|zap|whatsapp|sigilo|cidade
      olha|veja|vem|entra|clica no|na|meu|ver|minha? meu|minha|perfil|bio perfil|bio|fotos … vai|não|quente|hot|arrepender|surpresa|grátis|link
      # prizes and phishing
      parabéns … você|vc|ganhou … ganhador|ganhadora|prêmio|iphone|pix|brinde|sorteado|sorteada|selecionado|selecionada|contemplado|contemplada
      você foi|é|está o|a? ganhador|ganhadora|sorteado|sorteada|selecionado|selecionada|contemplado|contemplada|escolhido
      resgate|resgatar|receba|retire|pegue seu|o|a|sua prêmio|presente|bônus|brinde|vale|pix|cupom|iphone|recompensa
      clique|clica|clicar|acesse|toque|entre aqui|no|neste|nesse|abaixo|link link?
      cadastre|cadastra|inscreva se? e ganhe|ganha|concorra|receba
      verifique|atualize|confirme|valide sua|seu|seus conta|dados|cadastro|perfil|identidade aqui|no|agora|pelo|@link|para|ou
      sua|seu conta|página|perfil|cartão será|foi|vai suspensa|suspenso|bloqueada|bloqueado|ser|desativada|excluída … clique|acesse|link|aqui|verifique|confirme|@link
      # other people's goods
      vendo|desapego|revendo|liquidando|vendemos … envio|frete|interessados|direct|dm|zap|whatsapp|pv|inbox|originais|réplica|réplicas|chama
      visite|visitem|conheça|conheçam|sigam|segue|siga|curtam|curta|compartilhem|divulguem a|o|no|lá? minha|meu|nossa|nosso página|loja|perfil|canal|lojinha|insta|instagram|trabalho|conta|blog
      emagreça|emagreci|perca|perdi|seque|elimine … kg|quilos|kilos|@number … dias|semana|semanas|chá|dieta|dormindo|cápsulas
      # chains and bets
      repasse|envie|compartilhe|mande|copie e? esta|essa|para|pra|mensagem|com mensagem|corrente|@number|todos|seus contatos|amigos|grupos|pessoas
      tigrinho|fortune tiger|ox
      cassino|aposta|apostas|bet|bets|slots online|esportivas|bônus|grátis|ganhe|plataforma … bônus|cadastro|link|grupo|telegram|ganhe|pagando
      plataforma|slot|banca pagando|nova|bugada
      """),
    .possible(
      .pt,
      """
      envio|enviamos|entrega|entregamos|frete pra|para|grátis todo|todo o? brasil
      link na|no|da|tá|está|em minha|meu|na? bio|perfil
      chama|chame|chamem|me|fala|entre no|na|em|comigo|contato|chama zap|whats|whatsapp|wpp|telegram|direct|pv|inbox|privado
      entre|entra|entrem no meu|nosso grupo|canal do|de|vip|no? telegram|whatsapp|zap?
      contrata|precisa|vagas|estamos se|abertas|contratando pessoas|home|para|meninas … whatsapp|zap|chama|link|casa|experiência
      compre|comprem em|no|na minha|meu|nossa loja|site|lojinha
      entrem|corre|corram|clica antes|rápido|logo de|que apaguem|acabe|saia|tirem|apague
      curso|mentoria|aula grátis|gratuito|gratuita|online … link|inscreva|vagas|bio|renda
      """),
    .certain(
      .en,
      """
      ~make|~made|~earn|~earned … @number … crypto|platform|trading|bitcoin|forex|investment|trader|broker
      get|need|apply|looking for? a|an|quick|instant? loan|cash|funding … today|now|check|minutes|apply|dm|bad
      no credit check|checks
      buy|cheap|cheapest|replica|wholesale … at|from|on my|our store|shop|page|site|website
      follow|like|sub 4|for|x follow|like|sub
      netflix|streaming|iptv accounts|account|subscription cheap|dm|sale|lifetime
      # easy money
      ~make|~earn money|cash|income|dollars|bucks|thousands easy|fast|online|extra|daily|passive? from|online|at|working|on|by|without|daily|fast|weekly home|your|the|doing|phone|leaving|comfort|anywhere
      ~make|~earn money|cash online|fast|quick|daily|weekly
      ~make|~earn|~making|~earning|paid … @number … day|daily|week|weekly|month|monthly|hour|hourly|home|phone|online|per
      ~make|~earn @number|up … a|per|every|from|daily|weekly|in
      work|job|jobs from|at home … earn|dm|apply|hiring|income|money|paid|experience
      passive|extra|residual|side income|hustle
      financial freedom
      be your own boss
      ask me how i|to|you|about
      dm|message|inbox|text|hit|contact me|us|up for|to|how|with|if|info|and … earn|money|cash|start|details|info|invest|rich|details|learn
      dm|message|inbox|text me|us cash|info|money|rich|now
      get rich quick|fast|now|easily
      # followers
      follow me and|for|ill|i'll|to|4|back … follow|followback|gain|win back?
        follow me back
      follow|followed for|4|back follow|followback|back
      f4f|l4l|s4s|sub4sub|followback|follow4follow|like4like
      i|i'll|will|always follow back
      buy|get|gain|want|sell|selling more|real|free|cheap|instant|active|1000|@number? real|free|cheap|active|instagram|ig|tiktok? followers|likes|subscribers|views|reviews
      free|real|cheap|instant followers|likes|subscribers
      subscribe|sub to|my|our my|our channel|page|youtube
      check out|my my|page|channel|profile|link|bio|music page|channel|store|profile|bio|shop|onlyfans|website|stuff|mixtape|out
      # loans
      instant|quick|fast|payday|personal|easy|guaranteed loan|loans|cash|credit|approval … approval|today|now|apply|minutes
      instant|payday|fast|quick|guaranteed loan|loans
      loans|loan for|with|no|without|available no|credit|guarantor|check|anyone credit|check|guarantor|history?
      fix|repair|boost|clear your credit
      # investments
      ~invest … crypto|bitcoin|forex|btc|trading|usdt|broker|platform
      ~invested|~invest|put|deposited @number … got|made|earned|received|withdrew|returned|profit|back|~get|~earn
      double|triple|multiply|grow your money|bitcoin|investment|crypto|savings|income
      crypto|bitcoin|forex|trading|btc … profit|profits|telegram|whatsapp|guaranteed|mentor|signals|expert|returns|recovery
      thanks to|mrs|mr|expert … trading|forex|crypto|bitcoin|trader|broker
      guaranteed|daily|weekly returns|profit|profits|return|income
      # sorcery and adults
      spell caster|casters|casting
      love|lost|money|powerful spell|spells|lover
      bring|brings|brought|get|got back my|your|lost|ex ex|lover|husband|wife|back|boyfriend|girlfriend … spell|dr|days|hours|prophet|priest|back
      psychic|tarot|astrologer reading|readings|solutions|help … whatsapp|dm|free|call|love
      onlyfans|only fans
      hot|sexy|single|horny girls|singles|women|moms|milfs|chat
      nudes|naughty|sexting … dm|link|bio|profile|snap|free
      click|check|see|visit|look|tap on|at|out? my profile|pic|bio|picture|pics|link|page
      sugar daddy|baby|mommy
      # prizes and phishing
      congratulations|congrats … you|youve … winner|won|selected|chosen
      you|you've have|are|been|were|a|the|won|ve? been|selected|a|the|our selected|winner|chosen|lucky|prize|iphone|gift
      claim|redeem|collect|win your|a|free free|prize|gift|reward|iphone|bonus|cash|gift card|iphone|prize|voucher|now|here?
      click|tap|press here|the|this|below|on link? to|and|for|below|now|before|link … claim|win|get|free|verify|prize|gift|earn|before|join|@link
      verify|confirm|update|validate your account|details|identity|information|profile|card … here|now|at|or|by|link|@link|avoid
      your account|page|profile|card will|has|is be|been|going suspended|blocked|deleted|disabled|deactivated|locked|restricted … here|verify|click|link|confirm|appeal|@link
      # other people's goods, weight, bets, chains
      selling|for sale|i|we sell … dm|inbox|shipping|whatsapp|interested|cheap|original|replica|price
      dm|inbox|message|text me|us|for price|prices|order|orders|details|to order|buy?
      worldwide|nationwide|free shipping|delivery … dm|shop|link|order|@link
      lose|lost|drop|shed|burn up|to? @number pounds|lbs|kg|kilos|stone in|with|fast|without
      cure|cures|cured|heals my|your|all|any? diabetes|herpes|hiv|cancer|arthritis … herbal|dr|natural|product|remedy
      casino|betting|slots|bets online|bonus|free|sure|fixed|tips … bonus|free|sign|join|register|win|telegram
      fixed|sure|winning matches|odds|bets|tips|wins
      forward|share|send|copy|pass this|it to|with @number|all|your|everyone friends|people|contacts|groups?
      """),
    .possible(
      .en,
      """
      link in|is|in|on my|the|our|my? bio|profile
      join|enter my|our|the|this group|channel|telegram|whatsapp|discord|team
      whatsapp|telegram|text|contact|call me|us|on|her|him on|at|via @number … info|trade|invest|order|loan|help|details|more
      we are|now hiring … whatsapp|home|experience|apply|dm|link|online
      shop|buy now|at my|our|now store|shop|website|page
      """),
  ]
}
