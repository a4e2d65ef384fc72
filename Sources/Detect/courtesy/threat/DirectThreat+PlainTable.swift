// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// Death foretold, a weapon shown, a family named: threats that name no deed done to somebody.
  static let plainThreatPhrases: [Phrases] = [
    .certain(
      .es,
      """
      !no|nadie|nunca|si lo|la|los|las|te acuchillo|apuñalo|degüello|acribillo|acuchillamos|apuñalamos|linchamos|acuchillaré|apuñalaré
      !de|en|del voy|vamos|entro|entramos|llego|llegamos a? entrar|llegar|ir|volver? disparando|echando bala|plomo?
      """),
    .likely(
      .es,
      """
      tus días|horas están|estan contados|contadas
      tienes|tenés|tienen los|tus días|horas contados|contadas
      mañana|hoy|lunes|viernes|ya|pronto|vas|van|va a? amanecen|amanecer|aparecen|aparecer|amaneces|apareces todos|todas? muertos|muerto|muerta|muertas|colgados|quemados !de
      no|ni llega|llegas|llegan|llegará|llegarás vivo|viva|vivos|vivas a|al|hasta
      no vas|vais a llegar a|al navidad|diciembre|mañana|año|viejo|vieja|lunes con|vivo|vivos?
      al|el próximo|primero|siguiente|primer que|cajero|vendedor …8 lo|la acuchillo|apuñalo|mato|reviento|quemo|lleno|quiebro|pelo|chuzo|parto
      conseguí|compré|llevo|traigo|cargo|tengo ya? el|un|una|mi|la arma|pistola|revólver|fierro|escopeta|cuchillo|machete|navaja …4 los|te|les veo|espero|visito|busco|encuentro
      prepárate|prepárense|cuídense|cuídate|prepárese …3 por|a tu|su|sus|tus familia|hijos|hija|hijo|mamá|madre|esposa
      !no vamos|voy|iremos|iré por|tras|contra tu|tus|su|sus familia|hijos|mamá|madre|esposa|hermana|hija|hijo !de
      el|la que habló|atendió|contestó|vendió|mandó|cobró|robó …5 se muere|morirá
      quiero|deseo|espero|exijo|ojalá que? se? mueran|muera|maten todos|todas? los|el|la|ese|esa|sus|las empleados|trabajadores|gerente|dueño|dueños|cajera|vendedora|vendedor|jefe|supervisora
      ándate|anda|andá|andate con mucho? cuidado cuando|al|si|que salgas|camines|llegues|salir|te
      !no juro|juramos|prometo que te|lo|la|los? mato|matamos|reviento|acuchillo a|al|cuando|si !mi|mis
      alguien|uno|más de|uno? va|van a salir|terminar|acabar herido|heridos|lastimado|lastimados|muerto|muertos
      a ese|esa|esos|al|la|los gerente|vigilante|cajero|dueño|jefe|tipo|chofer|man? hay|habría|toca que pelarlo|pelarla|quebrarlo|quebrarla|bajarlo|tumbarlo|desaparecerlo|desaparecerla|quemarlo|picarlo
      """),
    .possible(
      .es,
      """
      conozco|sabemos|tenemos tu|tus carro|moto|placa|ruta|rutina|horario|casa|hijos|familia|cara
      """),
    .likely(
      .pt,
      """
      seus|teus dias|horas estão|estao contados|contadas
      amanhã|hoje|logo|vocês|você vão|vai? amanhecem|amanhecer|aparecem|aparecer|acordam mortos|morto|morta|mortas|boiando|queimados
      não|nao chega|chegam|vai|vão chegar? vivo|viva|vivos em|até|a|no
      comprei|tenho|trouxe|levo|consegui já? a|uma|um|o|minha arma|pistola|revólver|faca|facão …4 te|vejo|espero|encontro|aguardo
      vou|vamos entrar|chegar|voltar atirando|metendo bala
      !não vou|vamos atrás da|do|dos|das|de sua|tua|seus|teus família|filhos|filha|mãe|esposa|mulher
      tomara|quero|espero que? morram|morra|matem todos|todas? os|o|a|esse|essa funcionários|gerente|dono|donos|atendente|chefe
      alguém vai|vão sair|terminar ferido|machucado|morto
      """),
    .likely(
      .en,
      """
      your|their days|hours are numbered
      you|they won't|wont|will not? make|live|see it? to|until|till|another christmas|day|morning|monday|friday|year|tomorrow
      i've|i|ive got|have|bought|bringing|bring a|my|the gun|rifle|knife|pistol|shotgun|machete …4 see|you|wait|friday|tomorrow|ready
      i'm|im|i|we'll|i'll will? coming|come|going|walking|walk in shooting|armed|guns
      !not coming|come|going|go after|for your|their family|kids|wife|mother|daughter|son|children
      someone|somebody is|will|gonna going|get|end? to? get|end? hurt|killed|dead|shot
      i|we hope|want|wish all|that|your|the|every? staff|employees|workers|manager|owner …2 die|dies|burn|dead
      """),
  ]
}
