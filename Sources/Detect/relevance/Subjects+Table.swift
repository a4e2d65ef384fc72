// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  static let subjects: [WordList] = [
    // People in office or after it, and parties that are no everyday word.
    WordList(
      "politician",
      es: """
        =petro, =uribe, =claudia lópez, =daniel quintero, =rodolfo hernández, =gustavo petro  # CO
        =amlo, =sheinbaum, =claudia sheinbaum, =xóchitl, =peña nieto, =noroña, =ebrard  # MX
        =milei, =macri, =cristina kirchner, =cfk, =kicillof, =bullrich, =perón, =alberto fernández, =kirchner  # AR
        =boric, =kast, =kaiser, =piñera, =matthei, =bachelet, =parisi  # CL
        =boluarte, =keiko, =fujimori, =lópez aliaga, =antauro, =vizcarra, =cerrón  # PE
        =nicolás maduro, =maduro dictador, =maría corina, =guaidó, =edmundo gonzález, =diosdado, =capriles  # VE
        =noboa, =lasso, =luisa gonzález, =correísmo, =yaku  # EC
        =pedro sánchez, =perro sánchez, =feijóo, =abascal, =ayuso, =vox, =psoe, =podemos unidos, =puigdemont, =rajoy, =yolanda díaz  # ES
        =trump, =biden, =putin, =netanyahu, =zelenski, =bukele, =evo morales, =fidel castro
        """,
      pt:
        "=lula, =bolsonaro, =dilma, =alckmin, =tarcísio, =ciro gomes, =haddad, =boulos, =nikolas, =pablo marçal, =janja, =petista, =petistas, =bolsominion, =bolsonaristas, =bolsonarista",
      en:
        "=trump, =biden, =kamala, =harris, =obama, =starmer, =farage, =sunak, =corbyn, =boris, =desantis, =vance, =tories, =tory, =republicans, =democrats"
    ),
    // Football clubs whose name is no other everyday word, or hardly.
    WordList(
      "club",
      es: """
        =américa, =nacional, =millonarios, =millos, =santa fe, =junior, =deportivo cali, =medellín, =tolima, =once caldas  # CO
        =chivas, =cruz azul, =pumas, =tigres, =rayados, =toluca, =el tri, =las águilas, =atlas  # MX
        =boca, =river, =racing, =independiente, =san lorenzo, =huracán, =vélez, =estudiantes, =newells, =rosario central  # AR
        =colo colo, =la u, =universidad católica, =la roja, =la católica, =cobreloa  # CL
        =alianza, =alianza lima, =universitario, =la u, =sporting cristal, =cienciano, =melgar  # PE
        =caracas fc, =leones del caracas, =magallanes, =navegantes, =vinotinto, =cardenales, =tiburones  # VE
        =barcelona, =emelec, =liga, =ldu, =aucas, =la tri  # EC
        =real madrid, =barça, =barsa, =atleti, =atlético, =betis, =sevilla fc, =athletic, =madrid, =la real  # ES
        =selección, =la selección, =argentina campeón
        """,
      pt:
        "=flamengo, =mengão, =corinthians, =timão, =palmeiras, =são paulo fc, =vasco, =fluminense, =botafogo, =grêmio, =internacional, =cruzeiro, =galo, =atlético, =bahia, =seleção, =santos fc",
      en:
        "=arsenal, =chelsea, =liverpool, =spurs, =tottenham, =everton, =united, =city, =celtic, =rangers, =knicks, =celtics, =warriors, =giants, =eagles, =chiefs, =lakers"
    ),
    WordList(
      "zodiac",
      es: "=aries, =tauro, =géminis, =virgo, =escorpio, =escorpión, =sagitario, =capricornio, =acuario, =piscis",
      pt: "=áries, =touro, =gêmeos, =virgem, =escorpião, =sagitário, =capricórnio, =aquário, =peixes",
      en: "=gemini, =taurus, =sagittarius, =capricorn, =aquarius, =pisces, =scorpio"),
    // Where a comment stands: `@pageword`.
    WordList(
      "pageword",
      es: """
        página, pag, perfil, muro, post, publicación, publicaciones, promo, oferta, ofertas, cuenta, foto, comentarios
        anuncio, catálogo, vitrina, =live, video
        """,
      pt: """
        página, perfil, post, postagem, publicação, promoção, conta, foto, mural, anúncio
        """,
      en: """
        page, post, thread, profile, ad, wall
        """),
    // Houses and wares by which people name a page that they know to be the wrong one.
    WordList(
      "trade-house",
      es: """
        =óptica, =farmacia, =ferretería, =panadería, =banco, =notaría, =librería, =zapatería, =mueblería, =clínica
        =heladería, =pizzería, =peluquería, =gimnasio, =aerolínea, =aseguradora, =inmobiliaria, =cine, =hospital
        =hotel, =papelería, =cafetería, =restaurante, =carnicería, =droguería, =funeraria, =academia, =colegio
        =universidad, =tienda, =veterinaria, =pastelería, =taller, =supermercado, =lavandería, =cooperativa, =seguros
        =seguro, =muebles, =zapatos, =llantas, =neumáticos, =colchones, =lentes, =gafas, =pañales, =yogures, =tortas
        =pizzas, =pinturas, =repuestos, =pollos, =perfumes, =cosméticos, =mascotas, =dentista, =odontólogo
        =laboratorio, =gas, =agua, =cortinas, =helados, =tacos, =empresa, =telefónica, =crucero, =bicicletas, =jugos
        =cobijas, =shampoo, =cables
        """,
      pt: """
        =ótica, =farmácia, =padaria, =banco, =cartório, =livraria, =loja, =clínica, =sorveteria, =pizzaria, =salão
        =academia, =seguradora, =cinema, =hospital, =açougue, =laboratório, =dentista, =escola, =autopeças, =açaí
        =supermercado, =mercado, =pneus, =móveis, =tintas, =perfil, =companhia, =pet, =ração, =pizza, =sabão, =tapioca
        =posto
        """,
      en: """
        =shop, =bank, =salon, =bakery, =store, =showroom, =clinic, =hall, =gym, =cinema, =wash, =school, =dentist
        =pharmacy, =vape, =carpet, =curtains, =glasses, =tractors, =paint, =donuts
        """),
    // What customers come for.
    WordList(
      "shopword",
      es: """
        precio, tienda, local, sucursal, sede, producto, servicio, atención, pedido, envío, domicilio, entrega, menú, factura, compra
        promoción, descuento, cupón, reembolso, devolución, blend, tueste, molienda, barista, mesero, cajero, empaque, catálogo, talla
        garantía, stock, sabor, postre, desayuno, almuerzo, taza, café, cafetería, tostado, torta, clienta, =clientes, =cliente, =empresa, =marca, =página
        """,
      pt:
        "preço, loja, filial, produto, serviço, atendimento, pedido, envio, entrega, cardápio, nota fiscal, compra, promoção, desconto, cupom, reembolso, estorno, sabor, café, cliente, empresa, marca, embalagem, barista",
      en:
        "price, store, shop, branch, product, service, order, delivery, menu, receipt, discount, coupon, refund, stock, coffee, latte, beans, barista, baristas, staff, customer, decaf, flavour, flavor, blend, company, brand"
    ),
  ]
}
