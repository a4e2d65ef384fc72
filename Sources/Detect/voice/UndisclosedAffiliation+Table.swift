// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Slips of those who work where they recommend, and what they recommend with.
enum AffiliationPhrases {
  static let wider: [Phrases] = [
    .clue(
      6, .es,
      """
      en|a nombre|representación de|del
      hablo|hablamos por la|el|mi
      les|os comunicamos|comunico|informamos|informo|anunciamos|aviso que
      atiendo en @word
      !no|ni trabajo|trabajamos|trabajando|laboro|laburo|chambeo|curro en|ahí|allí|allá|acá|aquí|con|para|de|desde
      soy|somos|como|siendo su|la|el|un|una|parte|muy|del|de? empleado|empleada|colaborador|colaboradora|trabajador|trabajadora|barista|cajero|cajera|mesero|mesera|vendedor|vendedora|gerente|community|practicante|asesor|asesora|dependienta|profe|enfermera|técnico|chofer|panadera|recepcionista|tripulante|maquinista|auxiliar|ingeniera|kinesióloga
      opinión|a personal|propia|mía|título
      hablo por mí|mi
      donde|mientras trabajo|laburo|curro
      en|de la empresa|compañía|tienda donde|en
      llevo …3 años|meses de|en|como|trabajando
      """),
    .clue(
      6, .pt,
      """
      !não|nem trabalho|trabalhamos|trabalhei na|no|aqui|lá|em
      sou|como funcionário|funcionária|colaborador|colaboradora|barista|gerente
      minha opinião
      """),
    .clue(
      6, .en,
      """
      i work|worked at|for|here|in
      disclosure|disclaimer
      as an|a employee
      """),
    .clue(
      7, .es,
      """
      la competencia|vuelta|esquina|otra|frente|enfrente|lado de|cuadra|vende|viene|del|inyecta|compra
      de la|el|al? competencia|enfrente|frente|vuelta|lado|avenida
      en cambio
      no|dejen|que|ni|nadie nadie|de|ni|se|les|locos|loca|regalado? compren|comprar|compro|vayan|gasten|contraten|contratar|caigan|cojáis|compre|iría|dejaría|acerco|subo|les|hagan|vuelvo
      no se les? ocurra|ocurre|dejen
      yo que ustedes|vosotros|tú|usted
      hasta|solo|este|hoy|esta el|hoy|jueves|semana|día|mes|viernes …2 sábado|queda|hay|regalan|al|dos|tenemos|descuento
      hay|queda|tenemos|están @number|dos|un|turnos|al|hueco|cupos|huecos|cupo …2 descuento|por|uno|libres|este|el|hasta|a
      hay 2x1
      vota|voten|voto|dejarle|dejen|pongan cinco|5|@number|a|por|estrellas …1 estrellas|la|el
      cinco|5|diez|10 estrellas
      @number de @number
      acabo|acabé|ayer|fui|probé|probe|probamos|descubrí|encontré|conocía|llevo de|probé|el|la|un|una|como|por|a|descubrir|dejarle|ver|años|semanas|llamé …2 @word
      les|os|te|lo|la|quiero|voy recomiendo|recomendar|recomiendo|dejo|felicitar|recomendando a|un|mucho|por|de|al|dato|de
      recomendadísimos|recomendadísimo|recomendadísima|recomendada|recomiendo|recomendado
      ninguna|ninguno|nadie|nada como|le|hace|llega|cambia …3 gana|compara|como|hace|a|las|los
      no hay …4 como|más|que
      prueben|vayan|vengan|cámbiense|cámbiate|pásense|contrátenla|contrátenlo|descárguenla|bájenla|pidan|llamen|compren|voten|matricúlense|mejor|id|probad|pasaos|pasen|reserven|denle a|el|la|al|los|y|con|un
      no entiendo|entienden a|por|cómo|como los|la|gente|siguen|qué|que
      los|la|quienes que|gente critican|exagera|reclaman|quejan|habla|hablan|dicen
      son|es|está|quedó|fue|súper|super un|una|unos|la|el|de|lo|más|muy? maravilla|joya|crack|cracks|bomba|genia|santa|otra|impecable|impecables|divino|increíble|espectacular|puntuales|lujo|belleza|otro|mejorcito|mejor|excelente
      qué|que gustazo|maravilla|atención|servicio|sazón|belleza|bien|rico|delicia|gusto
      por lejos|mucho|fin
      es|son la|el|los|las mejor|mejores|única|más
      la|el|los|las|lo mejor|mejores|única|más …4 de|del|que
      me cambiaron|cambió la vida
      no cambio más|por
      @praise
      """),
    .clue(
      7, .pt,
      """
      quem reclama|fala|disse|diz
      cuidado|não com|caiam|vão|comprem|comprar na|no|a|o
      recomendo|indicar|experimentem|indico|descobri|descobrir|vão|comprem|larguem|testem|baixem a|o|e|lá|tudo|no|na|mais
      só elogios
      nota|@number dez|estrelas|1000|mil
      melhor|melhores do|da|que|método|marca|suplemento|o
      @praise
      """),
    .clue(
      7, .en,
      """
      worth|best|nicest|finest|unreal every|little|app|team|gym|school|value|service
      everybody|everyone|every i|in|parent|says|needs
      nobody|do|stay|don't|avoid makes|not|away|use|with|go use|from|software|sense|near
      5|five|10|ten stars|out
      @praise
      """),
    .clue(
      8, .es,
      """
      yo mismo|misma|mismito|misma los|las|la|lo|le|les|te? atiendo|limpio|preparo|hago|trapeo|horneo|cocino|armo|evalúo|sirvo|cobro|los|corto|arreglo
      se|te|os los|lo|las|la? atiendo|sirvo|preparo|guardo|hago|muestro|enseño|cobro|armo yo|mismo|precio|aquí
      les|te|os atiendo|sirvo|hago|guardo|atenderé|consigo|paso yo|mismo|precio|descuento|formulario|personalmente|tintico|café
      pregunten|pregunta|preguntá|pregunte|preguntad|preguntan por mí|mi|nuestro|nuestra
      con mi código|codigo|link|cupón|comisión
      mi comisión|bono|código|escritorio|ventanilla|mostrador|evaluación|gafete|delantal|uniforme
      al|del|desde|en el? mostrador
      tengo el uniforme
      entro|entra|entré a|al turno
      entro|entramos|salgo|abro|abrimos|cierro|ficho|marco a|en|de|las|hasta|al turno|trabajar|huella|las|ahí|abrir|corrigiendo|seis|las|turno|repartir|mostrador
      que entro|abro|cierro|salgo a|de|en|turno
      abro|cierro la|el tienda|local|turno|caja|sede|cocina
      somos|hacemos|tenemos|vendemos|pesamos|tiramos|laburamos|tratamos|pagamos|damos|abrimos|sacamos|limpiamos|trabajamos|esforzamos|dejamos|cambiamos|ponemos|hago|atiendo|peino …3 digo|perdón|bueno|o|ups
      digo|perdón|ups|bueno|ay|o o|sea|quise|digo|decir|perdón …1 son|hacen|tienen|venden|pesan|laburan|trabajan|tratan|pagan|dan|abren|sacan|limpian|peinan|chambean|esfuerzan|dejan|embotellan|dictan|cambian|tiran|las|los|se|te|allá|ellos|aquí|me|la|preguntan|pregunten|dicen
      los|las nuestros|nuestras …2 digo|o|perdón|sea
      en la nuestra|nuestro
      vengan|vengan|vayan|pásense|vénganse|pasen|visítennos|venid|pasaos|reserven|pidan|escríbanme|llamen|crucen con|a|por|directo|al|hasta|que …4 nosotros|nuestra|nuestro|nos|interno|les|espero|esperamos|cerramos|cierran|mí
      aquí|acá los|las|les|lo|os|te esperamos|atendemos
      se|te|os|me lo|la|los|las digo|dice|dicen|consta yo|una|uno|alguien|por que|con …8 todos|diario|días|noches|día|horas|ahí|quirófano|veo|tengo|emito|adentro|conocimiento|años
      lo|la|los sé|se|conozco|veo|vi porque|por|desde|de|todos|cada|cocinar|por|salir …5 dentro|adentro|día|días|semana|mostrador|escritorio|ventanilla|trabajo|pantalla|noches|memoria|tender|máquina
      por dentro|adentro
      desde adentro|dentro
      no lo digo porque|por
      me consta|lo|pagan|pagaron|obligó|obligan|pidió|pidieron|toca|tocó que? …1 comentáramos|comentara|tender|irme|fiambrería|mandaron|marcar|la|poner|dejar
      nadie me está|esta|lo|paga|pidió|obliga pagando|pidió|por|nada
      no me pagan|pagaron|dan|obligó por|nada|comisión
      jefe|jefa …4 reseña|cumplí|franco|comentar|comentáramos|feliz
      no gano|es|lo nada|publicidad|chivo|digo con|eh|por|y
      cero publicidad
      no tengo nada que ver
      random|simple|vecino|cliente|clienta|persona …2 normal|cualquiera|neutral|común|corriente|imparcial|que ni|no|trabaja
      no|ni trabaja|trabajo|laburo|curro aquí|ahí|allí|acá|cerca|nada|ni
      no pregunten|preguntéis|digo|os|les dónde|cómo|donde|digo|curro|trabajo
      modestia aparte
      quién|quien|que miren|fue|la|lo quién|armó|consiguió|hizo|el …2 yo|póliza
      curiosidad laboral
      de empleado|convenio|descuento interno|empleado|de
      enviado|foto|escribo tomada|desde desde|el|la|mi
      """),
    .clue(
      8, .pt,
      """
      eu mesma|mesmo tempero|faço|atendo|limpo|a|o
      abro|entro|fecho|bato o|no|às|na|ponto|todo turno|dia|ponto|turma
      digo|ops|quer|perdão|aliás dizer|os|as|eles|são|de|falei|nem
      minha|meu comissão|crachá|escrivaninha
      cupom|código da|que|meu|do firma|chefe|minha
      sou suspeito|suspeita
      falei demais
      não contem|conta
      nós|gente digo|quer
      treinamento|reunião|plantão de|do|no vendas|time|fim
      que|onde eu dirijo|trabalho|passo|fecho|limpo|coordeno|mandou|faço
      como|eu sei|sabem eu|bem|porque
      recebo|receber salário
      fecho as|vendas|matrículas
      lá|dentro todo|por dia|dentro
      todo dia de|às|cedo|antes
      simples|um consumidora|consumidor|cliente|cidadã|cidadão
      """),
    .clue(
      8, .en,
      """
      i mean
      our|we|us sorry|them|the|they
      cough cough
      random|ordinary|neutral|happy|totally|total|simple member|shopper|customer|citizen|person|neutral
      no bias
      not the|definitely the|not guy
      hush|commission|lanyard|shift|staff|uniform|keys|ask for me
      i should|might|may know|have
      come see us
      they|them do|i|too such|mean
      i've|i seen|only|weld|stack|stacked|drive|open the|every|inside|those|them|code
      i don't work
      work anywhere near
      of them's|us typing|reading
      just sayin|saying
      """),
  ]
}
