// SPDX-License-Identifier: Apache-2.0
import Normalise

/// What is said in the wrong place, and that it is the wrong place.
enum OffTopicPhrases {
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      ya|yo|bien? ya? sé|se que esto|esta|este|aquí|acá|son|es|ustedes|soy no? es|son|está|venden …3 @trade-house|@pageword|no|lugar|sitio|aquí|grupo
      sé|se que|q no es|viene|va el|la|al|aquí|con|a|su lugar|página|caso|aquí|sitio|tema|medio|canal|cuento
      perdón|perdonen|disculpen|disculpa|disculpe|perdona|perdonad …6 aquí|acá|por|en en|la|el …2 página|perfil|muro|post|publicación|pag|página de|del|de
      perdón|perdonen|disculpen|disculpa|disculpe|perdona|perdonad …4 @trade-house
      nada|no que|tiene|tengo|tenga nada? que? ver con|ni …4 @trade-house|@pageword
      no viene|vino al|a caso|cuento
      no tiene nada que ver pero
      aprovecho|aprovechando|uso|usando|ocupo|ocupando|cuelo …3 que|este|esta|la|el|para|de …3 @pageword|gente|seguidores|panadería|espacio|medio|foto
      lo|les|la|te? digo|escribo|pregunto|dejo|pongo|comparto|cuento|contar|decir|diga|pregunte|ponga|grito|vengo|vine|paso|paso|comento|publico|suelto|sostengo|desahogo|desahogarme|preguntar|estoy|leas|hablar …4 en|por|desde|debajo|bajo|abajo la|el|su|este|esta|los|una|un|las|de|del? …2 @pageword
      aquí|acá|abajo|debajo|bajo …1 en|de|debajo? la|el|su|este|esta|los @pageword de|del
      en|de la|el|esta|este|su página|pag|perfil|muro|post|chat de|del la|los|las|el|un|una|ustedes? @trade-house porque|pregunto|y|lo|para|nadie|que
      era|es la página de|del
      uy|ah|ay|ups me|perdón|cierto …2 equivoqué|equivoque|página|pag|era|esto
      me equivoqué|equivoque de página|grupo|chat|perfil|post
      y|mientras|pero|en ustedes|vosotros|uds|tanto|y aquí|publicando|posteando|vendiendo|subiendo|hablando|a|con|poniendo|tan|acá …2 @trade-house|ofertas|fotos|lo|promociones|@pageword
      cristo|jesús|jesucristo|dios|señor viene|vive|vuelve|salva|tiene|te|me|es ya|pronto|un|ama|sanó|señor|amor|bueno
      busco|buscando cuarto|habitación|novio|novia|pareja|apartamento|compañera|roomie|trabajo|empleada|al|departamento|piso
      alguien|quién|quien|alguno que? que? vende|venda|vendan|compra|compre|alquila|cambia|regala|tenga|arrienda|presta …4 perritos|moto|carro|play|guaguas|conejo|boletos|entradas|bici|cachorros|boletas|refrigeradora|coche|celular|iphone|libros|silla
      alguien|quién|quien|alguno que|me|nos? me|nos? sabe|recomienda|conoce|diga|explique|explica|recomiende|cacha …3 abogado|plomero|electricista|fontanero|mecánico|colegio|dentista|niñera|clases|juega|puente|pasaporte|luna|eclipse|noticiero|partido|horas|albañil|psicólogo|papa|novela|liceo|cómo
      vendo|remato|permuto|se vende|arriendo|alquilo …2 moto|carro|casa|apartamento|lote|finca|celular|nevera|bicicleta|cachorros|corolla|terreno|auto|coche|piso|play|cama|lavadora
      mi …2 cumple|cumplió|cumplen|opera|operan|graduó|gradúa …2 hoy|mañana
      """),
    .clue(
      8, .pt,
      """
      desculpa|desculpem|perdão|perdoem|desculpe …4 usar|página|post|gente|aí|grupo|pessoal|perfil|livraria|escola|dentista|postar|loja|de
      nada a ver com|mas|isso|pessoal
      fora|fugindo do? assunto|tema
      aqui no|na|é|da @pageword|loja|post|página da|do|de
      no|na|em @pageword|post|página do|da|de|dos|das @trade-house|@word
      vim aqui|contar|só aqui|só|dizer|contar|pra no|dizer|post|que|aqui
      grupo|página errado|errada|errei
      alguém aí|aqui tá|viu|vendendo|tem
      minha|meu vizinha|vizinho|ex|marido|mãe|irmão|tia|sobrinho …6 largou|trocou|fez|opera|traste|parado|música|anos
      fora|abaixo todos|todo|lula|bolsonaro os|políticos?
      """),
    .clue(
      8, .en,
      """
      i|we|ye|you know|realize this|it's|its|ye|you're|you is|a|are|sell …3 @trade-house|shop|a
      sorry|apologies …4 @trade-house|shop|for writing|posting|to the|under
      not about @word i|but
      nothing to do with
      forget the @word for
      enjoy the @word
      is this the
      """),
    .clue(
      9, .es,
      """
      ya? sé|se que …3 venden|vende @word
      esta|esto|este no? es la página|pag|perfil|cuenta|muro de
      mientras|en tanto el|los|la gobierno|presidente|alcalde|políticos|país
      escribe|escriban|escribí|pon|pongan|digan|di|comenta|digita|comenten amén|amen
      un amén
      gloria|aleluya a dios|cristo|jesús
      virgencita|diosito de|intercede|que
      se|me|nos perdió|perdio|extravió|extravio|escapó|escapo …3 perrita|perrito|perro|perra|gato|gata|gatita|gatito|mascota|loro|cachorro|domingo|cerca
      busco|buscamos|han|alguien|ha visto|vio|a? mi|un|una|al|a …2 perrito|perrita|perro|perra|gato|gata|gatito|frenchie|french|loro
      cuarto|habitación|pieza en renta|arriendo|alquiler
      quién|quien ganó|gana|gano|va|juega|vio el|la|los|anoche|ayer|hoy domingo|partido|debate|clásico|final|mundial|juego|capítulo|festival
      a qué|que hora|horas juega|juegan|el partido
      voten|vote|votad|votemos|votá por|el|este|lista|al|a|abajo|la|domingo
      felices|feliz cumple|cumpleaños|aniversario|santo …2 a|mamá|papá|mi|mija|sobrino|hijo|hija
      soñar con|que
      tierra es|plana plana?
      despierten|despierta mexicanos|gente|pueblo|colombia|venezuela
      misa|bingo|rifa|novena|vigilia|culto|templo|pastor …6 hermanos|todos|domingo|barrio|viernes|bienvenidos|pro|traigan
      hagan una cadena
      alguien más cree|piensa|odia|escuchó
      vivan|viva las|los|el|la|cristo|españa|méxico
      feliz día|cumple …3 mamá|papá|abuela
      recen|oren|oremos|recemos por el|la|mi
      cadena de oración
      mi|la|el vecino|vecina|cuñado|excuñado|suegra|compadre|comadre …5 música|wifi|vallenato|reguetón|manutención|licuadora
      """),
    .clue(
      9, .pt,
      """
      sei que aqui|é|o|a|isso|essa|esta é|perfil|página
      nada contra a|o|as|os
      oi|abraço|bom|boa|obg|beijo …2 página|pessoal|loja|salão|todos|tia da|do|de|que
      e o|a|esse|este stf|governo|presidente|lula|bolsonaro
      esse|este governo tá|está|é
      alguém|alguem …2 conhece|indica|viu|vendendo|sabe|tem|pra|explica|explica um|uma|o|a|bom|pedreiro|contato|por|dividir|me|igreja
      perdi meu|minha|o|um …1 gato|cachorro|gata|rg|documento
      procuro|busco|preciso diarista|pedreiro|empregada|namorado|emprego|faxineira
      digita|digite|escreve|escreva|comenta amém|amem
      compartilha|compartilhe com sete|@number|todos
      deus|jesus tem|ama|te|é|ouve um|te|fiel|em
      pai nosso
      oração|orem|rezem|novena pela|por|pelo|de
      glória a deus
      flamengo|corinthians|palmeiras|vasco|grêmio|ceará|paysandu|sampaio campeão|só|joga|cair|e|ou|ganhou
      que|qual time|resultado vai|de
      vaga de porteiro|emprego|diarista
      trago a pessoa
      terra esfria|plana
      cloroquina
      prefeitura largou|não
      acorda brasil
      """),
    .clue(
      9, .en,
      """
      lovely|pretty|nice|great|love|grand|bonny …6 and|now|shame|pity|meanwhile|but|anyway|all …3 that|when|the|is|spurs|bottled|same
      my|your|the|todays|today's < horoscope|tarot|zodiac > says|said|today|this|is|for|reading
      anyone|anybody|has|someone …4 seen|watching|voting|spare|know …6 spaniel|dog|cat|battery|match|saturday|game|plumber
      who's|whos|who watching|winning|do|won the|i
      jesus is|loves coming|you
      repent
      thoughts and prayers
      god bless our|the
      my|our cousin|neighbor|neighbour|landlord|son|brother|situationship|ex|dog|mother …8 missing|rooster|passed|gets|picked|lost|last
      vote yes|no|for
      moon landing
      ufos|mercury
      type amen
      moment of silence
      secure its|the border
      """),
  ]
}
