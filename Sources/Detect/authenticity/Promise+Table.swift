// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Promises that do not say "promise": a result, a date, a *never again*.
enum PromisePhrases {
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      te|se|le|os lo|la|los firmo|firmamos|juro|juramos|garantizo|garantizamos
      o dejamos de llamarnos
      no nos|me llamamos|llamo @word
      o si|no paga|pagas|pagás|pagan nada|un|ni?
      nunca|jamás|jamas más|mas !olvidar
      nunca|jamás|jamas …5 ~fallar|fallará|fallaremos|perderás|perderá|pierdes|pierde|perderán|volverás|volverá|volverán|volvés|vuelves|vuelve|tendrás|tendrá|pagarás|pagará|retrasaremos|retrasado|faltará|faltar|entrará|saldrá|rompe|romperá|rompen|arrepentirás|arrepentirá|quedarás|quedará|quedan|tardará|tardaremos|cobraremos|repetirá|repetir|morirá|varar|perder|reciben|acaban|sufrirás|envejecerás
      no volverás|volverán|volvés|vuelves|vas|volverá a …1 @word …3 nunca|jamás|jamas|más|mas
      no …3 ~volver …3 en la|su|tu|toda? la|su|tu vida
      no …2 falla|fallan|fallamos|fallará|pierde|fallaremos|perdemos nunca|jamás|jamas|más
      no se|le|les|te? repite|repetirá|volverá|rompe|daña|acaba nunca|jamás|jamas
      sí|si o sí|si !no
      palabra de|nuestra|mía|dada @word !pase
      palabra $
      nuestra|mi|tienes|tienen|tiene|doy|damos|por palabra de|nuestra|mi|honor|empresa|hombre|la|casa|por|hay
      tiene|tienen|tienes|tenés|te|le|les|doy|damos mi|nuestra palabra
      prometido|prometidísimo|firmado|garantizado|asegurado|jurado $
      prometido por
      firmado ante|notario $
      garantía|garantizado|garantizada|garantizamos total|eterna|absoluta|perpetua|vitalicia|infinita|eterno
      garantizado|garantizada|garantizamos|garantía|asegurado ante|por|o notario|escrito|siempre|la|te|le|nuestra|tu
      garantía de por vida
      de por vida
      para|pa siempre !en|listo
      para toda la|su|tu vida
      o|si|sino no? te|le|les|os|se lo|la|el|los|las? devolvemos|pagamos|regalamos|compramos|damos|cambiamos|reembolsamos|reponemos|devolveremos|pagaremos|duplicamos
      si no …6 te|le|les|os|se lo|la|el|los|las? devolvemos|pagamos|regalamos|compramos|damos|reembolsamos|devolveremos|pagaremos
      o si no existimos
      dejamos|dejo de llamarnos|llamarme
      baja|bajas|bajá|baje|bajarás|bajará|pierde|pierda|pierdes|perdé|perderás|adelgaza|adelgace|rebaja|rebajas hasta|de|unos? @number|diez|cinco|doce|ocho|quince|veinte kilos|kg|kilo|libras|tallas
      aprobarás|apruebas|aprobás|aprueba|aprueban|apruebo|aprobado …5 primera|seguro|fijo|sí|si|garantizado
      a la primera o|sí|seguro|sin|garantizado|siempre
      hablarás|hablas|hablás|habla|hablando|dominarás|facturas|facturarás|facturar|recuperas|recupera|crece|crecerá|adelgazas|emagreces|tendrás|sacarás|sacará|sacas|consigues|conseguirás|conseguimos|serás …6 en @number|un|una|dos|tres|seis|pocos|solo|menos …1 días|dias|semanas|meses|horas|clases|sesiones|mes|semana|sesión|año
      ~duplicar|triplica|triplicarás|multiplicará|multiplica|multiplicarás|vale|valdrá|crece|duplica …3 tu|su|el|los|las|por valor|ventas|inversión|dinero|doble|@number|diez|cosecha|plata|sueldo|dos|tres|ingresos
      vale|valdrá|paga|pagará|rinde|ganas|ganará el|al? doble|triple
      sin falta|fallar|excepción|excepcion|importar|fallas
      llueva|haga|caiga|truene|venga truene|o|frío|calor|quien|lo …3 truene|relampaguee|calor|caiga|venga|sea|pase
      llueva o truene
      puede|puedes|pueden|podés|podéis|quédese|quédate|quedate|quedarse|estén|esté|estate|duerma|duerme|dormí por|estar|dormir|usted? tranquilo|tranquila|tranquilos|tranquilas|seguro|seguros|segura …4 que|nunca|jamás|todo|nada|va|eso|no
      téngalo|tenlo|tengan|tenga|ten|dalo|dé|den por seguro|hecho
      es un hecho|promesa
      es una promesa
      confíe|confía|confiad|confíen en nosotros|mí|mi|nosotras …4 nunca|siempre|que|jamás|todo
      olvídate|olvídese|olvidate|olvídense|olvidarás|olvidará|olvidas …4 siempre|vida|problemas|preocupaciones
      se|le|les|te|os se? acabaron|acaban|acabarán|terminaron|acabó los|las|tus|sus|el|la …1 dolores|dolor|problemas|baches|filas|colas|esperas|preocupaciones|deudas|goteras|cortes|demoras|retrasos|apagones|kilos|arrugas|excusas
      nadie se|te|le queda|quedará|pierde|perderá|dará|quitará …2 sin|nunca|más|nada
      nadie pierde|perderá|falla|reprueba|suspende|sale
      todos|todas ganan|aprueban|ganarán|aprobarán|consiguen|terminan
      cien|100|mil|al por|de cien|ciento|mil seguro|segura|seguros|garantizado|garantizada|efectivo
      cien|mil|100|@number por ciento|mil|cien …3 seguro|segura|garantizo|prometo|asegurar|garantizado
      ni un|una|uno|solo sola|solo? @word más|mas|menos
      todo|eso|ya se|le|les|te? va|queda|quedará|sale a? solucionar|resolver|arreglar|perfecto|solucionado|resuelto|bien !vía
      riesgo|riesgos|rebote|dolor|rechazos cero|ninguno
      cero|sin ningún? riesgo|riesgos|rebote|excepciones|rechazos|fracasos|pérdidas|perdidas
      jamás|jamas|nunca …2 estará|estarás|estarán …2 riesgo|peligro|solo|sola
      te|le|les|os conseguimos|aprobamos|garantizamos|colocamos|hacemos|financiamos|haremos …4 sí|si|seguro|sin|visa|empleo|trabajo|marido|millonario|rico
      en una|la|un|primer|dos|tres|pocas|primera sola|único|única? sesión|sesion|intento|aplicación|noche
      así de seguros|seguro|segura|fácil estamos|estoy?
      dalo|delo|denlo por hecho|seguro
      antes de navidad|fin|diciembre …1 sí|palabra|seguro|prometido
      @number clavado|clavados|exactos
      con toda|absoluta|total certeza|seguridad !y
      le|les|te|os|se lo|la? aseguro|aseguramos|garantizo|garantizamos|prometo|prometemos|juramos
      aseguramos|garantizamos|prometemos|juramos|garantizo|prometo que|al|ante|por|a|desde|un|una|el|la !nosotros
      podemos|puedo asegurar|garantizar|prometer|asegurarte|garantizarte|prometerte|asegurarle|garantizarle
      me|nos ~comprometer personalmente|a que|que?
      """),
    .clue(
      8, .pt,
      """
      a gente garante|promete|jura|assegura
      ou a|o|devolvemos|devolve gente|dinheiro|seu|tudo
      nunca|jamais mais|será|serão|vai|vão|perde|falha|falhamos|perderá|terá|vamos|ficará|ficou|falhou|errou
      não|nunca …3 jamais|nunca
      em @number|duas|três|dez|doze aulas|dias|semanas|sessões|meses …4 você|vc|vai|fluente|resultado|garantido|rico
      você|vc|seu|sua vai|volta|sai …4 fluente|amanhã|nunca|ganhar|certeza|rico|milionário|aprovado
      se não @word …2 a? gente|devolvemos|devolve|muda|pagamos
      pode ter|apostar|dormir|confiar|ficar|contar certeza|tranquilo|tranquila|sossegado|sossegada|a|absoluta|vida
      com certeza|certeza absoluta|total
      certeza absoluta|total
      fica|fique|ficar|fiquem|relaxa em|tranquilo|tranquila|tranquilos …6 nunca|amanhã|vai|sai|que|cem|garantido
      garantia total|eterna|vitalícia|absoluta
      para|pra a? sempre|vida toda|vida?
      pela|toda|a vida inteira|toda
      palavra minha|nossa|dada
      minha|nossa palavra
      funciona para|em|sempre|com todos|todas|todo|qualquer
      ninguém mais? vai|fica|perde|sai
      todo|toda mundo|aluno|cliente|cidadão consegue|passa|emagrece|ganha
      prometido|garantido|jurado $
      nem um|uma …2 mais|a
      zero|sem risco|riscos|reclamação|exceção
      de primeira $
      mudamos|muda|mudo de nome
      haja o|chova que|ou
      cem|100 por cento …1 certeza|garantido|seguro|dos
      na hora|certeza garantido
      ~garantir|~prometer|~jurar que|a|o
      """),
    .clue(
      8, .en,
      """
      never|ever leak|go|break|fail|have|lose|pay|wait|worry|be …4 again|ever|up|late
      never|nothing …4 again !said
      ever again
      as long as you live
      we'd stake|bet our|my|on
      hand on heart
      that's|thats|is a promise
      i|we|you|can|personally|absolutely have|give|can|personally|absolutely? my|our|guarantee|promise|swear word|you|that|it
      guarantee|promise|swear|guaranteed you|that|it|on|or|for|to|nothing|no
      trust us|me …3 nothing|never|it|you
      or your|we|it|time itself|the|we'll? money|pay|refund|eat|doesn't|will|give|back
      cannot|can't|won't|will|not possibly? fail|lose|go|happen wrong|again|ever|it?
      we|it will|we'll|you'll make|be you|a|fluent|rich millionaire|rich|fluent|thin?
      has|have never failed|lost|missed
      works|work on|for everyone|everybody|all|anyone
      will|you'll|you pass|be|have|wake|walk|lose|gain …4 guaranteed|certain|first|promise|definitely
      by sunday|christmas|morning|easter …2 promise|guaranteed|or
      last|lasts|work|works|yours forever|for|a life|lifetime|always?
      no matter what|where|how|when
      pinky|cross promise|my
      100|1000|hundred percent|per|certain|sure cent? certain|sure|guarantee|guaranteed|you
      every|each|all single? …2 passes|wins|gets|pass|win|guaranteed
      rest easy
      take out|home @number|fifteen|double
      """),
  ]
}
