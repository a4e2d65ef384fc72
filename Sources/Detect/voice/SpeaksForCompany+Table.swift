// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Announcements in the name of a company.
enum SpeaksForCompanyPhrases {
  static let wider: [Phrases] = [
    .clue(
      6, .es,
      """
      como|desde|en|aquí|acá|nosotros|de|por|nombre|parte|representación en|de|los|las|como|del? la|el|los|las? @word @word? @word? @word? les|os|te|le|se|lo|nos? no? @announce
      en|a|por|de nombre|representación|parte|respuesta de|del|oficial la|el|los|las|todos|ambos? @word
      !mi hablo|hablamos|respondo|respondemos|voz|vocero|representante|firmo|nota|comunicado|anuncio|palabra|posición|pronunciamiento|empleado|escribo|voz|voces|equipo por|de|del|como|en|oficial la|el|los|las|de|del? @word
      """),
    .clue(
      7, .es,
      """
      hablo|hablando|opino por mí|mi
      hablo|opino por mi cuenta
      opinión propia|mía|personal
      a título personal
      no soy vocero|vocera|portavoz
      comparto|reposteo|posteo|republico el|la|solo|lo
      solo|sólo comparto|reposteo
      no hablo|represento por|en|a
      sin hablar por
      como amiga|amigo
      """),
    .clue(
      7, .pt,
      """
      falo por mim
      minha opinião
      só compartilho|repasso
      opinião minha|pessoal
      """),
    .clue(
      7, .en,
      """
      my own
      speaking for myself
      opinions are mine
      just sharing
      """),
    .clue(
      8, .es,
      """
      lo|la|los|las|se|les anuncio|firmo|publico|aclaro|escribo|confirmo|informo|doy|adelanto|decidí|comunico yo …1 que|como|porque|desde|en|antes|el|mismo|misma
      es|esa|esta|nuestra|aquí|va|sea es? la|nuestra|esa? nuestra? postura|posición|respuesta|palabra|versión|decisión oficial|y|así|de
      postura|posición|respuesta|comunicado|anuncio|pronunciamiento|decisión|nota|palabra|mensaje|versión oficial|oficialmente !publicado|compartido|publicada
      queda|quede dicho|claro|informado|aclarado oficialmente|por
      lo|la|se|les lo? digo|firmo|anuncio|aclaro|confirmo|escribo|comunico como empresa|vocero|vocera|portavoz|institución|marca|representante|encargado|club|utilero|jefe
      les|os|te|le lo? informo|confirmo|comunico|anuncio|notifico|aviso|aclaro que|la|a|el|oficialmente|los|en|desde
      les|os|le|te lo|la? aseguramos|prometemos|garantizamos|informamos|confirmamos|respondemos|pedimos|comunicamos|anunciamos|avisamos|rechazamos
      informo|comunico|anuncio|confirmo|desmiento a|que|oficialmente|la|las|los|lo|nuestra
      ^ oficial
      ^ oficialmente
      ^ comunicado|anuncio|respuesta|nota|pronunciamiento oficial|de|del|adelantado|desde|para|a|que
      respondo|respondemos|contesto|doy|damos por|en|la|como nombre|cara|todos|nosotros|la|el|empresa|por !y
      hablo|hablamos|habla|hablando por|en|como nombre|todos|el|la|nosotros|los
      hablo por mi agencia|empresa|compañía|marca|tienda
      la|mi|nuestra|toda empresa|compañía|marca|cadena|clínica|cooperativa|universidad|fábrica|corporativo|institución|constructora|aseguradora me|no|nos|pide|ofrece|rechaza|compensa|va|asume|se|paga|permite|sostiene|responde|decidió|confirma|niega autorizó|va|permite|disculpas|perdón|pagará|cerrar|despedir|deslinda|hace|un|pagar|con|las|totalmente|tuvo|tiene|decir
      por mi conducto
      por este medio
      desde mi muro|perfil|cuenta|página
      mi muro|perfil !de
      en|a|de nombre|representación|parte de|del toda|todo|todos|la|el|los|ella|este|esta …1 cadena|casa|equipo|hospital|colegio|clínica|agencia|constructora|banco|cooperativa|mueblería|grupo|universidad|administración|gimnasio|club|staff|laboratorio|escuela|hotel|consorcio|gremio|sucursal|oficina|restaurante|fábrica|planta|caja
      quedan|queda desde? hoy? suspendidos|suspendidas|suspendido|suspendida|prohibido|prohibida|cancelados|canceladas|derogado|autorizado
      no vamos|voy|va a dar|pagar|cubrir|vender|devolver|cerrar|decir|responder|hacer|subir|contratar …2 más|ese|esos|los|la|el|nada|por|responsable|declaraciones|entrevistas|caja|cajas|precios
      no habrá|haremos|daremos|aceptamos|subiremos|tuvimos …2 más|declaraciones|despidos|ningún|ninguna|matrícula|tarifas|precios|cierre|huelga|aumento|responsabilidad|el|la
      así|ya lo decidimos|decidió|está decidido|sostiene|decidido
      es nuestra|decisión|compromiso|posición postura|posición|nuestra|de|respuesta
      palabra de|mía nuestra|la|mi|soy empresa|marca|casa|compañía|el
      !etapa|empezar|empecé|empiezo|trabajar|trabajo|trabajé|entrar|entré|entro|contrataron|ascendieron|años|puesto|cargo como|soy el|la|su? vocero|vocera|portavoz|representante|encargado|encargada|jefe|jefa|supervisor|supervisora de|del|les|oficial|lo|yo|sin
      antes que|de nadie|los|el|la jefes|comunicado|oficial|prensa
      firma|firmo|atte|atentamente|escribe|informa …1 el|la|yo|profe|miss|auxiliar …3 de
      somos la|el|los|nosotros empresa|que|primeros|oficial
      anuncio|noticia|aviso|noticias nuestra|nuestro|la|de compañía|empresa|la|nuestra
      se informa|comunica|avisa|notifica|hace|les a|que|saber|informa
      a|para los|las|todos|nuestros|mis socios|clientes|vecinos|padres|medios|proveedores|inversionistas|pasajeros|usuarios|pacientes|alumnos|huéspedes|afiliados …4 de|les|que|afectados
      confirmamos|negamos|rechazamos|desmentimos|garantizamos|lamentamos que|lo|a|cualquier|las|haya|los
      fin del comunicado
      guarden|difundan|compartan|reclámenme|cobrármelo este|y|dejen|esto posteo|a
      se acabaron los|las|el rumores|dudas|debate
      ya hablé por
      """),
    .clue(
      8, .pt,
      """
      em nome da|do|de|dos|das @word
      falando|falo|respondo|afirmo|anuncio|venho|digo|informo em|pela|pelo|por|que|oficialmente|a|desmentir|o nome|todos|nossa|toda|a|diretoria|nós|isso
      nós da|do|somos @word
      resposta|posição|comunicado|anúncio|posicionamento oficial !está
      decisão|palavra|posição da|nossa casa|empresa|marca
      é a nossa|palavra posição|decisão|da|palavra|resposta
      por meio deste|desse|do
      decisão nossa|da
      a|nossa empresa|loja|padaria|fábrica|escola|clínica|rede|firma não|vai|informa|pede|garante|nega
      anuncio|informo|comunico|garanto|afirmo que|oficialmente|em|por|aqui|aos
      nossa|nosso|nossas seguradora|empresa|loja|hospital|filial|tarifa|marca não|vai|de|mudou
      como gerente|representante|porta|parte …4 decido|aviso|informo|afirmo|voz|anuncio
      bom dia|tarde clientes|alunos|pais
      fiquem à|tranquilos|a vontade
      quem quiser fala|fale|procure
      """),
    .clue(
      8, .en,
      """
      on behalf of
      as|i the|am|i'm voice|spokesperson|face of|for
      speaking|speak|apologies|sorry for|from all|the|everyone of|whole|at|us?
      from all of|at
      we at @word will|are|have|deny|regret
      official from|statement|announcement|response|position
      our company's|company|firm's|official position|stance|statement|line
      i|we can confirm|announce|promise
      hereby
      you can quote us|me
      the company|bank|board|firm|hospital|club has|will|is decided|refund|dropping|pay
      to all members|customers|clients|passengers|patients|guests
      we're|we|are is? dropping|refunding|scrapping|closing|waiving|launching|suing|opening|hiring|recalling
      delighted|proud|happy|pleased|thrilled to announce
      announced|heard here it|first here|first|from
      has|have decided|agreed to
      this is @word from
      """),
  ]
}
