// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What speaks against a question that somebody here should answer.
  static let requestClues: [Phrases] = [
    .clue(
      8, .es,
      """
      esta|esto es …3 página|pagina|perfil|muro|post
      insta|linda|hermosa|preciosa|guapa|soltera|novio|casada|reina|bebé|mami|mamita|muñeca|bombón|cuerpo|piernas|tetas|culo|desnuda|escote|bloqueas|bloqueaste
      usted|tú|vos|ustedes qué|que|quién …2 va|vas|van|sabe|sabés|sabes|saben|se|cree|opina|hace
      quién te|le|lo|la|os dio|pidió|preguntó|mandó|invitó|crees|cree
      @slur
      gana|gane|ganas|inversión|préstamo|préstamos|créditos|telegram|gratis|cripto|biografía|amarres|enlace
      te voy|vamos|busco|encuentro|espero|reviento
      jajaja|jajajaja|jaja|jajaj|jajajajaja
      sabes|saben|sabe|sabés|acuerdas|acuerda|acuerdan lo|quién|dónde|donde|qué que|con|vive|vives|viven|le|son
      para eso|qué|que pago|pagamos|sirve|votamos
      alguien más|cree|piensa|vio|vieron
      vieron|viste|visteis|vio el|la|lo|ese|anoche|que
      con razón
      pobre|pobrecito|pobrecita
      negros|veneco|venecos|bolitas|paraguas|cholos|indios|moros|sudacas|extranjeros|maricas|gays|trans
      hasta cuándo
      perdón|perdonen|disculpen|disculpas|perdonad que|lo|la|por …8 página|pagina|perfil|post|muro|acá|aquí
      ya|yo sé|se|sabemos que …5 página|pagina|banco|venden|post|son|tienda|esto|es
      qué opinan|opina|piensan|tal|esperan|esperabas|querían|hacés|haces|tanto
      @authority
      frenos|vidrios|accidente|cámaras
      """),
    .clue(
      8, .pt,
      """
      linda|gostosa|insta|princesa|casada|namorado|bunda|mulher
      renda|pix|investimento|empréstimo|telegram|grátis
      @insult
      @slur
      kkkk|kkk|kkkkk
      sindicato|greve|salário
      desculpa|desculpem …6 página|perfil
      você|vc acha|pensa|sabe|vai
      serve pra quê
      """),
    .clue(
      8, .en,
      """
      gorgeous|sweetheart|darling|insta|girl|legs|sexy
      telegram|crypto|invest|forex
      @insult
      @slur
      lol|haha
      union|overtime|payroll
      do|who|what you|do think|asked|know
      wrong|sorry page
      """),
  ]
}
