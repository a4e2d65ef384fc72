// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Harm to a place, a vehicle or goods.
  static let propertyThreat = Detector(
    "courtesy.threat.property",
    title: Localized(es: "Amenaza contra bienes", pt: "Ameaça contra bens", en: "Threat against property"),
    why: Localized(
      es: "Anuncia un daño a un lugar o a una cosa donde hay personas.",
      pt: "Anuncia um dano a um lugar ou a uma coisa onde há pessoas.",
      en: "It announces damage to a place or a thing where there are people."),
    instead: Localized(
      es: "Cuente qué falló y qué solución espera; hay canales para reclamar.",
      pt: "Conte o que deu errado e que solução espera; há canais para reclamar.",
      en: "Say what went wrong and what you expect; there are ways to complain."),
    examples: [
      .flags("si no me pagan hoy, «les quemo el local»"),
      .flags("mañana «les vamos a prender en candela el depósito»", dodges: false),
      .flags("«voy a romperles las vitrinas»"),
      .flags("«les voy a poner una bomba»"),
      .flags("«vou tacar fogo nessa loja»"),
      .flags("«I will burn your shop down»"),
      .passes("se quemó la bodega de al lado, qué susto"),
      .passes("rompieron los precios, los felicito"),
      .passes("esta salsa es una bomba"),
      .passes("the fire burned two shops downtown"),
    ],
    phrases: [
      .certain(
        .es,
        """
        les|le|te|os voy|vamos|van a \
        ponchar|poncha|pinchar|reventar|desinflar|rayar|cortar|tumbar|quebrar|bajar|rajar|sabotear|hackear|tumbarles \
        todas|las|los|el|la|su|sus …3 \
        llantas|llanta|ruedas|cauchos|neumáticos|gomas|carro|coche|moto|cables|luz|vidrios|vitrinas|frenos|letrero|página|puerta|ventanas
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
        quemo|quemamos|quemaré|reviento|reventamos|incendio|incendiamos|rompo|rompemos|destruyo|destrozo|apedreo|rayo|parto \
        \
        \
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
    ],
    find: Detector.marked { text, match in !text.isFigurative(match) })
}
