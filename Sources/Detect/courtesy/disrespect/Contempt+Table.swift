// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let contemptPhrases: [Phrases] = [
    .likely(
      .es,
      """
      # you know nothing
      usted|ustedes|vos|tú|tu|vosotros no|ni sabe|sabes|saben|sabés|sabéis|entiende|entiendes|entienden|entendés un? nada|pío|jota|carajo|huevo|culo|coño|pito
      usted|ustedes|vos|tú|tu|vosotros no|ni tiene|tenés|tienes|tienen|tenéis|sabe|sabes|sabés|saben ni? puta|la|una menor|puta? idea
      vos|tú|tu|usted|ustedes de … no sabés|sabes|sabe|saben|entendés|entiendes|entiende nada|un|ni
      no sabes|sabés|tienes|tenés ni de|lo|puta|la|una? que|qué|lo|menor|puta|idea? idea|menor|estás|está|hablas|habla|hablás|dices|dice|decís|hablando|hablan|dicen
      qué|que sabrás|sabrá|sabes|sabés|sabe|sabrán tú|vos|usted|ustedes|alguien
      < qué|que va|vas|van|vais a saber|entender > usted|ustedes|tú|tu|vos|ese|esa|este|esta|alguien|gente|un|una|de
      hablas|habla|hablan|hablás|opinas|opina por hablar|opinar
      se|te nota|ve que|lo|tu|su no|nunca|ni|jamás|poca|poco|mucho sabes|sabe|sabés|saben|has|ha|estudiaste|estudió|leíste|lees|pisaste|fuiste|entiendes|entiende|educación|cultura|mundo
      ni|nunca has|ha|han|habrás|habrá terminado|pisado|acabado la|el|una primaria|escuela|colegio|bachillerato|universidad|secundaria
      # go away
      vete|váyase|vayase|váyanse|ándate|andate|idos|lárgate|lárguese|lárguense|anda|andá a otro|otra|con lado|parte|sitio|tus|tu|su|sus|local|tienda con|a|quejas|cuento|música|tus|sus|tu|su|drama|berrinches|lloriqueos|opiniones
      llévate|llévese|lleve|lleva tu|su|sus|tus|esas opinión|quejas|queja|mala|dramas|tonterías|malas a|vibra|otra|otro|energía
      borra|borre|borrá|cierra|cierre|elimina tu|su|esa|ese cuenta|perfil|comentario|usuario !del
      bórrate|bórrese|borrate|desinstálate|desinstálese
      de dónde|donde sacas|saca|sacás|sacan tanta|tantas|esa|esas|tanto|semejante estupidez|estupideces|idiotez|tontería|tonterías|pendejada|pendejadas|ignorancia|burrada|burradas|boludeces
      cuánta|cuanta|tanta|mucha|qué|que ignorancia|estupidez|idiotez la|tuya|suya|de suya|tuya|usted|ustedes?
      la|su|tu ignorancia|estupidez de|suya|tuya|no|es usted|ustedes|esta|este|tiene|atrevida|límites|infinita
      no me|nos haga|hagan|hagas|hagás perder mi|el|nuestro|más? tiempo
      no discuto|hablo|converso|respondo|contesto con|a ignorantes|gente|idiotas|brutos|analfabetos|cualquiera
      no pierdo mi|el tiempo con|contigo
      no vale la pena responderle|responderte|discutir|contestarle|contestarte|explicarle|explicarte|leerte|leerlo
      a|con usted|ustedes|vos|ti no se le|les|te puede|vale explicar|hablar|razonar|pedir|nada
      ni sabes|sabe|sabés|saben lo|de|qué|que|ni que|qué|lo|tu dice|dices|decís|dicen|hablas|habla|nombre
      ^ crece|crezca|crecé|madura|madure|madurá|maduren un|ya|primero|de poco|una|vez?
      !no|que|se|y|la|una|es madura|madurá|madure un poco
      consigue|consiga|conseguí|ten|tenga|tené|hazte|hágase una|de|un vida|oficio|propia
      si no le|te|les|os gusta|parece|conviene|sirve … váyase|vayase|vete|váyanse|vayanse|andate|ándate|lárgate|lárguese|lárguense|largate|puerta|iros|idos
      !gusta|parece váyase|vayase|vete|váyanse|vayanse|andate|lárgate|lárguese|lárguense|largate y no moleste|molestes|molesten|vuelva|vuelvas|vuelvan|joda|jodan|jodas|estorbe|chingue|chingues
      lárgate|largate|lárguese|larguese|lárguense|larguense|fuera|largo de aquí|acá|aca|aqui|ahí
      vete|andate|váyase|vayase|váyanse|ándate|vayanse|idos|iros por donde|con tu|tus|su|sus? viniste|vino|vinieron|venías|cuento|tonterías|pendejadas|música
      lárgate|largate|lárguese|lárguense|esfúmate|esfumate|piérdete|pierdete|piérdase
      # go cry
      vete|vaya|vayan|váyase|váyanse|ve|anda|andá|andate|ándate|ándale|corre|corran a llorar|lloriquear|quejarte|quejarse|chillar|patalear|llorarle al|a|con|en|otro|la? otro|otra|tu|su|mamá|mami|la|lado? lado|parte|casa|mamá|mami|llorería|lloreria?
      llora|llore|lloren|llorá más|mas|otro|nomás|pues|tranquilo|tranquila
      !se|que|no|ojalá|cuando|para|si|yo vete|ve|vaya|vayan|anda|andá|andate|corre|regresa|regrese|vuelve|vuelva|vuelvan|volvé a|al la|tu|su|hacer|jugar|dormir|estudiar|trabajar|el? escuela|colegio|primaria|kinder|kínder|jardín|guardería|cueva|selva|monte|corral|chiquero|cocina|tarea|tareas|deberes|muñecas|trabajar|estudiar|jungla|establo
      !se|que|no|ojalá|cuando|para|si vete|ve|vaya|vayan|anda|andá|andate|ponte|póngase|pónganse|ponete|busca|búsquese|búscate|consíguete|consígase a|un|una|algo trabajar|trabajo|oficio|vida|hacer|laburar|estudiar|leer
      consíguete|consiguete|consígase|búscate|buscate|búsquese|cómprate|comprate|cómprese|compre|compra|adquiere|comprá una|un|algo vida|oficio|cerebro|espejo|diccionario|trabajo|psicólogo|desodorante|neurona|bosque
      ^ a llorar a|al|en|por otro|la|tu|su|casa|valle|iglesia|llorería|parque|otra|mamá|maría
      siga|sigue|seguí|sigan de largo
      váyase|vayase|vete|váyanse|vuelva|vuelve|regrese|regresa|andate a|para|pa su|tu|tus|sus barrio|rancho|pueblo|cueva|casa|chiquero|mundo|iglesia|selva|tierra
      no saben|sabe|sabes|sabés ni lo|qué|que que|lo? quieren|quiere|quieres|dicen|dice|dices|hablan|comen|opinan
      sin|el|quien|quienes|que plata|compra|no|dinero … no hay|tiene|tienen opinión|derecho|voz
      # like a beast
      ^ sigue|sigues ladrando|rebuznando|graznando|chillando|llorando|berreando|cacareando|soñando
      siga|sigan|seguí|seguid ladrando|rebuznando|graznando|chillando|llorando|berreando|cacareando|soñando
      deja|deje|dejen|dejá de ladrar|rebuznar|graznar|cacarear|mugir
      ladran|ladra|ladre|ladren perro|perros|perra|sancho|gozque
      # nobody need listen
      a|con usted|ustedes|ti|vos|este|esta|ese|esa|gente ni caso|bola|cuidado|pelota|bolilla hay|le|te|les|dan|da|que? que|hay|doy|hagan? hacerle|hacerte|darle|prestarle|hacerles?
      ni|no caso|bola|pelota|cuidado hay que|q hacerle|hacerte|darle|prestarle|pararle|hacerles
      no vales|valés|vale|valen la pena|mi tiempo|ni
      no mereces|merecés|merece|merecen ni|que? mi|una|la|te|le|les|mis respuesta|tiempo|conteste|respondan|atención|conteste
      no voy a|pienso perder|gastar|discutir|desgastarme mi|el|tiempo|con|saliva? tiempo|alguien|gente|un|una|saliva? contigo|con|usted|vos|ustedes? ignorante|ignorantes|como|alguien|gente|gentuza
      usted|ustedes|tú|vos|vosotros no? es|son|eres|sos|sois|era un? nadie|donnadie|nada|cero|mueble|número
      quién|quien te|lo|la|le|os ha? dijo|dicho que eres|sos|sabes|podías
      quién|quien te|se crees|cree|creés que|tú|usted|vos? eres|sos|es?
      ^ qué|que te|se crees|cree|creés
      aprenda|aprende|aprendé|aprendan|aprended a|primero primero? a? ser|respetar|pensar|comportarte|comportarse|razonar|atender persona|gente|educación?
      ubícate|ubicate|ubíquese|ubiquese|ubíquense
      gente|persona|personas|tipos|tipas ignorante|ignorantes|bruta|inculta|estúpida|inútil como ustedes|usted|tú|vos|tu|esta|ese
      sois|son|eres|sos tú|vos|usted|ustedes? el|la|los|las|un|una? hazmerreír|hazmereir|vergüenza|deshonra
      háganos|hazme|hágame|hágannos|haznos|haceme un|el favor de no|desaparecer|largarte|callarte|morirte|irse
      """),
    .likely(
      .pt,
      """
      quem nunca|não|nao … não|nao|nem pode|devia|tem|deveria falar|opinar|reclamar|direito|criticar|dar
      você|vc|vocês|vcs|tu não|nao|n|nem sabe|sabem|entende|entendem|manja porra|merda|de|bosta? nada|porra|merda
      não|nao sabe|sabem nem|o|do que|o|do que? está|tá|ta|fala|falam|diz falando|dizendo?
      o? que é? que? você|vc|tu|vocês sabe|sabem|entende de|disso|sobre
      volta|volte|voltem|vai|vá pra|para|pro a|o? escola|creche|jardim|caverna|chiqueiro|curral|hospício|jaula|primário
      vai|vá|vão chorar|reclamar|encher na|no|pra|lá|para|em|o|a cama|colo|banheiro|mamãe|outro|saco|longe|lugar|casa|sua|pé
      chora|chorem|chore mais|menos|bebê|neném|recalque|otário
      vai|vá|vão trabalhar|estudar|ler|procurar um|uma|o|vagabundo|algo emprego|livro|vida|que|serviço?
      vai|vá|vão se tratar|enxergar|internar
      ^ vai|vá|vão trabalhar|estudar $
      se|quem não|nao gosta|gostou|está|tá|quer gostando|satisfeito? vai|cai|some|sai|vaza|rala|muda|suma|tchau embora|fora|daqui|peito?
      cai|caia|vaza|some|suma|rala|xispa|sai fora|daqui|peito
      continua|continue|continuem latindo|zurrando|chorando|mugindo|sonhando
      compra|arruma|arranja um|uma cérebro|vida|espelho|dicionário|emprego|noção
      quem você|vc|tu|vocês pensa|acha|pensam|acham que é|são|eh
      se|te enxerga|enxergue|manca|liga !na|no|em
      gente|povo|gentinha ignorante|burra|burro|feito|igual você|vocês|vc|como? você|vocês|vc?
      não|nao vou|vale perder|gastar|a meu|pena tempo|discutir|responder com|você|gente?
      você|vc|vocês não|nao|n é|são|vale|valem ninguém|ninguem|nada|merda|bosta
      """),
    .likely(
      .en,
      """
      you|u|yall clearly|obviously|really? dont|do|cant not|even? know anything|jack|shit|what|a|the|first shit|youre|thing|about|you?
      you|u|yall clearly|obviously|really? know nothing|jack|shit|fuck about|shit?
      you|u|yall clearly|obviously|really|just? have|had no|zero|any fucking|bloody|damn? idea|clue what|about youre|you|u|ur|anything|this|any
      what do|would|does you|u|this|someone|a|people|these know|guys about|like|you|know
      go|run home|off? and? cry|whine|moan to? mommy|mummy|mum|mom|about|somewhere|elsewhere|it|your? else|mommy|mum|mom|it?
      run|go|back home? to mommy|mummy|mum|mom|daddy
      go back to school|kindergarten|primary|preschool
      go touch grass
      go find|get yourself|a|some job|life|hobby|help|brain
      go read a book
      cry me a river
      cry more|harder about?
      ^ get|buy a|some|yourself a? life|brain|clue|mirror|job $
      you|u need to get|grow a|up life?
      ^ grow up !with|in|to|here
      if you|u dont like it … leave|out|elsewhere|door|go|lost|away
      get out|lost of|if|and|here|my here|sight|face|you
      keep barking|crying|whining|dreaming|coping
      go back to your|the|school|kindergarten|whatever|where|bed cave|kitchen|hole|swamp|trailer|you|bridge
      who do you|u think you|u are
      ignorant|uneducated|stupid people like you|u
      you|u are|r|re not worth|nobody|nothing|irrelevant|no|beneath
      nobody likes|needs|wants you
      not|isnt|arent worth my time|breath
      !you|to|i|we|and|kids learn to|how do|spell|cook|drive|think|behave|work|serve|speak|read|write english|your|properly|some|before|a job|manners?
      learn some manners|respect
      """),
  ]
}
