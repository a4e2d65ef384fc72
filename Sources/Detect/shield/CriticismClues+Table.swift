// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What speaks for a judgement and what against it.
  static let criticismClues: [Phrases] = [
    .clue(
      3, .es,
      """
      una|puro|pura|menuda|menudo|vaya|total|completa|verdadera|gran|es|fue \
      vergüenza|estafa|timo|tomadura|desastre|desfachatez|descaro|burla|despropósito|cachondeo|chapuza|papelón|pavada|ladilla|robo|huevada|cagada|decepción|porquería|basura|cochinada|bodrio|bostezo|relleno|humo|cuento
      mal|muy|bien|tan|demasiado|poco|bastante|medio|re \
      mal|flojo|floja|flojito|flojísimo|pobre|malo|mala|caro|cara|caros|lento|lenta|aburrido|aburrida|feo|fea|injusto|desordenado|irresponsable|hueco|decepcionante|confuso|confusa|penca|fome|chafa|berreta|deficiente|lamentable|pensada|hecho|planteado|organizado|organizada|iluminada|escrita
      ^ \
      pésima|pésimo|pésimos|mala|malo|malísima|malísimo|horrible|flojo|floja|caro|carísimo|lento|penoso|penosa|lamentable|vergonzoso|patético|nefasto \
      el|la|los|las|asco|robo|mal|mala|@offer|cara|caro|vergüenza|falta
      ni una|un sola? idea|propuesta|cifra|respuesta|disculpa|explicación|cartel|ambulancia|solución
      no vale|valen|valió ni? la|lo mitad|pena|que|cuesta
      sabe|sabía|saben|sabor a agua|cartón|nada|plástico|químico|jabón|quemado|rancio|corcho|viejo|medicina|tierra
      antes …6 ahora|hoy
      a mi juicio|parecer|gusto|ver|modo|entender
      deberían|debería mejorar|cambiar|capacitar|revisar|aprender|darles|daros|vergüenza
      no tiene|tienen sentido|nombre|perdón|gracia|vergüenza|presentación|lógica|ritmo|idea|pies
      le|les falta|faltó|sobra|sobran|faltan|faltaba \
      alma|ritmo|sabor|sal|gracia|carácter|ideas|propuesta|fondo|todo|música|media|explicar|corazón|humildad
      así no se|hay|llegamos|vamos|funciona|da|sirve
      mil|cien veces mejor|peor
      cobran|cobra|cobrar|cuesta|cuestan|pagar|piden @number|@count|como|caro|hasta|por …4 por
      mucho|mucha|puro|pura @word y|pero ninguna|ningún|poco|poca|cero|nada
      me parece|parecen|pareció|resulta|sigue|siguen muy|un|una|de|poco|bastante|tan @word
      prometen|prometió|prometieron|votaron|votó …8 sin|ni|pero|hoy|ahora
      no voto|voté|apoyo|defiendo|creo a|la|el|por|en|que|cómo
      el problema|lo malo|lo peor|peor es|son|fue
      el|la \
      discurso|serie|película|libro|novela|obra|documental|debate|noticiero|guion|final|campaña|reforma|mediocampo|gobierno|alcalde|diseño|empaque|logo|remodelación|organización|política \
      …8 mal|floja|flojo|aburrido|aburrida|nadie|peor|caro|largo|lento|igual|vergüenza
      sobrevalorado|sobrevalorada|desabrido|insípido|carísimo|carísima|decepcionante|penoso|penosa|vergonzoso|vergonzosa|cutre|nefasto|nefasta|lamentable|pésimo|pésima|malísimo|malísima|desilusión|tomadura|atropello|improvisación|desorganizado|incoherencia|hipocresía
      las|los|el|la|en otras|otro|otra|competencia|esa|ese marcas|marca|cooperativa|café|empresa sí|ahí
      """),
    .clue(
      7, .es,
      """
      @insult
      gracias|jajaja|jaja
      """),
    .clue(
      8, .es,
      """
      alguien|quién|cómo …6 sabe|explique
      sería una lástima
      la vida
      virgen|dios|señor
      te|lo|la|los voy a @harm
      mamacita|insta|hermosa
      racismo|clasismo|machismo|comentario|comentarios|insultar|insulten
      denuncia|demanda|abogado|juzgado|@authority
      @harm
      negros|veneco|venecos|bolitas|paraguas|cholos|indios|moros|sudacas|extranjeros
      yo|mi|mis|tu|te …2 quiero|amo
      vieja|gordo|gorda|payaso|burro|rata|ratas|ladrón|ladrones|inútil|inútiles|cerebro|bruto|brutos|cara
      """),
    .clue(
      3, .pt,
      """
      um|uma|é|foi|que|puro|pura|verdadeiro|verdadeira \
      vergonha|absurdo|descaso|palhaçada|roubo|golpe|decepção|piada|desastre|porcaria|desrespeito|enrolação|bagunça|lixo|falta \
      !de
      fraco|fraca|fraquíssimo|ruim|péssimo|péssima|caro|cara|caríssimo|lento|chato|sem \
      graça|decepcionante|confuso|desorganizado|desorganizada|mal feito|mal \
      feita|malfeito|horrível|ridículo|lamentável|medíocre
      não|nao volto|recomendo|gostei|curti|concordo|compro|vale|presta|entendo|faz|respeitam|tem \
      nunca|mais|sentido|nada|com|a|o|respeito
      deixou|deixa|deixaram muito|a desejar|a?
      antes …6 agora|hoje
      era|eram melhor|melhores|bom|boa
      na minha opinião
      promete|prometeu|prometem|prometeram …8 e|mas|não|nada
      falta|faltou de? respeito|organização|planejamento|transparência|vergonha|proposta|educação|noção
      @number|@count|reais …6 por|num|numa um|uma|isso
      discurso|filme|série|livro|time|jogo|prefeito|governo|novela|final|debate|prova|campanha|obra …6 \
      fraco|fraca|ruim|péssimo|péssima|vazio|vazia|chato|chata|não|nada|vergonha|sem
      nem uma|um proposta|resposta|desculpa|ideia
      sobra|só propaganda|marketing|conversa
      """),
    .clue(
      7, .pt,
      """
      obrigada|obrigado|kkkk|kkk
      @insult
      """),
    .clue(
      8, .pt,
      """
      linda|gostosa|insta
      processo|procon|advogado
      vou te|quebrar
      macaco|crioulo|paraíba|baiano
      xingar|xingando|comentário|comentários
      salário|patrão
      """),
    .clue(
      3, .en,
      """
      never|won't|wont|not again|back|returning|going back|again
      a|an|the|absolute|total|utter|complete|pure|what|is|such a|an? \
      joke|disgrace|shambles|ripoff|rip|disappointment|insult|scandal|farce|mess|letdown|embarrassment|robbery|con|nonsense|waste
      shameful|overpriced|disappointing|dreadful|shoddy|flimsy|bland|soulless|tone deaf|half \
      baked|lazy|mediocre|underwhelming|useless|pathetic|woeful|appalling|cynical|tasteless|watery|stale|soggy
      used to be
      not worth|good|great|impressed|a fan the|enough|value|it|of|at|with?
      too|so|far|way too? expensive|long|slow|loud|small|salty|sweet|dear|dry|short
      worst|weakest|laziest|poorest @word
      should|ought be ashamed|better|embarrassed
      wouldn't feed|recommend|bother|trust|give
      i|we expected|expect better|more
      in my opinion|view
      no plan|ideas|excuse|pace|idea|heart|flavour|flavor|sense|point
      all style|talk|hype|show|sizzle
      quid|bucks|dollars|euro|pounds for a|an|that|two|some
      disagree|don't|dont agree|buy|support|see with|the|that|it|why
      budget|policy|film|movie|show|season|episode|book|council|mayor|senator|plan|redesign|update|team|match|game|finale|speech \
      …5 bad|weak|boring|slow|worse|terrible|awful|poor|nothing|no|empty|lazy|dull
      """),
    .clue(
      7, .en,
      """
      thank|thanks|lol|haha
      @insult
      """),
    .clue(
      8, .en,
      """
      girl|gorgeous|insta|darling|sweetheart
      lawyer|attorney|solicitor
      burn|kill|tyres
      go back to
      behalf|promise
      comments|comment|slur
      """),
  ]
}
