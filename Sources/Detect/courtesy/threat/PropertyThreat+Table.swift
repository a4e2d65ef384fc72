// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What people say when they announce harm to a place or a thing.
  static let propertyThreatPhrases: [Phrases] = [
    .certain(
      .es,
      """
      les|le|te|os voy|vamos|van a \
      ponchar|poncha|pinchar|reventar|desinflar|rayar|cortar|tumbar|quebrar|bajar|rajar|sabotear|hackear|tumbarles \
      todas|las|los|el|la|su|sus …3 \
      llantas|llanta|ruedas|cauchos|neumáticos|gomas|carro|coche|moto|cables|luz|vidrios|vitrinas|frenos|letrero|\
      página|puerta|ventanas
      le|les|te|os corto|poncho|pincho|rayo|quiebro|tumbo|reviento|saboteo|rompo|parto …2 \
      llantas|llanta|ruedas|cauchos|cables|luz|frenos|vidrios|vitrinas|letrero|ventanas
      amanecen|amanece|amanecerán|amanecerá|van|se a? amanecer|quedar|quedan sin \
      vitrinas|vidrios|local|tienda|techo|negocio|puertas|llantas
      le|les|lo|la|los|las voy|vamos a prender|pegar|meter fuego|candela
      prenderlos|prenderles|prenderlo|prenderle|prenderla|prenderte|pegarles|pegarle en? fuego|candela
      y|o arde|ardan|arderá|arden|vuela|volará|explota|explotará el|la|ese|esa|este|esta|su|todo …2 @premises
      que ardan|arda|se|explote|reviente quemen|queme|explote|el|la? …2 @premises
      les|le|te|os|se voy|vamos|van a @harm el|la|los|las|su|sus|tu|todo|ese|esa|toda …2 @premises
      voy|vamos a quemar|incendiar|reventar|romper|destruir|apedrear|destrozar|explotar|volar|balear|saquear \
      el|la|los|las|su|sus|tu|ese|esa|esta|este|todas|todos …2 @premises
      voy|vamos a +quemar|+incendiar|+reventar|+romper|+destruir|+apedrear|+destrozar|+prender …3 @premises
      les|le|te|os|lo|la|los \
      quemo|quemamos|quemaré|reviento|reventamos|incendio|incendiamos|rompo|rompemos|destruyo|destrozo|apedreo|rayo|\
      parto \
      el|la|los|las|su|sus|tu|todo|esa|ese …2 @premises
      voy|vamos|va|van a \
      prender|prenderle|prenderles|meter|meterle|meterles|poner|ponerle|ponerles|echar|echarle|echarles \
      fuego|candela|gasolina
      les|le|te|os prendo|prendemos|meto|metemos|echo|prenderé fuego|candela|gasolina
      les|le|te|os? voy|vamos|va|van|voy|pongo|ponemos|pondré|pondremos|pondría|tiro|tiramos a? \
      poner|tirar|meter|dejar|lanzar? una|unas bomba|bombas|granada|granadas|molotov
      hay que quemar|incendiar|reventar|apedrear|prenderle|prender|quemarles|saquear \
      el|la|los|las|su|sus|ese|esa|ese|fuego …2 @premises
      hay una bomba en|dentro
      """),
    .likely(
      .es,
      """
      ojalá|ojala se les|le|te|os|alguien queme|incendie|explote el|la|los|las|su …2 @premises
      ojalá|ojala alguien les|le|os|te queme|prenda|ponga|meta
      ojalá|ojala os|les|te|le pongan|pusieran|metan una bomba
      @threat-burnnow|@threat-wego|@threat-yougo|@threat-fire …8 con …3 @threat-inside \
      adentro|dentro|encerrado|encerrada|encerrados|durmiendo|encima
      @threat-fire|quemar|prender|quemen|quemo|prendo …6 adentro|dentro
      bomba …5 falta|caiga|merece|explote|ponga|ponen|ponerles|ponerle|adentro
      una|dos|varias bomba|bombas|molotov|granada en|a|para el|la|los|esa|ese|esos|todos
      @threat-obj …1 @threat-wego|@threat-yougo|quiero|quisiera \
      quemar|incendiar|prender|reventar|apedrear|destrozar|romper|rayar|pinchar|ponchar|hackear|tumbar|voltear|chocar|\
      volar|sabotear|envenenar|desmantelar|destruir|desinflar|balacear|balear|saquear \
      …4 \
      @premises|@threat-weapon|perro|perros|gato|gatos|puesto|sistema|página|redes|servidores|carrito|negocito|portón|\
      cámaras|letrero|reja|oficina|taller|camión|bus|buses|micro|llantas|ruedas
      @threat-obj \
      quemo|quemamos|prendo|prendemos|volteo|volteamos|rayo|rayamos|pincho|pinchamos|poncho|ponchamos|apedreamos|\
      envenenamos|enveneno|hackeo|hackeamos|destrozo|destrozamos|cerramos|clausuramos|rompo|rompemos|tumbamos \
      el|la|los|las|su|tu|ese|esa|todo|todos|toda …1 \
      @premises|perro|perros|carrito|puesto|auto|auto|kiosco|rancho|página|sistema|letrero|vidrios|faros|camión|bus|\
      llantas|calle|retrovisores|jardín
      lo|la|los|las quemo|prendo|incendio|exploto|volamos|quemamos|prendemos|incendiamos \
      yo|todo|todos|con|mañana|hoy|nosotros|mmgvo|entero|entera
      @threat-obj @threat-wego entrar|caer|ir|llegar …4 \
      planta|oficina|casa|negocio|local|lunes|domingo|sábado|noche|@threat-blow
      ladrillo|ladrillos|ladrillazo|piedrazo|piedra|piedras|adoquín …5 \
      ventana|vidriera|vitrina|vitrinas|vidrios|escaparate|parabrisas|riel|ventanas|luna|lunas|cabeza
      volar|volarlo|volarlos|vuele|vuelen|vuela|volando …2 por los aires|pedazos
      @premises @threat-yougo arder|quemar|prender|explotar|volar|desaparecer
      ~arder|quemarse …3 todo|entera|entero|completo|completa|con …2 adentro|dentro|ustedes|ellos
      cierren|cierra|cierre|cerrá|cerrar …4 o …1 cerramos|cierro|quemamos|quemo|cierran
      """),
    .certain(
      .pt,
      """
      eu|nós|a|gente? quebro|quebramos|queimo|destruo|explodo|incendeio|apedrejo|arrebento|depredamos \
      essa|a|o|esse|sua|seu|tua|teu|toda|todo|os|as|esta …2 @premises
      vou furar|riscar|cortar os|o|a|as|todos|seu|sua pneus|pneu|carro|fios|luz|freios
      vou|vamos|vão tacar|botar|meter|pôr|por|atear|colocar fogo|uma bomba|nessa|na|nesse|no|em? …3 @premises
      vou|vamos|vão queimar|quebrar|destruir|explodir|incendiar|apedrejar|depredar \
      essa|a|o|esse|sua|seu|tua|teu|toda|todo|os|as …2 @premises
      taco|boto|meto fogo …2 @premises
      """),
    .likely(
      .pt,
      """
      incendeio|incendiamos|queimo|queimamos|explodo|quebramos|quebro|taco|boto|risco|furo|apedrejo|metemos|arrebento \
      essa|esse|sua|seu|tua|teu|toda|todo|fogo|tudo …1 @threat-pthing|nessa|nesse|na|no
      @threat-pwill …2 \
      incendiar|queimar|explodir|quebrar|arrebentar|destruir|riscar|furar|derrubar|apedrejar|depredar|invadir|saquear|\
      hackear|fechar|arrombar|chutar \
      essa|esse|a|o|sua|seu|tua|teu|os|as|toda|todo|tudo|esta|este …2 @threat-pthing|fogo|rua|tudo|pneus
      @threat-pwill …1 tacar|botar|meter|pôr|por|atear|colocar|jogar …1 fogo|bomba|gasolina|pedra|tijolo|molotov
      vai|vão arder|queimar|explodir|pegar|virar …1 com|tudo|todo|inteiro|fogo|cinza|cinzas|pedra
      bomba|tijolo|pedra|pedrada no|na|nessa|nesse|pela|nos|nas …1 @threat-pthing
      @threat-pthing|ônibus …6 vai|vão arder|queimar|explodir|pegar|cair|virar
      @threat-pwill|bota|botar|tacar|toca|queimar|fogo|trator|incêndio|arder|explodir|tira|tomara …8 com \
      eles|vocês|você|todo|todos|gente|ele|ela|vcs|dono|mundo …2 dentro|dormindo|junto
      quanto tempo o|a|os …4 fica|dura|aguenta …2 pé|inteiro|inteira
      """),
    .certain(
      .en,
      """
      i|we|i'll|we'll|ill will|gonna? slash|key|smash|brick|torch|egg your|the|all|his|her|their …2 \
      tires|tyres|car|windows|window|van|truck
      brick through your|the window|windows
      i|we|i'll|we'll|ill will|ll|am|going|gonna|to? to? burn|torch|smash|trash|bomb|wreck|destroy \
      your|this|that|the|down …2 @premises down|up?
      i|we|i'll|we'll will|ll|gonna? burn|burning it|this|you|the all|whole? down
      i|we|i'll will|ll|'ll? put|plant|throw a bomb|grenade|molotov
      there is|'s a bomb in
      """),
    .likely(
      .en,
      """
      burn|burns|burned|torch|bomb|brick|smash|bulldoze|firebomb|petrol …5 @threat-ething …4 \
      down|ground|inside|with|in|up
      with you|them|all|everyone|everybody|him|her|the|people …5 inside|asleep
      burn|burns|burnt|burned …4 to the ground
      slash|slashed|key|keyed|flat|flatten|puncture …3 tyres|tires|car|van
      happens to|when it|your|this …1 @threat-ething
      in their|your caravans|beds|sleep|homes …3 asleep|sleep|burn|down
      """),
    .possible(
      .en,
      """
      bottle|petrol|brick|matches …3 through|rag|at …3 window|windows|door|shop|back
      """),
  ]
}
