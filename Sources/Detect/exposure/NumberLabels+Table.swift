// SPDX-License-Identifier: Apache-2.0
import Normalise

/// The words that say what a number is. One list a label, in the order of `NumberLabel` (a test holds it); a word stands
/// on one list only. Add a word where people write it before or behind a number.
extension WordList {
  static let numberLabels: [WordList] = [
    WordList("label-cedula", es: "=cédula, =cédulas, =ced, =cdla, =cc, =ci, =cédulado"),
    WordList("label-nit", es: "=nit"),
    WordList("label-rut", es: "=rut, =run"),
    WordList("label-cuit", es: "=cuit, =cuil"),
    WordList("label-dni", es: "=dni"),
    WordList("label-ruc", es: "=ruc"),
    WordList("label-taxpayer", es: "=contribuyente, =tributaria, =fiscal, =tributario"),
    WordList("label-cpf", pt: "=cpf, =cpfs"),
    WordList("label-cnpj", pt: "=cnpj"),
    WordList("label-rg", pt: "=rg"),
    WordList("label-rif", es: "=rif"),
    WordList("label-spanish", es: "=nie, =nif"),
    WordList("label-curp", es: "=curp"),
    WordList("label-rfc", es: "=rfc"),
    WordList("label-social", en: "=ssn, =social"),
    WordList(
      "label-identity",
      es: "=documento, =documentos, =identidad, =identificación, =identificado, =identificada, =doc, =pasaporte",
      pt: "=identidade, =passaporte", en: "=passport, =id"),
    WordList(
      "label-phone",
      es: """
        =teléfono, =teléfonos, =tel, =telf, =tlf, =tfno, =tlfn, =fono, =celular, =celulares, =cel, =cell, =móvil, =movil, =fijo
        =whatsapp, =whatsap, =whats, =wsp, =wasap, =wassap, =guasap, =wapp, =wp, =wa, =wats, =watsap, =telefónico, =contacto
        =llamen, =llámenme, =llámame, =llámeme, =llamame, =llámenlo, =llámenla, =llámalo, =llámala, =llámelo, =llámela, =llamarme
        =llamarlo, =llamarla, =llamar, =llame, =llama, =llaman, =llamad, =llamadme, =llámalos, =marquen, =márquenme, =márcame, =marque, =marcar
        =escríbanme, =escríbeme, =escribime, =escríbame, =escribirme, =escríbanle, =escríbele, =contácteme, =contáctenme, =contactarme
        =comuníquense, =avísenme, =avisen, =nequi, =daviplata, =yape, =plin, =bizum, =pagomóvil, =telegram, =numerito, =línea
        """,
      pt: """
        =telefone, =fone, =celular, =zap, =zapzap, =wpp, =whats, =liga, =ligue, =liguem, =ligar, =chama, =chame, =chamem, =pix, =contato
        """,
      en: "=phone, =cellphone, =mobile, =call, =text, =ring, =telephone, =dial"),
    WordList(
      "label-account",
      es:
        "=cuenta, =cuentas, =cta, =ctas, =ahorros, =ahorro, =clabe, =cbu, =cvu, =cci, =iban, =consignar, =consignen, =consígname, =deposítame, =depositar, =transferir, =transferencia, =abonar, =depósito",
      pt: "=conta, =poupança, =agência, =depositar, =transferência",
      en: "=account, =acct, =iban, =deposit, =routing, =transfer"),
    WordList(
      "label-card",
      es: "=tarjeta, =tarjetas, =visa, =mastercard, =master, =amex, =débito, =crédito, =tdc, =plástico, =cvv, =cvc",
      pt: "=cartão, =cartões", en: "=card, =cards, =debit, =credit"),
    WordList(
      "label-plate", es: "=placa, =placas, =patente, =patentes, =matrícula, =matrículas, =chapa",
      en: "=plate, =plates, =registration"),
    WordList(
      "label-thing",
      es: """
        =pedido, =pedidos, =orden, =órdenes, =guía, =guías, =tique, =ticket, =tickets, =factura, =facturas, =boleta, =boletas, =recibo, =recibos
        =código, =códigos, =barras, =serial, =seriales, =serie, =lote, =lotes, =referencia, =ref, =rastreo, =seguimiento, =radicado, =caso
        =folio, =folios, =comprobante, =cupón, =turno, =sku, =modelo, =isbn, =expediente, =contrato, =reclamo, =reclamación, =queja, =pqr
        =transacción, =autorización, =aprobación, =envío, =paquete, =reserva, =remito, =albarán, =póliza, =artículo, =producto, =local
        =ean, =upc, =imei, =invima, =registro, =remisión, =operación, =remesa, =localizador, =solicitud, =permiso, =resolución, =kilometraje
        """,
      pt: """
        =pedido, =rastreio, =rastreamento, =nota, =protocolo, =lote, =encomenda, =boleto, =cupom, =compra, =código, =série, =modelo
        =chamado, =ordem, =reserva, =processo
        """,
      en: """
        =order, =orders, =tracking, =invoice, =receipt, =batch, =serial, =code, =barcode, =reference, =case, =parcel, =booking, =model
        =ticket, =claim, =coupon, =voucher, =item, =shipment
        """),
    WordList(
      "label-quantity",
      es: """
        =pesos, =peso, =euros, =euro, =dólares, =soles, =bolívares, =bs, =mil, =millones, =millón, =kg, =kilos, =gramos, =gr, =ml, =litros
        =personas, =clientes, =tazas, =puntos, =votos, =seguidores, =hinchas, =habitantes, =unidades, =km, =metros, =lucas, =cop, =clp, =mxn, =ars
        =usd, =eur, =precio, =costo, =cuesta, =cuestan, =valor, =total, =cobraron, =cobró, =pagué, =pagó, =gasté, =gastó, =costó, =costaron, =vale, =valen, =cajas, =tiendas, =años
        """,
      pt: "=reais, =milhões, =caixas, =pessoas, =pontos, =custa, =preço, =paguei, =cápsulas",
      en: "=dollars, =pounds, =bucks, =people, =points, =grams, =price, =paid, =total, =million"),
  ]
}
