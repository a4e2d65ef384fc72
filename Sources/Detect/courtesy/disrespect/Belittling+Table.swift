// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let belittlingPhrases: [Phrases] = [
    .likely(
      .es,
      """
      # be quiet
      cállate|callate|cállese|callese|cállense|callaos|calladito|calladitos|calladitas !lo|la|porque|por|durante|desde|me|todos
      !que|me|la|el quédese|quédate|quedate|tú|usted|vos|ustedes|mejor|y tranquilo|tranquila|mejor|usted|y? callado|callada|calladito|calladita|calladitos|calladitas
      cierra|cierre|cerrá|cierren|calla|calle|callá esa|ese|el|la|su|tu|ya? boca|hocico|pico|orto|jeta
      ^ calla|callá|chito|chitón|mutis|silencio $
      ^ calla|callá|chito|chitón|mutis|silencio|calle|shh|shhh mejor|nomás|todos|señora|señor|doña|don|serrano|niño|niña|adultos|cerebro|ya|que
      !que|la|esta|una|por|de|en|a|mi calle|callá ya|nomás|mejor|usted !de|si
      guarde|guarda|guardá|haz silencio
      usted|tú|vos calladito|calladita|callado|callada
      que se calle|callen|callara
      se calla|callan|callas|callá o|mejor|y
      nadie|quién|quien te|le|les|os dio|da|dieron|pidió|preguntó|llamó|invitó|preguntaron … vela|preguntó|pidió|sermón|discurso|opinión|invitó|explicación
      a usted|ti|vos ni? quién|quien|nadie te|le|les @word
      ni quien|quién te|le|les pregunte|pele|haga|invitara
      nadie le|te|les|os preguntó|pidió|invitó !a|ni|si|por|nada|qué|un|el|la|al|tu|su|cómo|algo|permiso
      # go home to your chores
      vaya|vayan|váyase|váyanse|andá|ande|andate|vete|ve|siga|sigue|seguí|sigan|vuelve|vuelva|volvé|vuelvan|regresa|regrese|regrésate|dedíquese|dedícate|dedicate|póngase|ponte|ponete a|al|con|pa|para|en|de|ver|su|sus|tu|tus|el|la|lo|los|las|hacer|lavar|cuidar|darle|mirar|jugar|tomar|comentar|que|se? a|al|con|en|de|comer|su|sus|tu|tus|el|la|los|las|una|un|hacer|ver? su|sus|tu|tus|el|la|los|las|una|un|jugar|de? @homework
      !dediquen|vuelta|ayuda a lavar|fregar|barrer|tejer|planchar|cocinar|coser mejor|platos|los|tu|su|y|que
      a lavar|fregar|dormir|casa|callar|jugar|estudiar|hacer mejor|los|que|tus|sus @homework|platos
      vaya|vete|andá|andate a|que? @word sus|tus|su|tu @homework
      zapatero a|con tus|sus zapatos
      deja|deje|dejá|dejen|dejad|dejara|dejás|dejala|déjale|déjele|déjenle|dejar|dejaras hablar|opinar|que|eso|la|los|las|el|esto|trabajar|conducir a|hablen|opine|opinen|hable|temas|política|cosas|quien|los|las|tu|su
      deja|deje|dejá|dejen|dejad la|el|los|las|esos|esas|eso|temas|cosas … a|para los|las|quienes|quien|gente|q|con|de
      dejá|deja|deje|dejanos|déjanos|déjenos … a los|las adultos|grandes|médicos|expertos|ingenieros|profesionales|hombres|mayores|que|técnicos
      los|las|aquí|acá adultos|grandes|mayores estamos|están? hablamos|hablan|hablando|conversando|conversamos
      adultos|grandes|mayores hablando|conversando|trabajando|discutiendo
      hablamos|sabemos|decidimos|mandamos los|las hombres|que|socios|ingenieros|adultos|varones|médicos|de
      es|esto|eso|estos|esas cosa|tema|cosas|temas|asunto de hombres|adultos|ingenieros|grandes|mayores|gente|varones|machos|médicos|expertos|señoras|niños
      hablá|habla|hable|opina|opiná|opine|opinen|hablen|venga|vení|vuelve|vuelva|volvé usted? cuando pagues|pague|tengas|tenga|sepas|sepa|te|le|hayas|haya|trabajes|aprendas|crezcas|paguen|tengan|sepan
      primero aprenda|aprende|aprendé|estudie|estudia|límpiate|trabaja|trabaje|crece … luego|después|y|a
      habla|hable|escribe|escriba|aprende|lee|lea|estudia|limpia bien|a|el|los|un|algo primero|antes y
      # what do you know
      el problema es usted|tú|vos que|y|no
      de|en @expertise no|ni entiende|entendés|entiendes|sabe|sabes|sabés nada|ni|un|ná
      apague|cierre|apaga|apagá|cerrá|cierra|deje|deja|suelte|suelta|soltá usted|ya? el facebook|teclado|micrófono y|que
      abuelo|abuela|abue … apague|cierre|deje|suelte
      qué|que va|vas|vai|vais|van usted|vos|tú|a|ir? a saber|opinar|entender|hablar|explicar !hoy|mañana
      qué|que va|vas|vai|van usted|vos|tú|este|esta|ese|esa a
      qué|que sabrá|sabrás|sabrán usted|tú|vos|ustedes|este|esta|ese|esa|el|la|un|una|de|él|ella
      qué|que sabe|sabes|sabés|saben usted|tú|vos|ustedes|de @word
      qué|que me va|vas|vai a explicar|enseñar
      qué|que opinión va
      y? usted|vos|tú qué vas|va|sabes|sabés|entiende|entiendes de
      @expertise qué|que va|vas|van|sabe|sabes|sabrá a saber
      opinando|opinar|opinas|opinás|opina|hablando|hablar|hablas|hablás de @expertise|economía si|mujer|mujeres|cuando|alguien|sin @word
      mujer|mujeres|mina|señora|vieja|niña y? hablando|opinando|relatando|narrando|dirigiendo @word
      de @expertise no? hablamos|hablen|opines|opine|opinen|hables|hable|hablan|opina|opinan los|mujeres|ni|que|si|las
      se|te nota|ve que usted|vos|tú|nunca|no|jamás|ni nunca|ha|has|jamás|pisó|pisaste|leyó|agarró|en @word
      ni siquiera|ni terminaste|terminó|terminaron|pisaste|pisó la|el|una
      otro|otra|salió|llegó|habló|apareció|vino|hablo|tenemos el|la|un|una|los? experto|experta|expertos|opinólogo|opinóloga|catedrático|genio|sabio|sabelotodo|entendido|entendida|filósofo|filósofa|erudito de|del|en|con|comercial|a|opinando|por|que|google
      el|la|los doctor|doctora|profesor|señor|señora|ingeniero|experto|experta|licenciado|licenciada|economista|abogado|chef|catedrático|universidad de? @online
      ay|ah|uy|mira|mirá|miren|bah el|la entendido|entendida|experto|experta|sabelotodo|opinólogo|opinóloga|doctora|doctor|ingeniera|ingeniero|señorito|señorita|intelectual|iluminado
      el|la señorito|señorita sabe|que|corrige|quiere|no
      con ese|esa|tu|su acento|ortografía|lógica|gramática no|pretende|pretendes|qué|quién|mejor|ni|y|cualquiera|quiere|viene|vienes
      a tu|su edad mejor|deberías|debería|uno|qué
      usted|vos|tú|ustedes no? es|sos|eres nadie !dijo|que
      limítese|limítate|limitate a
      no le|te|les|lo|la pagan|pagamos|contrataron|contratamos|pago|pagaron para|por|pa|de que? pensar|opinar|opine|opines|hablar|hable|eso|piense|pienses
      para|pa pensar están|estamos|está
      no te|se|lo gastes|gaste|esfuerces|esfuerce|molestes|moleste|desgaste|desgastes|canse|canses en explicarle|explicarlo|contestarle|responder|escribir|leer
      no te|se|lo gastes|gaste|esfuerces|esfuerce|desgastes|canses explicando|que|con
      no gaste|gastes|pierdas|pierda saliva|tiempo|el explicando|con|en|tiempo|que|profesora|señora
      no hablo|discuto|converso|trato|debato|negocio con @word !hambre
      lo que|q diga|digas|opine|opines|piense|pienses un|una|usted|vos|tú|ese|esa … me|no|nos
      me|nos tiene|tienen sin cuidado
      !no|te|le no|ni opine|opines|opinen|opinés|opinéis !usted|que
      !te|le|no|me ni|no|mejor no? comente|comentes|comenten|opine|opines|escriba|escribas de|si|más|don|doña|nada|señora|mejor|en|cómo
      ni opines|opine|opinen|vengas|venga|comentes @word
      viene|vienes|vienen|venís|venir a opinar|opinarme|corregir|corregirme|explicarme|enseñarme|impartir de|a|cátedra|lecciones|doctrina|clases|el|lo|la|al|mi|lección
      a mí|mi me? vas|va|van|vienes|viene|vai a explicar|enseñar
      venir|viene|vienes|va|vas|venga|voy a explicarme|enseñarme|explicar|darme a mí|mi|lecciones|clases|alguien|cómo
      # your opinion
      tu|su|vuestra|esa|sus|tus opinión|opinion|comentario|opiniones|opinioncita|opinadera … vale|valen|importa|interesa|paso|guardas|guarda|falta|sobra|tacho|basura|nadie|cero !mucho|nos|más
      tu|su opinión|comentario … hacía|hace|quién|tampoco|directo
      guarda|guárdate|guardate|guárdese|guarde|ahórrate|ahórrese|ahorrate|guardas|guárdenos la|tu|su|el|tus|sus opinión|comentario|opiniones|consejos|sermón|sermones|cuento|lección
      mucha|tanta|otra|demasiada|qué opinión para|de|que|va
      quién|quien te|le dijo|ha que|dicho tu|su|eras|era|podías|podía|sabías|sabía|tenías|tenía
      quién|quien eres|sos|es|te|se|son usted|tú|vos|cree|crees|creés? para|pa @word
      y tú|usted|vos cuánto|cuántos|cuántas|dónde|desde|quién … tenido|mides|eres|para|pa|sos|ha|has|es
      a quién|quien le|les importa|interesa lo|tu|su|qué|si
      siéntate|siéntese|sentate|siéntense mijo|reina|mija|campeón|ya !por|en|con|como|cómodo
      ^ ya? siéntate|siéntese|sentate|circule|circulando|siguiente|próximo|próxima|mutis|circulen $
      seguí|siga|sigue|sigan participando|soñando !por|con|en|la|el
      tomá|tome|tómate|tomate|tómese|toma un|una|su|tu|la pastilla|pastillita|tilo|tila|valeriana|calmante|aromática
      bájale|bájele|bajale|bajá|baja|bájate|bajate|bájese|bajese|bájenle a|de|del|al|la|un|tu|su|dos? … humos|tonito|nube|banquito|poni|pony|novela|rayitas|drama|caballo|banqueta|podio
      deja|deje|dejá|dejen|déjate|déjese|basta de|el|con|ya|los? drama|dramas|show|showcito|teatro|berrinche|lloriqueo|llanto|lloriquear|llorar|novela
      haga|haz|hagan|hacé su|tu berrinche|drama|show|pataleta
      pase|páseme|pásame|pasale|pásele|póngame|ponme|comuníqueme|llame|llama con|a|el|al su|un|una|teclado|alguien|superior|jefe|hombre … valga|piense|título
      si no sabe|sabes|sabés|saben|supiera|supieras leer|sumar|escribir @word
      si supiera|supieras|supieran usted|tú|vos? leer|de|algo|sumar|escribir
      te|le|les|se lo explico|explicamos con|despacio|otra|cuando|en
      póngase|ponete|ponte a estudiar|leer|trabajar|tejer|jugar
      no se me|lo ponga|pongas a pensar|opinar
      hable|hablen|habla|hablá bien o no|primero
      devuélvase|devuélvete|devuelvase|váyase|vete|regrésese|regrésate|lárguese por donde|a vino|viniste|su|tu|ordeñar|donde
      háganse|hazte|échese|hágase|córrase|correte|córrete|échate un|pa|para lado|a|que|un
      @homework|respeta|mijo|mija|mijita|mijín|nene|nena|niña|niño|chaval|pibe|muchachito|chibolo|chamaco|cabro|chico|papito|mamita|hijita|hijito|querida|campeón|bonita|guapa|cariño|primo vaya|vete|andá|anda|siéntate|siéntese|deja|cuando|aprende|estudia|opina|eso|esas|esto|calladita|juegue|juega|respeta @word !que
      ternurita|opinioncita|showcito|preguntita|comentarito
      circule|circulando|circulen $
      no|nada|ni merece|merecen|mereces ni? que|q? respuesta|contesten|conteste|responda|respondan|leerlo
      nadie|ni me|te lo|le? lee|leo|molesto|leerte|lea en|leerte|leer|aquí|eso
      qué|que|ay qué ternura|tierno|tierna|gracioso|graciosa !gato|bebé|mi
      hacerse|hacerte|haciéndose la|el víctima|ofendida|ofendido
      cuando|hasta @once-you …8 opinas|opina|opinan|opiná|opines|opine|hables|hablas|reclamas
      cuando pagues|pague|paguen|crezcas|crezca|aprendas|aprenda|madures|madure|cotices|trabajes|trabaje|estudies|estudie|demuestres|mantengas …8 hablas|hablamos|conversamos|contestamos|discutimos|charlamos|platicamos|vienes|vuelves|hablá|vení
      cuando @once-you …8 me|te|le|nos explicas|explica|enseñas|corriges|hablas|contesto|paso
      regresa|regrese|vuelve|vuelva|volvé|hablá|habla|hable|opina|opine|opiná|venga|ven|vení|escribe|escriba|comenta cuando @once-you|te|le
      a ti|usted|vos te|le|se lo? explico|explicamos|enseño|contesto
      aprende|aprenda|aprendé|aprendan|lea|lee|leé|estudie|estudia|trabaje|trabaja|crece primero? …4 y|antes luego|después|despues|de opina|opine|opinas|opinar|reclama|reclamas|escribe|hablamos|habla|hablas|venir|critica|ladra|pides|corrige
      guárdesela|guárdatela|guárdeselo|guárdatelo|guardátela|guardatela|métasela|ahórresela|ahórratela
      déjele|déjale|dejale|dile|dígale|pídale|pídele|pedile|que a|al? tu|su|un marido|esposo|esposa|hijo|hija|hijito|nieto|nieta|sobrino|mamá|papá|papás|mujer que? escriba|lea|explique|ayude|ayuden|expliquen|se|lo|el|te|le
      supérelo|supéralo|superalo|supérenlo
      a lo suyo|tuyo jefe|señora|a|que|don|doña|amigo|mijo|y
      !me|se|lo|la|que|y tú|usted|vos|tu|ustedes de|momento|mejor? barre|barra|friega|friegue|teja|teje|lava|lave|cocina|cocine|cose|cosa|planche|planchá|dibuje|coloree|juegue|rece|aplaude|aplaudí …3 que|y|los|las
      no te|se metas|meta en temas|cosas|asuntos|conversaciones
      en temas|asuntos|conversaciones de adultos|grandes|hombres|mayores
      con ese|este comentario ya|demostraste|nos|no|se
      le|les|te sugerimos|recomendamos|recomiendo|sugiero leer|bajarle|aprender|madurar|callar|estudiar|informarse antes|a|bien|al|y
      ok boomer
      !la|una|esta la|lo|el? escribiste|escribió|pensaste|sacaste|leíste solo|sola|solito|solita o
      o|no te|se|lo|la lo|la? ayudó|escribió|dictó|redactó tu|la|su|el tía|mamá|papá|sobrino|hijo|nieto|abuela|perro|vecina|hermano
      cuánto|tanto|mucho bla bla
      bla bla bla
      mucho|mucha|tanto|tanta texto|blabla|teoría|título|palabrería y|para|pa poca|poco|nada|tan
      no me pagas|pagan|paga|pagáis el sueldo
      quién|quien dejó|le|les|dio hablar|permiso|permitió|micrófono a|de
      si yo? quisiera|quiero|necesitara|necesito la|tu|su opinión de|se|te
      si tanto sabe|sabes|sabés|entiendes de|hágalo|instálelo
      siga|sigue|seguí su|tu|de camino|largo
      baje|bajá|baja la mano
      no discuta|discutas|hables|hable con quien|los
      pónganme|póngame|pásenme|denme|comuníquenme|mándenme con? a? alguien que …4 valga|piense|terminado|estudiado|leído|cerebro
      hágame|hazme|haceme|hacenos|háganos|haznos|hagan un|el favor|favorcito y|de … cállese|cállate|callarse|callarte|guardate|guárdese|calle
      tú|vos|usted no pintas|pinta|cuenta|cuentas|entiende|sabe nada|ni|aquí
      qué|que pereza|flojera|hueva|fiaca|mamera|lata leer|leerte|leerlo|los|gente|contestar|contestarte
      quien|el que no pague|paga|trabaja|vota|juega|vive|compra|entiende|sabe no opina|habla|opine|hable|vota|cuenta
      extranjero|extranjera|mujeres|mujer|viejos|pobres|inquilinos no opina|opine|opinan|opinen|hablan|hablen|habla
      ^ y? a la|tu|su? callar|dormir|cocinar|cama|cocina|tejer|fregar|freír|colorear|planchar|lavar $
      mejor|entonces|mutis|pues|ya no venga|vengas|vengan a opinar|hablar|llorar|dar
      """)
  ]
}
