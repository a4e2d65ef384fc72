// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What counts only where a group is named: anywhere in the text (2), in the same sentence (3).
  static let groupHateSpanishHints: [Phrases] = [
    .clue(
      1, .es,
      """
      @group|@folk|@frail|@slur|@group-sign
      """),
    .clue(
      2, .es,
      """
      que se queden|quede|quedaran en|donde|allá|por|limpiando su|sus|la|casa|casas|afuera|donde|tu
      que se vuelva|vuelvan|regrese|regresen|vaya|vayan|devuelva|devuelvan|largue|larguen a|al|pa|por|todos|para|con
      que los|las|lo|la @driven-out
      que los|las|lo|la no|ya dejen|admitan|reciban
      no les|los|las|le compren|arrienden|alquilen|renten|rento|presten|atiendan|contraten|dejen|den|admitan|vendan|reciban|inviten|confío
      que no|ya los|las|lo|la dejen|contraten
      deberían|debería|habría|hay|había|tendrían|toca|va|van|ojalá que|a|los|las? …2 @expel
      ojalá los|las|lo|la|les boten|saquen|echen|deporten|devuelvan|quemen|maten|cierren|quiten|asalten|manden
      no deberían|debería|tendrían|merecen …1 votar|opinar|entrar|manejar|atender|conducir|existir|contratar|contratarlos|adoptar|hablar|dejarlos|permitir|acercarse|enseñar
      ni|no deberían|debería dejarlos|votar|nacer|existir|dejarlas|tener
      se reproducen|multiplican|bañan
      son otra|de otra especie|raza
      ni|no uno|hay se|uno|una|ni salva|solo|bueno
      nacen|nace|nacieron con|ladrones|así|sin|para
      desde chiquitos|chicos|que|la nacen|cuna
      es|son|por|algo genético|genética|herencia|naturaleza
      lo|la llevan|tienen|traen en|de la|fábrica sangre
      cada quien|uno|color en|a|tiene su
      en|a su sitio|lugar|puesto y|que
      aprenda|aprendan|aprende|hable|hablen|hablas|entiende|habla primero? castellano|español|cristiano|bien y|primero|o|antes
      puerta|ascensor|elevador de|trasera servicio
      a palos|patadas|machete|hostias|pedradas|balazos|tiros|bala|golpes|plomo
      quién|de|del sabe|qué|dónde …2 monte|cerro|selva|árbol lo|los? bajaron|salió|sacaron?
      bajaron|bajado|bajó|bajada|bajados|bajen del|de|en|a cerro|monte|la|con|micro|árbol|ensuciar
      antes|este|esto de|era|barrio|país que …2 limpio|decente|tranquilo|bien
      este|esto|barrio|país antes? era …1 limpio|decente|tranquilo|bien
      se acabó|acaba|acabaría|acabó la|el|medio tranquilidad|problema|respeto
      nos|vienen|vinieron|viene a|nos? quitan|quitarnos|roban|robar|robarse|parir|invaden|quitar|ensuciar|robarnos|invadir
      invasores|invasión|subhumanos|anormales|degenerados|depravados|inferiores|sidosos|pervertidos|desviados|mantenidos
      ni hablar|leer|hablan|bañarse|saludan|habla|barrer|cobrar saben|sabe|bien|ni|sabes
      no soy racista|xenófobo|clasista|machista|homófobo pero
      lárgate|lárguense|lárguese|váyanse|regrésense|regrésate|devuélvanse|váyase|devuélvase a|de|pa|por|al
      ya creen|quiere|quieren que|cobrarme|usar son|reclamar|gente
      vete|vaya|vayan|andá|vuelva|vuelvan|póngase|váyanse|manda|mandan a cocinar|lavar|planchar|tejer|barrer|fregar|coser|ver|zurcir
      lo que necesita|necesitas|falta|hace|le …4 hombre|macho
      mueran|muerte|exterminio|exterminarlos a|todos|los|las
      no son|es normales|normal|mujeres|gente|personas|familia
      !partida|acta|lugar|fecha|certificado|hora|mes|año de nacimiento|cuna|fábrica
      desde la cuna
      que no molesten|estorben|vengan|jodan|pasen|bajen|salgan|suban|entren|opinen|hablen|voten|voté
      que deporten|encierren|expulsen|saquen|echen|deporte|boten|corran a|todos|los|las
      se les|los|las echa|bota|manda|fumiga|corre|encierra|quema
      se les|le nota lo|en|la|que
      que les|le metan|pasen|pase|corten|suban|caiga|quiten|den|quite|metan
      gente|hombre|mujer|tipo|persona así no|toque|atienda|en|que
      peligro|daño para|a|en los|las|la niños|críos|chicos|sociedad|gente
      aprendieron|aprenden|aprendió a hablar|usar|leer|escribir|manejar
      incultura|flojera|malandraje|mugre|bulla|paleto|barbarie|salvajismo
      que se pudran|mueran|escondan|larguen|curen|maten|callen|ahoguen|tapen|jodan|fundan
      no vaya|vayan a ser contagioso|pegar
      que les den|pongan tratamiento|bozal|correa|carnet
      al|que los|las? fumiguen|fumigar|fumigaran|incineren
      no|jamás|nunca quiero|queremos|aceptamos|admitimos …2 aquí|acá|negocio|edificio|barrio
      escóndanlos|quítenlos|sáquenlos|sáquenlo|sáquenla|córranlos|échenlos|bótenlos|depórtenlos|mátenlos|quémenlos|enciérrenlos|fumíguenlos|échenla|córranla
      no deberían|debería dejar|permitir …3 que|a
      combo|paquete completo
      hay que verlos|verles|ver cómo|las|la|lo
      esa|esta|esas|estas gente|gentuza|personas|tipos es|son|me|merece|debería una? basura|escoria|plaga|lacra|peste|mierda|inferior|asco|repugna|enferma|morir|morirse|desaparecer|ratas|animales|parásitos
      !no odio|detesto que estén|vivan|vengan|existan|lleguen|entren|trabajen|anden|haya
      !no los|las odio|detesto|aborrezco|desprecio
      que se mueran todos|todas|ya
      deberían|merecen estar|vivir|morir|ir en|a|como jaulas|jaula|campos|zoológico|perros|animales
      """),
    .clue(
      3, .es,
      """
      dan|da|dais mal|mala asco|aspecto|imagen|ejemplo|impresión|grima
      me|les|nos da asco|cosa|grima
      son|es|sois una|un|unos|unas|la|como|puros|puras|todos|todas plaga|lacra|peste|cáncer|cucarachas|ratas|animales|enfermedad|escoria|bichos|sidosos|ladrones|vagos|flojos|rateros|delincuentes|degenerados|terroristas|brutos|sucios|iguales|usureros|otra
      todos|todas son|sois …1 @foul|@vile|iguales|así
      son|sois todos|todas …1 @foul|@vile|iguales|así
      puro|pura|puros|puras @foul|@vile
      así son todos|todas|ellos|esos
      todos|todas ellos|ellas|esos|esas son
      ya saben|sabes|sabemos|se cómo|que|a|lo|sabe son|qué|de|vienen|no|cómo
      gente|las|los|los|personas|familias normal|normales|decente|bien
      oliendo|huelen a|feo|raro|como|mal
      ese|con|del|el olor
      estorbo|estorban|estorbar|estorbando|estorben|estorba
      horario|baño|fila|vagón|sala|escuela|escuelas|lugar|cajero aparte|especial|propio
      se creen|cree|creyeron gente|gringos|europeos|europea|dueños|con|blancos|mucho|finos
      en|a la cocina|estufa|casa con|y|y|cocina|a
      al paredón|horno|infierno|manicomio|zoológico|circo
      qué asco|grima|vergüenza|náuseas de|ver|que|ese|par|tipo|gente
      bola|manga|manada|partida|atajo|hatajo|sarta|tropa|banda|tracalada de @foul|@vile
      no saben|sabe ni|leer|hablar|trabajar|manejar|cobrar|usar|bañarse
      no es racismo|clasismo|machismo|homofobia
      fuera todos|todas
      primero los|los|las|a? de|chilenos|argentinos|peruanos|nuestros|españoles|mexicanos|nacionales|colombianos aquí|acá
      no|ya contraten|admitan|arrienden
      a|y ver quién|si aprenden|aprende|entiende
      no|ni pasan|llegan ni kínder|a|llenar
      que pena|asco|basura
      no|nunca vuelvo|voy|entro|como|compro|piso más|ahí|ni|nunca
      muertos|muerto de hambre
      con|por su|sus programas|ayudas|subsidios|bonos|planes|paguita sociales?
      castigo divino|de
      gente|peste|raza|pueblo|provincia|ciudad|país de? gente|podrida|apestosa|tarada|sin|atrasada|ignorante|lenta|vagos|borrachos|mierda|inferior|maldita modales|educación|cultura?
      gente @foul|@vile|podrida|apestosa|tarada
      saquen|echen|boten|encierren|deporten|expulsen a|las|los|todos
      lo|la|los|las|les echaba|mato|metía|saco|mataba|quemaba|mandaba|aviento|mandaría|mataría|suelto yo|al|la|en|como|a?
      ya|están|quedan avisados|avisadas están|quedan|ya?
      no|ni pasan|pasa|llegan|llega|llegar de|a diciembre|navidad|esquina|la|casa
      ya no|ni se puede ni? caminar|venir|entrar|vivir|salir|pasear
      nos dañan|ensucian|hunden|hundiendo|dan la|mala? imagen|barrio|país|todo?
      pido|pedí|exijo que me? cambien|atienda|otra|otro
      como animales|cucarachas|ratas|perros|palomas|conejos|monos|ganado
      en|con bidón|gasolina|fierro|fierros|palos|bates|antorchas|machete
      a|los|las callar|callarse todos|los|las
      nada que hacer|aportar cerca|aquí|con|acá
      que alguien les|le|los dé|pase|tire|queme|meta
      """),
  ]
}
