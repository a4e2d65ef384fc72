// SPDX-License-Identifier: Apache-2.0
import Normalise

/// How news gets out: what was seen, who does not know yet, when it will be told.
enum ConfidentialNewsPhrases {
  static let wider: [Phrases] = [
    .clue(
      6, .es,
      """
      trimestre|semestre|balance|pérdidas|despidos|despedir|recorte|recortes|planta|plantas|sucursal|sucursales|fusión|sabor|modelo|tarifa|tarifas|precio|precios|planos|contrato|contratos|convenio|accionistas|acciones|proveedores|nómina|plan|comisiones|bono|campaña|app|hackeo|clientes|recall|lote|informe|auditoría|licitación|director|gerente|gerencia|jefe|jefa|directorio|comité|junta|dueño|dueños|obra|marca|tienda|tiendas|súper|banco|hospital|clínica|colegio|club|fichaje|ventas|metas|utilidades|ere|sindicato|lista|excel|presentación|borrador|deck|negocio|empresa|compañía|cadena|bodega|fábrica|oficina|oficinas|mail|correo|planilla|permiso|documento|documentos|papeles|concierto|festival|final|liga|campeonato|municipio|alcaldía
      """),
    .clue(
      6, .pt,
      """
      reunião|empresa|diretoria|contrato|meta|trimestre|semestre|balanço|prejuízo|loja|modelo|preço|gerente|chefe|produto|lote|app|show|anúncio|recall|demitir|sindicato|fábrica|rede|marca|cadastros|cartão|presidente|ações|ação|atração|terreno|seletivo|fornecedor|escritório
      """),
    .clue(
      6, .en,
      """
      branches|branch|meeting|deck|deal|shares|share|sales|staff|board|hq|pricing|plan|inspection|phone|accounts|company|clinic|release|price|colleagues|site|trial|contract|layoffs|merger|press|numbers|next
      """),
    .clue(
      8, .es,
      """
      no digan|digas|diga|digáis|cuenten|contéis|rieguen|comenten nada|que
      no lo|la|los|me|las …1 rieguen|rieguéis|quemen|quemes|reenvíen|reenvíes|compartan|compartas|publiquen|digáis|roben|roten|citen|larguen|vendan
      yo no|nunca les|os|te|he? dije|dicho|digo|conté|he nada|dicho?
      no dije|leyeron|vieron|escucharon|han nada
      ustedes no leyeron|vieron|han
      no me pregunten|preguntes|preguntéis|citen|quemen cómo|de|cómo|porfa $
      no me pregunten|preguntes|preguntéis cómo
      no me citen|quemen
      guárdenme|guárdame|guárdeme|guarden|guárdenlo|guarda el? secreto
      reserva total|absoluta
      bórrenla|bórrenlo|borradlo|bórralo|borren rápido|después|antes|cuando
      la|lo borro en|luego|después
      nada|nadie|no lo|la? han|ha sacado|contado
      todavía|todavia|aún|aun …3 ~anunciar|~publicar|~comunicar|~informar|~registrar|salido|saben|sabe|dicen|decimos|patente|avisan|firmado
      no …1 ~anunciar|~publicar|~comunicar|~avisar|~informar|~reportar todavía|todavia|aún|aun
      no …2 salido|sale|salió|publicado|anunciado|dicho|sabe|avisado …4 nada|nadie|ningún|medio|todavía|prensa|comunicado|luz|empleados|hasta|aún|público
      sin anunciar|aprobar|publicar|autorización|registrar por|todavía|aún|oficialmente|la|el
      sin aprobar|anunciar|publicar $
      y sin permiso $
      nadie|tampoco …5 sabe|saben|sospecha|enterada|enterado|enterados|vio|vieron|imagina|dicho todavía|aún|nada|aun|lo|siquiera|esto?
      ni el|la|los|las …4 lo? saben|sabe|sospecha|enterada|enterado|vio
      se enteran|entera|enterarán|enterará el|la|en|recién|por|después|cuando
      se le|les comunica|avisa|informa el|mañana|después|hasta|recién
      lo|la|se|los|las|le|les anuncian|anuncia|comunican|comunica|presentan|presenta|sueltan|sacan|avisan|avisa|larga|largan|anunciarán recién|hasta|apenas|después|el|en|mes
      lo|la|se publican|publica recién|hasta|apenas|en
      hasta|recién|antes el|la|que …3 no …2 sale|sacan|anuncian|comunican|publica|registra|presenta|anuncia
      el|la|los comunicado|anuncio|nota|prensa|oficial …2 sale|saldrá|está|sacan|se|es|falta el|la|mañana|hasta|recién|en|otra|próxima|listo|pendiente
      anuncio|comunicado pendiente|listo|adelantado
      antes de|que|q …1 que|q|lo|la|se|el|los …3 sepan|sepa|salga|publiquen|publique|tapen|anuncien|cuenten|regañen|diarios|prensa|avisen
      antes de|que la|el|los nota|prensa|diarios|comunicado|anuncio|medios
      acabo|acabamos|recién|vengo|salgo|salí|salimos de|salgo|salido|salir? de|salir|la|flipando? la|una|el|de|comité|junta …1 reunión|junta|comité|directorio|asamblea|sala
      en la|una|el reunión|junta|comité|directorio de|a hoy|ayer|puerta|directorio|gerencia|esta
      de la reunión|junta de|en hoy|ayer
      ya? vi|vimos|acabo|viste|he|hemos de? ver|visto? la|el|los|las|un …1 lista|listas|planos|contrato|plano|presentación|borrador|excel|correo|mail|documento|papel|afiche|reporte|deck|informe|balance|plan|papeles|carta|compu|cifras|tarifario
      foto|captura|pantallazo|screenshot|grabación|pantalla|copia|plano de|del la|el|los|las? …1 pizarra|pizarrón|tablero|correo|excel|chat|reunión|mail|directivos|contrato|app|prototipo|documento|slide|planilla|metas
      les|os|te|va|ahí|acá|aquí|se paso|dejo|comparto|va|adjunto|dejamos|suelto|tiro …2 captura|pantallazo|pdf|excel|lista|grabación|contrato|tarifario|borrador|planos|planilla|dato|bomba|primicia|video|balance
      adjunto|comparto|filtro|filtré|filtrando …3 pantallazo|foto|lista|excel|captura|documento|correo|exclusivo|como
      nos|me|te mostraron|mostró|enseñaron|enseñado|pasaron|capacitaron|mandaron|reenviaron|reenvió|pasar|contó|contaron|pasado …4 lista|planos|campaña|nuevo|borrador|powerpoint|plan|mail|correo|presentación|ayer|hoy|tarifario|internos|error|jefe|dueño
      por error …5 mail|correo|grupo|todos|contrato|excel|compras
      me enteré|entere en|por
      primicia|primicias|spoiler|filtración
      dato|datito|correo|mail|memo|documento|chat|orden|es|solo|plan|orden|precios|cifras interno|interna|internos
      de adentro|dentro
      de buena tinta|fuente
      a puerta cerrada
      un|el|este|qué secretito|secreto …1 de|total|a|que|voces|guardado
      nos|me hicieron|hizo|tienen firmar|firmando que|papeles|un|de
      firmé|firmamos|supone que no
      no debería|debo|debía|debiera pero|contar|decir|contarlo|decirlo|ni
      pidieron|pidió|pide|piden|hay|dijeron|mandó …2 silencio|callar|callarnos|contarlo|contar
      que no diga|dijera|contara|digamos|dijéramos|contáramos|cuente nada|esto|lo?
      adelanto|adelantado|confianza y|en|un|como|que|desde
      os lo chivamos|chivo
      les|os|te cuento|adelanto|confirmo|suelto|cuento …3 pero|piola|secreto|interno|exclusiva|primicia|antes|permiso
      borrador de|del|para|y|con|versión|el|la
      no publicar|reenviar|difundir
      falta la|que|lo …2 firma|apruebe|aprobación|firme|aviso
      pérdidas|perdidas|pérdida|hoyo|hueco|hoyo|prejuízo de|por @number
      cerramos|facturamos|perdimos|vendimos|cerraron|cayeron …3 trimestre|semestre|@number|mes|año …4 menos|abajo|caída|pérdidas|palos
      lista|listas|plan de|del|con los|las|el @number? recorte|despidos|despedidos|despedir|sacar|nombres|cierre|invitados|precios
      van|vamos|va|quieren|vienen a …1 cerrar|despedir|sacar|recortar|vender|echar|comprar|fusionarse|fusionar …4 @number|todo|planta|plantas|sucursales|oficinas|tiendas|sede|antes|enero|fábrica
      telegramas|cartas ya|están|hechos|listas
      firma|firmamos|firman|firmaron|firmó el|la|su|con|hoy|mañana|ya …3 lunes|martes|miércoles|jueves|viernes|mañana|contrato|venta|compra|salida|inversionista|papel
      se viene|vienen recorte|recortes|cambio|despidos|cierre|ajuste
      el|un prototipo
      si alguien …1 prensa
      shhh|shh|shhhh|shhhhh|pssst|psst|chito|chitón
      yo|nosotros|tres los? que sabemos|sé|sabe lo|nada
      vendo|vendan|venda|compren|comprad …2 acciones
      lo guardaron|guardan|tapan|tapen|esconden
      esperen|espera|esperad a que salga|comprar
      llenen|aprovechen|muten|cambien|compren …2 antes|hoy|ya
      se filtró|filtraron|filtra la|el|los|datos|base
      """),
    .clue(
      8, .pt,
      """
      não era|devia|é|deveria pra|para|contar|falar|divulgar falar|contar|divulgar|mas|espalhar
      ainda não|nem …2 saiu|anunciado|anunciaram|registramos|saíram|sabe|sabem|divulgaram
      só sai|anunciam|vai|sai|anúncio …3 dia|em|na|mês|depois|segunda|comunicado|ser
      anúncio|balanço|nota|comunicado só|sai|dia
      vi|vimos|vazei|vazou|vazaram|print …2 lista|ata|contrato|distrato|slide|planilha|reunião|cadastros|mesmo|número|da
      acabei de sair|ver da|o|a
      fontes internas
      em sigilo|primeira|segredo|off mão?
      sigilo total|absoluto
      spoiler
      segur|segurem|guardem|guarda a|essa|os|segredo
      se meu|minha gerente|chefe|diretor
      eu não disse|falei nada
      não digam|diga|contem|conta|espalhem|falem que|nada|pra|a
      ninguém avisou|sabe|contou
      diretoria|empresa|gerência mandou|vai|quer …3 calado|segurar|demitir|vender|comprar|fechar|esconder
      vai|vão|vamos demitir|fechar|vender|comprar|cortar @number|a|as|o
      prejuízo|meta do|da|caiu …2 @number|semestre|trimestre|caiu
      vem|vem aí negativa|bomba
      adianto pros|para
      passei no
      só pra|para quem|vocês|íntimos
      a gente que fechei|digitei|lança
      que|eu eu? fechei|digitei|montei os|o|a
      """),
    .clue(
      8, .en,
      """
      keep it|this hush|quiet|secret|between
      not|isn't|hasn't|aren't out|signed|published|announced|public|been|told til|till|until|yet|announced|published|told|before
      haven't|hasn't been|cleared|announced|seen told|yet?
      nobody|no|staff|they one? …2 outside|knows|find|tell|told|finds out|staff|yet|in?
      they|we|it|numbers|gets announce|announced|come|tell …2 after|wednesday|thursday|monday|friday|in|out|tuesday
      embargoed|embargo|unreleased|unpublished|insider
      saw|seen|just|took|read the|next …2 deck|draft|minutes|list|slides|pricing|contract|memo|accounts|quarter's
      leadership|board|management|all meeting|voted|hands today|last|last?
      don't|do ask|share|quote|tell me|how|this|it
      don't|do not? share|repeat|quote
      act surprised
      sneak peek
      deal signs
      q1|q2|q3|q4|quarter
      on my|the screen
      launches|releases|drops @number
      merger|takeover|acquisition talks|of|with|deal
      wants|want it|this buried
      shares|stock …4 clue|well|sell|buy|price
      closing|selling the|our …3 branches|branch|site|plant
      hole|loss|losses of? @number
      hygiene inspection
      until now
      people|colleagues that|who haven't|don't
      """),
  ]
}
