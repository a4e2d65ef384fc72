// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// Who asks, what for, and what speaks against it.
  static let pressClues: [Phrases] = [
    .clue(
      3, .es,
      """
      preparo|preparamos|preparando|hacemos|haciendo|hago|grabo|grabamos|grabando|escribo|escribiendo|produzco|produciendo|cubro|cubriendo|cubrimos|investigamos|cerramos|armando|elaboro|realizamos \
      …3 \
      reportaje|crónica|nota|artículo|documental|informe|pieza|especial|investigación|cobertura|edición|hilo|segmento|boletín \
      !de gastos
      entrevistar a|al|con|su|sus|la|el|los|las|en
      """),
    .clue(
      5, .es,
      """
      periodista|periodistas|reportero|reportera|reporteros|redactor|redactora|corresponsal|cronista|editora|editor|productor|productora|conductora|documentalistas|camarógrafo|redacción|reportaje|documental
      soy|somos|escribe|escribo|escribimos|habla|saluda|saludan|desde|equipo|parte|llamo|les …4 de|del|para|la|el|en \
      radio|diario|revista|noticiero|agencia|canal|semanario|podcast|pódcast|periódico|portal|informativo|emisora|tv|televisión|prensa|noticias|gaceta|medio|programa|faro|hora|mañana|noticiario|cadena|onda|ondas|revista
      radio|diario|revista|noticiero|agencia|canal|semanario|podcast|pódcast|periódico|gaceta|noticias|informativo|boletín|cadena|medio
      consulta|contacto|oficina|equipo|gabinete de prensa|comunicación|comunicaciones|verificación|datos
      """),
    .clue(
      6, .es,
      """
      entrevista|entrevistas|declaración|declaraciones|vocero|vocera|vocería|portavoz|portavoces|postura|versión|descargos|réplica|comunicado|posicionamiento|reacción|cuestionario|testimonio|testimonios
      confirman|confirma|confirmáis|confirmar|desmienten|confirmación|contestan|comentar|comentario
      publicamos|publicaremos|publico|publicar|cerramos|cierro|cierre|salimos|emitimos|grabar|filmar|rodar|directo|aire
      quién|quien|alguien|quiénes …2 \
      puede|podría|autoriza|hablar|declarar|atender|atenderme|hablo|hablamos|responder|vocea
      con|a quién|quien|qué hablo|hablamos|correo|escribimos|escribo|mando|envío|enviamos|podemos|pregunto
      cifra|cifras|dato|datos|preguntas|número|posición|palabra|respuesta|informe|nota|contacto|fotos|foto
      podrían|podría|pueden|puede|podéis|querríamos|quisiera|quisiéramos|necesitamos|necesito|buscamos|busco|queremos|querría|solicito|agradezco
      """),
    .clue(
      7, .es,
      """
      jajaja|jaja|jajajaja
      """),
    .clue(
      8, .es,
      """
      leí|vi|salieron|escuché|novela|anoche
      @insult
      haiga|atril
      sindicato|compañeras
      denuncia|reembolso|denunciada
      te|escote|escotes|falda
      no entiendo|voto|mi café
      criticar|insultar|prendemos
      """),
    .clue(
      3, .pt,
      """
      fechando|preparando|preparo|preparamos|fazendo|faço|fazemos|escrevendo|escrevo|apurando|apuramos|apuro|produzindo|produzo|produzimos|gravando|fecho \
      …3 reportagem|matéria|documentário|pauta|artigo|especial|série|episódio|nota
      entrevistar o|a|os|as|um|uma|seu|sua|alguém
      """),
    .clue(
      5, .pt,
      """
      jornalista|repórter|redator|redatora|editor|editora|produtor|produtora|correspondente|redação|reportagem|documentário|apresentador|apresentadora|pauteiro
      sou|somos|falo|aqui|fala|escrevo|equipe|é …4 \
      jornal|revista|rádio|portal|podcast|tv|site|agência|gazeta|diário|programa|canal|folha|correio|tribuna
      jornal|revista|rádio|portal|podcast|agência|gazeta|diário|telejornal
      assessoria|contato|equipe de|da imprensa|comunicação
      """),
    .clue(
      6, .pt,
      """
      entrevista|posicionamento|declaração|porta|versão|nota|resposta|pronunciamento|depoimento|imagens|dados|números|número
      confirmam|confirma|confirmar|comentar|comentam|responder|gravar|gravação|publicamos|publicaremos|fechamos|fecho|fechamento|ao \
      vivo
      com quem|alguém|quem pode|poderia|falo|falar|responde
      gostaria|gostaríamos|queria|queríamos|preciso|precisamos|buscamos|procuro|procuramos|poderiam|podem
      """),
    .clue(
      8, .pt,
      """
      li|vi|assisti|novela
      @insult
      sindicato|salário
      processo|procon
      kkkk|kkk
      ministro|linda
      """),
    .clue(
      3, .en,
      """
      working|writing|doing|preparing|researching|filing|reporting|producing|filming|recording|covering|cutting …3 \
      story|piece|segment|feature|documentary|article|report|episode|package|investigation
      interview …4 manager|director|ceo|owner|someone|founder|head|chef
      """),
    .clue(
      5, .en,
      """
      reporter|journalist|correspondent|editor|producer|newsroom|freelancer|columnist|anchor|newsdesk|documentary
      from|with|at|for|here|of …3 \
      radio|herald|gazette|tribune|echo|chronicle|times|news|post|magazine|tv|podcast|fm|newspaper|paper|journal|courier|observer|examiner|star|weekly|desk
      radio|herald|gazette|tribune|chronicle|podcast|newspaper|magazine|bulletin
      press|media query|office|enquiry|inquiry|contact|team|officer|request
      """),
    .clue(
      6, .en,
      """
      comment|comments|statement|interview|spokesperson|response|on \
      record|figures|number|confirmation|spokeswoman|footage
      confirm|confirmed|commenting|publish|publishing|print|deadline|air|broadcast|live|speak|filming
      could|can|would|who|looking|would like …3 you|someone|we|i|speak|confirm|for
      """),
    .clue(
      8, .en,
      """
      my coffee
      @insult
      lol|haha
      union
      refund|solicitor
      read|saw
      """),
  ]
}
