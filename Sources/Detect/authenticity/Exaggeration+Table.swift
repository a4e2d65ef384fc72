// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Superlatives and miracles as they are said in advertisements.
enum ExaggerationPhrases {
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      más|mas|mejor|mejores|mayor|único|única|únicos|únicas|grande …6 del|de|en todo|toda|la|el|este|nuestra? universo|galaxia|cosmos|planeta|tierra|humanidad|hemisferio|continente|europa|américa|sudamérica|suramérica|iberoamérica|latinoamérica|centroamérica|mundo|historia|vía norte|sur|láctea|entero|entera|hispano?
      del|de|en todo|toda|la|el|este? universo|galaxia|cosmos|hemisferio conocido|norte|sur?
      número|numero|nro uno|1|@number del|de|en todo|la|el? universo|mundo|planeta|europa|américa|latinoamérica|sudamérica|galaxia|continente|caribe|país
      jamás|jamas creado|creada|creados|creadas|inventado|inventada|visto|vista|puesto|puesta|construido|construida|hecho|hecha|fabricado|fabricada|diseñado|diseñada|concebido|concebida|conocido|contado|imaginado|imaginada|lanzado|escrito|probado
      más|mas|mejor|mejores|grande|único|única …4 que ha|han|haya|hayan|hubo …3 existido|inventado|conocido|visto|creado|construido|dado|pisado|parido|hecho|producido|tenido|pasado
      más|mas|mejor|mejores …4 que existe|existió|existen|hay|pueda|puedas|se existir|haya|puede|conoce|conozca|conocen?
      ningún|ninguna|ninguno|nadie|nada|ni …8 se|nos|le|les lo|la|le|les|nos? compara|acerca|acerque|parece|iguala|supera|gana|llega|asemeja
      no hay|existe|habrá …3 quien|nadie|ninguno|otro|otra …3 iguale|gane|supere|llegue|compare|acerque|parezca|compita
      le|nos|les llega|llegan|llegue ni? a los? talones|tobillos|pies
      ^ ni la|en|los|las|el? nasa|harvard|oxford|italia|francia|japón|suiza|alemania|google|apple|finlandia|cleopatra|parís|nápoles|europa|silicon|hollywood|newton|einstein|messi
      el|la|los|las|lo|somos|un|una único|única|únicos|únicas …4 del|de|en todo|la|el|toda? mundo|planeta|universo|tierra|país|mercado|europa|sudamérica|historia|galaxia|continente|que jamás|nunca?
      único|única|únicos|únicas …2 que jamás|nunca|no|vale|funciona|cura|elimina|hace|devuelve|quita|resuelve|logra|consigue|acaba|borra|respeta|gana|sabe|falla
      únicos|únicas|único|única …1 de verdad|verdaderos|perfectos|perfecto|perfecta
      solo|sólo existe|hay|existen un|una|dos …3 de|que verdad|las|los|importa
      ningún|ninguna|nadie|ninguno|nada …3 del|de|en|sobre todo|toda|el|la|este? mundo|país|planeta|tierra|universo|continente|historia|galaxia|humanidad
      el|la|los|las|cualquier|esta|este …2 que ningún|ninguna|nadie …5 ha|han|pudo|podrá|puede|pueden
      cura|curan|quita|quitan|elimina|eliminan|borra|borran|combate|combaten|acaba|acaban|sana|sanan|alivia|desaparece|desvanece|despídete|olvídate|limpia con|de|el|la|los|las|todo|toda|todos|todas|tus|sus|cualquier|del? las|los|tipo|la|el|tus|sus|de? de? @ailment|@blemish
      elimina|eliminan|borra|quita|acaba|cura|mata|saca|destruye|purifica|cubre el|con|al|absolutamente? 100|cien|todo|toda|todos|todas|cualquier|@number por? ciento? de|del|los|las|virus|bacterias|dolor|mancha|enfermedad|enfermedades|males
      rejuvenece|rejuveneces|rejuvenecer|rejuvenecerá @number|diez|veinte|treinta|cinco|quince|todo|tu|su
      quita|quitamos|borra|borramos|resta @number|diez|veinte|treinta|cinco|quince años
      hace|hacer|vuelve|volver|haciendo a? crecer|salir|nacer|brotar el|la|tu|su|hasta? el|la|los? pelo|cabello|pestañas|barba|piedras|músculo
      alarga|alargan|prolonga|prolongan la|tu|su vida
      resucita|levanta|despierta|revive a? los|a|hasta? muertos|muerto
      devuelve|devuelven|recupera la|tu|su vista|juventud|audición|virilidad|fertilidad|memoria
      100|cien por|de? cien|ciento? de|en|éxito|efectividad|eterno|eternos|milagroso|natural|libre los|las|éxito|nuestros? …1 casos|clientes|alumnos|pacientes|personas|juicios|éxito|aprobación|aprobados|efectividad|estudiantes
      100|cien por? cien|ciento? eterno|eternos|eterna|natural|perfecto|perfecta|infalible|efectivo|efectiva|garantizado|garantizada
      con|en el|un|nuestro? 100|cien por? ciento|cien? de éxito|efectividad|aprobación|satisfacción|aprobados|los|nuestros
      cero|sin|ni un|una|ningún? errores|defecto|defectos|fallas|fallos|fracasos|quejas|choques|rebote|dolor|efectos|rival|rivales|competencia secundarios? $
      sin efectos|efecto secundarios|secundario
      funciona|funcionan|efectivo|efectiva|apto|apta siempre|en|para|con todos|todas|todo|cualquiera|cualquier|absolutamente
      funciona|funcionan|resulta siempre !que
      los|las demás|otros|otras …3 imitación|imitaciones|chiste|cartón|papelón|copian|copia|aprendiendo|cerrar|envidian|tiemblan|cuento|basura|mazamorra
      lo|el demás|resto …1 imitación|cuento|puro|pura|mazamorra|relleno|paja
      la|los|toda ciencia|médicos|medicos|científicos|dermatólogos|expertos|nasa …5 no|ya …3 explica|explican|explicación|creer|cree|entiende|entienden|quieren|creen|usa|usan|odian
      médicos|científicos|dermatólogos|expertos …4 no …2 explican|creer|conozcas|quieren|sepas|creen
      sin|no discusión|exagerar|exageración|exageramos|exagero
      mejor|mejores|única|único|líderes …8 y punto
      somos|es|son|sea|seremos …1 perfecto|perfectos|perfecta|perfectas|infalible|infalibles|invencible|invencibles|imbatible
      la perfección|perfeccion hecha|tiene|existe|en|nombre|líquida
      un antes y un después
      nunca|jamás|jamas …3 hemos|ha|han|falló|pierde|perdió|perdimos|perderemos|falla|fallan …1 perdido|fallado|fallo|equivocado|quejado|juicio|retrasado|existido|muerto|resistido
      miles|mil|cien|diez|infinitamente veces mejor|mejores|superior|más
      cambió|cambiará|cambia|cambiamos|transformará a? la|el|tu|su humanidad|mundo|historia|especie|vida|vidas
      le|te|les|os cambia|cambiará|cambiamos|cambió la vida
      mejor|mejores|líder|líderes|único|peor|primera …4 jamás|nunca
      el|la|los|las sueño|fórmula|cura|solución|suplemento|tratamiento|secreto definitivo|definitiva|infalible|universal
      no|ni hay|existe|existen|inventamos|tiene|tienen|tenemos|encuentras|encontrarás …6 más|mas|mejor|igual|otra|otro|comparación|rival …1 del|de|en|que|como todo|toda|el|la|los|las|nosotros|nosotras|mundo|planeta|país|nuestro|nuestra
      no hay|existe|habrá|encontrarás @word @word? @word? como|más|mas|mejor @word
      lo|la mejor|máximo|mejores|mejorcito que|del …3 ha|han|existe|hay|universo|inventado|mundo|humanidad
      humanidad|nasa|científicamente jamás|nunca|ya|comprobado|imposible @word?
      los|las|somos|seguimos|el|la|sin …1 más|mas @word y|más|mas más|mas? @word y? más|mas? @word? del|de|que
      seguridad|efectividad|garantía|calidad|eficacia|protección|perfección absoluta|total|suprema|eterna
      premios|rivales|competencia|competidores ninguno|ninguna|todos|cero
      nadie|ningún|ninguna|ninguno …4 como nosotros|nuestro|nuestra|nosotras|los|el|la
      dura|duran|durará|conserva|limpio|nueva|nuevo para|toda|por siempre|la|una eternidad|vida?
      nunca|jamás se acaba|acaban|daña|rompe|gasta|desgasta|agota|termina|descascara|descompone
      que nadie|ningún|ninguno|ninguna|jamás …3 haya|ha|podrá|puede|tuvo|vio …2 visto|probado|igualar|superar|soñado|tenido|imaginado
      sale|salen|saldrás|saldrá|vuelves|acaba|terminan hecho|hecha|siendo|todos|hablando? …1 genio|genios|bilingüe|bilingües|millonario|millonaria|diosa|doctor|expertos|experta
      es|son|seremos|siempre …1 insuperable|insuperables|inigualable|inalcanzable|inalcanzables|inmejorable|imposible mejorar|de?
      """),
    .clue(
      8, .pt,
      """
      mais|melhor|melhores|maior|maiores|único|única|únicos|únicas …6 do|da|de|no|na todo|toda|o|a? universo|galáxia|cosmos|planeta|terra|humanidade|hemisfério|continente|mundo|brasil|américa|história|país terra?
      do|da|no|na universo|galáxia|cosmos|hemisfério
      jamais|já criado|criada|inventado|inventada|visto|vista|feito|feita|construído|construída|fabricado|lançado
      que o|a|já|nunca …3 já|ser|humano|viu|construiu|existiu|inventou|mundo|planeta nunca? viu|construiu|humano|inventou|existiu|criou
      nenhum|nenhuma|ninguém|nada …6 chega aos|perto|se pés|de|da|compara?
      não existe|há|tem|existem @word …4 igual|melhor|concorrente|concorrência|como|comparação|rival|defeito|mais
      o|a|os|as|somos|único|única único|única|únicos|únicas|que …4 do|da|no|na|que mundo|brasil|planeta|país|universo|resolve|nunca|funciona|realmente
      somos os|o|a|as maiores|melhores|únicos|mais|maior|único|única
      nunca|jamais mais|na …3 caspa|dor|ruga|rugas|médico|história|botox|doente|existiu|errou|cliente
      elimina|acaba|cura|apaga|remove|some|tira|previne|combate com|a|o|as|os|sua|suas|todas|toda|qualquer|todo? 100|todas|as|de|@number? …1 @ailment|@blemish
      elimina|acaba|cura|apaga|remove|tira 100|qualquer|todas|toda|todo|@number
      100|cem por? cento? de|dos|das|do|natural|garantido|aprovação|eficaz|sucesso
      com|tem|temos 100|cem por? cento? de aprovação|sucesso|eficácia|satisfação
      só existe|há|tem um|uma …3 de|que verdade|presta
      a|as|os|o outras|outros|demais|resto …2 vendem|copiam|imitam|papelão|tremem|imitação
      a? ciência|médicos|nasa|dermatologistas …4 não|aprovado|explica|odeiam|explicam|explicar
      maior|melhor|única …3 da|na|de história humanidade|brasil|mundo
      quilos|kg a menos até|em|sem
      sem esforço|dieta|dor|efeitos|exceção|defeito|concorrência|comparação colaterais?
      todo|toda|qualquer mundo|aluno|criança|cliente|pessoa …2 consegue|sai|vira|emagrece|passa|aprova|vai
      perfeição|perfeicao tem|existe|em|pura|absoluta
      perfeito|perfeita|perfeitos como|quanto|jamais|em
      que|tão …2 nunca|já errou|errado|existiu|falhou
      melhor|melhores|maior|mais …4 e ponto|pronto
      disparado|disparada
      ninguém|nenhum|nenhuma …4 como nós|nos|a|o
      se paga em|na uma|primeira|@number
      vira|virar|sai|saem …2 doutor|gênio|gênios|milionário|fluente|primeira
      """),
    .clue(
      8, .en,
      """
      the|world's|worlds|our|we're …2 most|best|finest|greatest|only|cheapest|fastest|smartest|purest …6 in|on|of|this|from all? of? the|all? universe|planet|earth|world|galaxy|history|england|ireland|america|europe|country|cosmos|humanity|human
      in the|all? universe|galaxy|cosmos
      most …3 ever|anywhere made|built|created|seen|known|invented|put|designed?
      ever made|built|created|brewed|roasted|invented|built|designed|conceived|known|seen|lived|existed
      light years ahead|beyond
      nobody|no|noone one? …3 on|in|else|anywhere earth|world|universe|makes|comes|compares|planet|does
      erases|erase|ends|clears|cures|reverses|eliminates|removes|heals|zaps …3 @ailment|@blemish|years|everything|all|any
      never|ever …1 be|get|feel ill|sick|tired|fat|old|again
      ireland's|america's|england's|britain's|europe's|nature's|earth's finest|best|only|greatest|number|favourite|first
      science|doctors|scientists|nasa|dermatologists can't|cannot|hate|don't|refuse|agree|cant explain|this|believe|want|it?
      simply|just can't|cannot compete|compare|be|miss beaten?
      100|hundred percent|per|natural|effective|pure cent|natural|safe? effective|natural|safe|pure?
      works|work on|for|every everyone|everybody|all|time|anyone|everything|always
      every|all woman|skin|child|people|body|pain|man|student …2 guaranteed|skin|into|forever|always
      has|have|we've|it's never|not failed|failed|lost|erred|wrong|missed a|an|once|yet|single?
      never failed|lost|wrong|beaten|equalled|equaled
      perfect|perfection|flawless …2 in human|every|history|guaranteed
      only real|true|honest|genuine …4 in|on
      nothing|none …3 comes|compares|close|beats|like it|to|us
      literally|simply|hands|officially the best|down|greatest|only|perfect
      cannot|can't fail|lose
      rivals|competition none|zero|nowhere
      years younger
      guaranteed|results overnight|forever|instantly
      """),
  ]
}
