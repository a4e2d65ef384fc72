// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Offers of strangers: papers, loans, bets, cures, followers.
enum SpamOffers {
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      sin examen|cita|cursar|estudiar|rendir|fiador|buró|aval|codeudor|rebote|requisitos|papeles|salir|ejercicio|intermediarios|carencia …6 entrega|pago|garantizado|días|inbox|interno|privado|whatsapp|gestor|trámite|válido|apostillado|legal|consultas|aprobados|informes|kilos|kg
      títulos|titulo|título|licencias|licencia|certificado|certificados|cédulas|carnet|visas|visa|pasaportes|residencia|bachiller|recetas …4 sin|registro|registrados|entrega|garantizado|apostillado|contacto …1 registro|examen|cita|cursar|ir|abogado|estudiar|curso|entrega|directo|@number|días|rendir|esperas|garantizado|registrados|apostillado
      entrega|entregas|envío|envíos|pago|pagos …1 inmediata|discreta|discreto|contraentrega|contra|adelantado|anticipado|48h|todo …2 entrega|reembolso|país|días|colombia|nacional|méxico|perú|discreción|ecuador|mundo|horas
      discreción|discrecion|seriedad|garantía total|absoluta
      compro|compramos|compra|tasación …1 oro|chatarra|fierro|cobre|cuentas|relojes|papeletas|plata|puntos|celulares|divisas|dólares
      se compran|venden|renuevan|solicita|necesita|hacen|regularizan|buscan|busca|solicitan|requiere …1 cuentas|títulos|licencias|visas|personal|tareas|chicas|tesis|pasaportes|señoritas|modelos|papeles
      limpio|limpiamos|borro|borramos|limpieza|borrado|salir|salí|sal|saco|desbloqueo|quito|elimino …3 historial|buró|buro|dicom|datacrédito|central|veraz|multas|infocorp|asnef|sri|reportes|papeles
      hacker|hackers|hackeo|hackeamos …6 recupera|recupero|cuentas|whatsapp|pareja|ético|chats|facebook
      recupera|recupero|recuperamos|recupere|espía|espiar|espío|reviso|clono tu|su|cuentas|el|la|los|a whatsapp|cuenta|pareja|cuentas|de|chats|conversaciones|facebook|hackeadas|insta
      viuda|viudo|militar|empresario|millonario|notario …6 donar|millones|conocernos|conocerte|siria|hijos|honesta|herencia|correo
      donar|dono|dona|deseo|tengo …4 millones|@number …6 persona|honesta|honrada|corazón|donar|correo|contactar
      trabaja|trabajá|trabaje|gana|gane|ganás|ganas|cobra desde|en …1 casa|hogar|celular|teléfono
      trabaja|gana|gane|cobra|te|le pagamos|pagan|@number|empacando|armando|viendo|dando|2h …4 diarios|diarias|quincenal|semanales|videos|likes|día|lapiceros|bolígrafos|lápices|noche|casa
      empacando|empacar|armando|armar|doblar|ensobrar …1 lápices|lapiceros|bolígrafos|sobres|cajas|perfumes|collares|ropa
      apuesta|apuestas|apostá|apostar|casino|casinos|ruleta|tragamonedas|pronósticos|animalitos|parley …8 bono|código|codigo|gratis|regalan|vip|retiros|retira|verdes|link|saldo
      regístrate|registrate|regístrese|regístrense|inscríbete|únete|entra|usa …3 con|cod|código|mi|gratis|código|al …2 código|codigo|grupo|link|referido|biografía
      bono de|del bienvenida
      rifa|rifas|boletos|boleto|sorteo …6 boleta|participas|participa|carro|iphone|perfil|oxxo|depósitos|euros|pegas
      cupos|unidades|plazas|vagas limitados|limitadas|disponibles|abiertos
      últimas|últimos|ultimas|ultimos|quedan|solo unidades|cupos|plazas|vagas|lugares|hoy
      link|enlace|info|precio|precios|más|informes|catálogo en|por|al|aquí|x|info …2 bio|biografía|perfil|foto|dm|privado|inbox|muro|página|wsp|interno|guasap|md|mensaje
      en|de mi bio|biografía|perfil|tienda
      al|por|x|solo|consultas|informes|escríbeme|escribe|escribir|pedila|pídela|consultá al|por|x|solo|en|inbox|interno …1 inbox|interno|privado|dm|guasap|wasap|zap|telegram|privados|whats|mensajito|mensaje
      !no|que|qué|dónde|donde|si|se escribe|escribí|escriba|escriban|comenta|comentá|comenten|pon|poné|manda|mandame|envía|digita info|quiero|tasa|robot|yo|vin|sí|más|interesado
      escríbeme|escribeme|escríbame|escribime|mándame|mandame|contáctame|contáctenme|contactar|contactad|hablame|háblame|pregúntame|preguntame|pedila|pídela|pedilo|consultá|consulta …3 correo|telegram|al|por|interno|privado|whatsapp|whats|inbox|ya|cómo|mensaje|ahora|referido
      envíos|envío|entregas|entrego|mando a|en|por todo|toda|perú|todos|domicilio|nivel el|la|país?
      cura|curan|curé|curo|quita|elimina|rebaja|rebajas|adelgaza|rejuvenece|abandone …4 diabetes|cáncer|azúcar|próstata|colesterol|artrosis|kg|kilos|insulina|migraña|calvicie|años|presión|panza|hongos
      gotas|gotitas|pastillas|té|infusión|gel|semillas|cápsulas|ampollas|aceites|pulseras|pomada|colágeno|ginseng|viagra|hierba …4 naturales|natural|milagrosas|milagrosa|coreanas|coreano|alemanas|esenciales|energéticas|curan|cura|curé|diabetes|andino|premium|envíos|kilos|bebida
      bajar|bajas|baja|rebajas|pierde|perdí|pierdes …3 panza|kilos|kg|peso …4 sin|días|en|dieta|semanas|rebote
      cripto|criptos|usdt|token|bitcoin|forex|trading|señales|btc …8 gana|ganas|multiplicará|duplica|saqué|metí|grupo|profe|mentor|cupos|gratis|vip|fácil|invertir|robot|garantizado
      metí|invertí|convertí|puse|inviertes|invierte @number …6 saqué|retiré|@number|millones|gané
      gané|gano|ganaron|cobré @number|dos|tres …6 código|apuestas|ruleta|ruta|viendo|casino|anoche|tarde
      duplica|duplicamos|triplica|multiplica|multiplicará|rinde en|por|tu|su|x100|@number
      dólares|dólar|dolar|divisas|euros …2 baratos|barato|precio|papeles|límite|mano|viejo|domicilio
      préstame|prestame|préstenme tu|su cuenta|tarjeta
      deposita|depositas|depósito|consigna|consignas|abona|abone|anticipo|transfieres|transfiere|paguen|paga|pagas solo|sólo|inicial|primero|solo|el|@number|de …4 inscripción|kit|inicial|envío|primero|reembolsable|estudio|documentos|listo|datos
      paquete …3 retenido|aduanas|aduana
      has|fue|fuiste|fueron sido? seleccionado|seleccionada|ganador|elegido|elegida
      reclame|reclama|reclamá|cobre|cobra su|tu|sus|tus premio|millones|@number|bono
      iphone|ps5|consola …3 gratis|regalo|solo|por|misionera
      regalo|regalamos|sorteo …3 iphone|cachorros|celular …6 envío|sigue|comenta|datos|paguen|pagan
      sígueme|sigue|sigan|síganme|seguime|denle|dale|apoyen a|en|like|mi|play …2 sigan|like|canal|página|banda|perfil|comenta
      comenta|etiqueta tres|a|@number …2 amigos|amigas|contactos
      ingresos residuales|pasivos|extra|extras
      tu propio|propia|equipo red|emprendedoras|jefe|negocio
      formá|forma|únete|apúntate|súmate|sumate|encajas|ingresa|entra …3 red|equipo|emprendedoras|team|familia
      membresía|cuentas|cuenta|pantalla|streaming|iptv|revendo …3 vitalicia|netflix|streaming|hbo|garantía|disney|iptv|spotify
      leo|lectura|te|tiro …1 cartas|tarot …4 gratis|interno|amor|nacimiento
      amarre|amarres|brujo|vidente|chamán|tarotista|endulzamiento
      hola …1 cielo|bella|linda|amor|guapo|dear …4 perfil|vi|gustó|busco
      vi|gustó|encantó tu perfil
      te conseguimos|consigo|tramito|tramitamos|gestiono …2 cupo|liquidaciones|visa|residencia|subsidio|licencia|título|empleo
      contacto|contactos|gestor …2 directo|dentro|consulado|notario
      asilo político
      cobro extrajudicial|diario
      gota a gota
      préstamo|préstamos|prestamos|crédito|créditos|presto …8 sin|whats|interés|escribid|inmediato|divisas|honrado|aprobados|aprobado|wasap|dinero|aval|cédula
      cuenta|tarjeta|perfil será|ha|fue|sido bloqueada|suspendida|bloqueado …4 actualice|actualiza|ingrese|verifique|link|aquí
      últimos días|precios …2 mayor|mayoreo
      @number frascos|cápsulas|tarros …3 precio
      réplica|réplicas|clones|originales …3 exacta|aaa|reloj|mayor|fotos
      compra|lleva @number lleva|paga|gratis|@number
      tesis|tareas|parciales|monografías|ensayos …6 garantizado|inbox|virtuales|u|cualquier|escribir|entrega
      se vende|venden|alquila|arrienda …4 anticipado|adelantado|bizum|entrega|abono|abonas
      vendo|vendemos|revendo|ofrezco …2 carnet|certificados|recetas|títulos|fórmulas|licencias|cuentas|cachorros|dólares|seguidores|tarjetas|boletas
      pago|pagos|cobro …1 al|anticipado|adelantado|primero|zelle|final|bizum|inmediato|mitad
      terreno|parcela|lote|apartamento …6 abono|adelantado|trámite|bizum|anticipo|reserva
      nos|te|me ya llegó|añado|agregás|agrego …3 tuyo|grupo
      """),
    .clue(
      8, .pt,
      """
      chá|gotinhas|cápsulas|shake|emagrecedor|remédio …4 milagroso|natural|emagrec|garantido|clientes|envio|kg|quilos
      perdi|elimine|perca|seque @number kg|quilos|kilos
      especialista em recuperar|amarração|contas
      recupero|recupere|recuperar|espio|clono conta|contas|whatsapp|insta
      chama|chame|chamem|fala|fale|tratar|me no|já|o|com|a …3 direct|zap|privado|inbox|whats|dm|pv|telegram|reais
      link|site na|no|nos|em|do …3 bio|perfil|comentários|foto
      no meu perfil|canal|insta
      última|últimas|poucas vagas|unidades
      compro|compra ouro|milhas|dívidas|precatório
      vendo|tenho|faço|entrego|consigo …3 monografia|tcc|atestado|cartões|diploma|carteira|certificado|cnh|clonados
      seguidores|curtidas|curtida|inscritos …4 por|reais|r|grátis
      pix na|via|hoje …2 conta|hora|hoje
      pago|pagamento na hora
      só paga|pague o|a|de frete|transporte|envio
      apostas|aposta|tigrinho|cassino|jogo …6 acerto|grupo|vip|bônus|plataforma|grátis|ganhei
      grupo vip
      trader|trade|cripto|daytrade …6 grátis|curso|lucro|aula|dias|ganhe|sinais
      de faxineiro|desempregado|pobre a milionário|rico
      limite|cartão|cartões @number|clonado|aprovado
      tarot|vidente|mãe|cartomante|trago …6 amor|grátis|dias|zap|amada|pergunta
      divulgo|divulgamos seu|sua
      milhões|milhão de|em euros|dólares|reais para|pra doar
      viúva|viúvo …6 doar|milhões
      libera|liberado|liberamos|empréstimo|consignado|fgts …6 simulação|fgts|negativado|hora|mil|auxílio|cadastre|pix
      cadastre|atualize|clique|clica …3 cpf|cadastro|link|aqui|agora
      conta será|foi bloqueada|suspensa
      plano de saúde a partir|sem
      a partir de @number …6 sem|chama|zap|pix
      comenta|comente|digite|escreva robô|quero|eu|amém|sim
      metade do preço
      corram antes|que
      procuro meninas|modelos|pessoas …6 embaixadoras|revendedora|marca
      doação de filhotes|cachorros
      revendedora|revendedoras|embaixadora|embaixadoras
      renda extra
      ganhe|ganhar|ganhando|lucre @number|r|dinheiro|até
      alugo nome|cnpj
      aceito troca|pix
      100 garantido|seguro
      """),
    .clue(
      8, .en,
      """
      loans|cash|lend|lends …6 approved|checks|guarantor|inbox|text|questions|christmas
      no guarantor|credit|questions|checks check|no|asked?
      text|inbox|dm|write|contact|whatsapp me|us|him|her|now|quickcash|on …2 now|telegram|gmail|today|info|whatsapp
      i'm|im looking for …2 serious|honest|man|woman|husband
      lonely|widow|widower|soldier nurse|looking|with|deployed|million
      herbal|spiritual doctor|spell|healer
      brought my|back husband|ex|lover back
      cured my|of
      hacker|hackers …4 recover|spy|good|contact|ethical
      recover|recovered ur|your|my|lost crypto|lost|account|money|funds
      spy|cheating partner|spouse|on
      presale|airdrop|100x|moonshot|memecoin
      100x guaranteed
      link on|in my|bio
      dont|don't miss out?
      first clean|class|month|lesson|reading free
      call|text|ring @number
      from @number hr|hour|per|week
      doctors hate
      order the|yours|now|here
      before they|its|it's ban|gone|late
      wanted …4 ladies|models|people|testers
      iban|passport photo
      @number a|per day|week
      psychic …6 free|reads|amen
      make|earn @number …3 day|week|home
      followers|likes …3 cheap|free|real|instant
      """),
  ]
}
