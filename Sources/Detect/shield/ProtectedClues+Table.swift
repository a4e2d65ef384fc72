// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What speaks for the world of work and its rights, and what against it.
  static let protectedClues: [Phrases] = [
    .clue(
      3, .es,
      """
      nos|les|me|le \
      pagan|pagaron|pagan|pagaban|deben|debe|descuentan|descontaron|descuenta|descontaban|quitan|quitaron|obligan|obligaron|hacen|exigen|piden|mandan|renuevan|cambiaron|cambian|bajaron|prohíben|prohibieron|niegan|retienen|depositan|depositaron|cortaron|sacaron|amenazan|amenazaron|vigilan|miden|tienen \
      …5 \
      @labor|bono|propina|propinas|uniforme|turno|turnos|horario|baño|contrato|seguro|nómina|descanso|descansos|feriado|festivos|hora|quedarnos|firmar|renunciar|sindicato|delegado|trabajo|mínimo|quincena|horas|boleta|movilidad|combustible|merma|mermas|faltante|faltantes|gratis|negro|miseria|silla|sillas|guantes|extras|domingo|domingos|comisión|planilla|recibos|antigüedad
      sin \
      guantes|arnés|casco|mascarilla|mascarillas|contrato|vacaciones|prestaciones|seguro|planilla|seguridad|botas|aumento|reajuste|afiliarnos|afiliar|sillas|extractor|capacitación|pagarnos|descanso
      trabajo|trabajé|trabajamos|trabaja|trabajan|laburo|laburé|laburamos|chambeo|chambeaba|chambeé \
      en|ahí|para|acá|de|con …8 \
      pagan|descuentan|deben|obligan|baño|mínimo|despidieron|echaron|renuncié|sueldo|maltrato|acoso|supervisor|supervisora|sindicato
      mi|mis|nuestra|nuestro|su|el|la \
      jefe|jefa|supervisor|supervisora|encargado|encargada|patrón|patrona|gerente|capataz|coordinador|coordinadora \
      …5 nos|me|dice|dijo|obliga|grita|amenazó|amenaza|humilla|prohíbe|manosea|acosa|toca|advirtió|cobra …8 \
      sindicato|turno|compañeras|compañeros|despedir|despido|embarazada|sueldo|renovar|renovaban|quedarnos|horas|trabajo|brutos|queja|denunciar|empleo|puesto|baño|renunciar
      las|los|nosotras|nosotros|somos|a los? que? somos? \
      enfermeras|enfermeros|camareras|cajeras|cajeros|repartidores|choferes|docentes|costureras|obreros|operarios|operarias|mozos|meseros|baristas|jornaleros|temporeras|vendedoras|vendedores|tercerizados|subcontratados|interinos|suplentes|mototaxistas|teleoperadoras|vigilantes|conductores|trabajadores|trabajadoras|empleados|empleadas|internos|practicantes|becarios|guardias|recolectores|reponedoras|limpieza|bodega|almacén|cocina|planta|despedidos \
      …8 \
      pagan|cobramos|cobran|deben|mínimo|sin|turno|horas|despidieron|baño|seguro|contrato|sueldo|huelga|paro|sindicato|gratis|descuentan|exigen|ganamos|ganan|cansadas|cansados|menos|obligan|renuevan|acoso|derechos
      ganamos|gano|ganan|cobramos|cobran|cobro|pagan el|menos|la|un|lo|@number …3 \
      mínimo|mitad|menos|mismo|básico|miseria|puesto
      por ser|estar|quedar|quedarse|andar|pedir|reclamar|denunciar|afiliarme|afiliarse|hablar|embarazarme …2 \
      mujer|embarazada|embarazadas|negro|negra|moreno|morena|indígena|gay|trans|delegado|delegada|sindicalista|mayor|venezolana|venezolano|madre|mamá|tratamiento|licencia|baja|aumento|sueldo|sindicato|reducción|horas|extras|condiciones
      embarazada|embarazadas|embarazo|maternidad|lactancia|lactar …6 \
      despidieron|echaron|renovaban|renovaron|renuevan|prueba|contrato|contratan|puesto|bodega|licencia|renovar|trabajo|entrevista|maquila|empresa|botaron
      despidieron|echaron|corrieron|botaron|rajaron|despedida|despedido|despedidas|despedidos|desvincularon|liquidaron|renovaban|renovaron \
      …5 \
      embarazada|embarazadas|sindicato|delegada|delegado|compañera|compañero|licencia|baja|reclamar|denunciar|quejarme|quejarse|hablar|horas|cáncer|edad|liquidación|finiquito|papeles
      prueba|examen de embarazo|vih
      compañeras|compañeros|compas|colegas|cumpas de|del|en|no|el|la|a|nos|que …8 \
      asamblea|sindicato|firmen|firmar|delegada|delegado|huelga|paro|reunión|derechos|turno|despidieron|planilla|contrato|callemos|miedo|maquila|planta|trabajo|callar|juntamos
      elegir|elegimos|votar|votamos|armar|armando|formando|formamos|constituimos|fundamos|afiliamos|inscribimos \
      delegada|delegado|delegados|sindicato|comité|sección|el|un|una|nuestro \
      sindicato|sindical|comité|delegada|delegado?
      paramos|paran|parar|paro|huelga|plantón|marcha|asamblea|movilización|pliego|paritaria|convenio|negociación|sindicato|gremio|delegada|delegado \
      mañana|el|de|la|del|en|por|desde|a|porque|colectivo|colectiva|y|nos|ya|no|indefinido|indefinida …5 \
      trabajadores|lunes|martes|miércoles|jueves|viernes|repartidores|choferes|docentes|empresa|sueldo|salario|peticiones|turno|plataforma|enfermeras|aumento|planta|patronal|fábrica|almacén|salarial|despidos|todas|todos|compañeros|compañeras|horas|trabajo|trabajamos|puntos|firmamos|centro
      lo|la|los|ya \
      denuncié|denunciamos|reporté|reportamos|llevé|llevamos|grabamos|ratifiqué|entrego|llevo|presentamos …3 \
      inspección|inspectoría|ministerio|sunafil|stps|sindicato|inpsasel|trabajo|conciliación|smac|dirección|mintrabajo|defensoría|contraloría|comité|procuraduría|copred|cndh
      inspección|inspectoría|inspector|inspectora|ministerio|dirección|procuraduría|tribunal|juzgado|conciliación|secretaría \
      de|del|laboral|en …1 trabajo|laboral|stps
      sunafil|inpsasel|stps|smac|mintrabajo|profedet|sence|suseso|copred|ugt|ccoo
      denuncié|denuncio|denunciamos|reporté|avisé|informé|filtro|adjunto|tengo|guardé|entregué …6 \
      irregularidad|irregularidades|facturas|sobreprecio|sobornos|soborno|coima|coimas|mordida|desvío|vertidos|residuos|fraude|corrupción|comisión|acoso|adulteran|vencidos|fiscalía|anticorrupción|contraloría|canal|falsificaban|falsificaron
      nos|les|me obligan|obligaron|obligaban|ordenaron|mandan|pidieron|piden|hicieron|hacían a|que|firmar|cambiar …4 \
      cambiar|borrar|firmar|fecha|fechas|reseñas|etiquetas|mentir|callar|trabajar|quedarnos|tirar|echar|falsificar|alterar|vencida|vencidos|renuncia
      reetiquetan|reetiquetar|cambian|adulteran|falsifican|alteran|tiran|vierten|echan|botan|descargan|entierran|queman \
      …3 \
      fecha|fechas|vencimiento|vencidos|vencida|río|quebrada|desechos|residuos|químicos|aceite|actas|registros|medidores|noche|ría|mar|arroyo|medición
      call \
      center|fábrica|maquila|bodega|planta|taller|cocina|almacén|depósito|obra|peaje|minera|plantación|empacadora …6 \
      nos|sin|baño|turno|horas|pagan|accidentes|sueldo|compañera|compañeras|extractor|encierran|descuentan|cámaras|despidos|mínimo
      brecha|igualdad|discriminación|acoso|hostigamiento|precariedad|explotación|sobrecarga|maltrato|mobbing|abuso \
      salarial|laboral|sexual|en|del|de …2 trabajo|laboral|empresa|jefe|supervisor|puesto|oficina|género|salarial
      derecho|derechos|ley|legislación|leyes laboral|laborales|de|federal|del …2 \
      trabajo|huelga|trabajador|trabajadores|trabajadoras|silla|sindicación|lactancia
      es|sería legal que|eso|descontar|esto …4 \
      descuenten|paguen|obliguen|trabajo|descuento|pagar|hagan|despidan|jefe|empresa|cambien|turno|quincena|uniforme
      turno|turnos|jornada|jornadas|guardia|guardias de|partido|partidos|noche …2 \
      doce|diez|catorce|12|14|16|24|horas|corridas|nocturno
      doce|diez|once|catorce|trece|12|10|14|16 horas|h de|parados|parado|por|diarias|seguidas|al|sin|y
      horas|hora extra|extras|nocturnas|muertas
      """),
    .clue(
      1, .es,
      """
      sueldo|sueldos|salario|nómina|quincena|bono|propina|gratificación|aguinaldo|prima|comisiones|liquidación|finiquito|recibo
      sindicato|delegada|delegado|huelga|paro|asamblea|gremio|pliego|convenio|plantón
      despidieron|despedir|echaron|renovar|renovaban|renuncié|renunciar|despido|despidos
      compañeras|compañeros|compañera|trabajadores|trabajadoras|empleados|empleadas|obreros|operarias
      inspección|inspectoría|ministerio|stps|defensoría
      embarazada|embarazadas|embarazo|maternidad|lactancia|licencia
      nos pagan|deben|descuentan|obligan|exigen|cambiaron|quitaron|dan|dieron|renuevan|hacen
      ganamos|cobramos|trabajamos|somos|laburamos|chambeamos
      acoso|acosa|manosea|discriminación|machismo|racismo|explotación|maltrato
      """),
    .clue(
      6, .es,
      """
      turno|turnos|jornada|descanso|descansos|franco|feriado|festivos|vacaciones|inventario|uniforme
      jefe|jefa|supervisor|supervisora|encargado|encargada|patrón|capataz|gerencia|rrhh|patronal
      contrato|planilla|cotizaciones|imposiciones|seguro|tercerizados|outsourcing|interinos
      """),
    .clue(
      7, .es,
      """
      jajaja|jaja|jajajaja
      vacante|vacantes|convocatoria|postular|currículum
      """),
    .clue(
      8, .es,
      """
      contratando|contratamos|hojas de|directo
      cobró el|12
      consumidor|profeco|sernac|indecopi|condusef|póliza|mudanza|cliente|clienta
      postres|flan
      comunicado|abrimos
      hambre
      llegar tarde
      no es racismo|discriminación|explotación
      macaco|mona|veneco|veneca|indio
      voy a? @harm
      periodista|prensa|redacción|noticiero|podcast
      préstamo|crédito|créditos
      estimado|estimada|hola
      tren|metro|vagón
      torta
      rico|rica
      """),
    .clue(
      3, .pt,
      """
      nos|me|a gente|não|sem …2 \
      pagam|pagaram|paga|pagou|recebemos|recebi|depositam|depositou|descontam|descontaram|desconta|obrigam|obriga|obrigaram|assinam|registram \
      …4 \
      @labor|gorjeta|uniforme|hora|horas|extra|extras|carteira|banheiro|ponto|folga|domingo|salário|passagem|vale|quebra|comissão
      trabalho|trabalhei|trabalhamos|trampo|trampei em|na|no|aqui|aí|lá|como|de|pra …8 \
      pagam|salário|banheiro|ponto|hora|horas|folga|demitida|demitido|gerente|assédio|patrão|sem|registro|carteira
      meu|minha|o|a|nosso|nossa chefe|patrão|patroa|gerente|supervisor|supervisora|encarregado|dono|coordenador …6 \
      assédio|assedia|grita|gritou|ameaçou|disse|demitiu|mandou|grávida|humilha|embora|sindicato|obriga|grava|turno|hora
      grávida|gravidez|licença|maternidade …6 \
      demitiram|demitida|demitiu|embora|contrato|contratam|entrevista|desligada|dispensaram|dispensada
      demitiram|demitida|demitido|demitidos|mandada|mandado|dispensaram|dispensada|desligada …5 \
      grávida|sindicato|licença|denunciei|reclamei|embora|atestado|tratamento|causa|processo|rescisão
      greve|paralisação|assembleia|piquete|dissídio|convenção|data|campanha \
      dos|das|de|da|coletivo|coletiva|base|amanhã|segunda|quinta|na|no|já|geral|salarial|por
      somos|nós|as|os|nosso|nossas \
      entregadores|motoboys|motoboy|caixas|operadores|operadoras|professores|professoras|enfermeiras|enfermeiros|garis|terceirizados|terceirizadas|vigilantes|faxineiras|costureiras|camareiras|trabalhadores|trabalhadoras|motoristas \
      …8 sem|salário|pagam|recebem|recebemos|horas|greve|banheiro|carteira|piso|direitos|ganham|ganhamos|atrasado
      ministério|justiça|auditor|fiscal|fiscais|procuradoria|mpt|sindicato do|da|de|já|dos|na|vai …1 trabalho
      escala|jornada|turno|6x1 de|6x1|doze|12|14|exaustiva|sem
      doze|12|14|dez|10 horas|h por|de|em|sem|direto
      igualdade|assédio|discriminação|racismo|exploração|condições|direitos \
      salarial|moral|sexual|no|do|trabalhistas|de|na …1 trabalho|empresa|setor|loja|chefe|gerente
      denunciei|denuncio|avisei|levei|entreguei|mandei|tenho …6 \
      ouvidoria|compliance|mpt|sindicato|ministério|fraude|propina|desvio|notas|auditoria|controladoria
      joga|jogam|despeja|despejam|descartam|enterram|trocam|adulteram|remarcam|falsificam …4 \
      rio|córrego|mar|bueiro|lixo|óleo|químico|validade|etiqueta|esgoto|laudo|data
      piso salarial|da|dos
      carteira assinada|de
      banco de horas
      hora extra
      """),
    .clue(
      1, .pt,
      """
      @laborstrong
      salário|salários|férias|rescisão|fgts|inss|vale|gorjeta|comissão|holerite|décimo
      sindicato|greve|assembleia|paralisação|piso
      trabalhadores|trabalhadora|trabalhador|funcionários|funcionárias|colegas|entregadores|terceirizado|terceirizada|clt|pj
      demitido|demitida|demissão|demitiram
      assédio|discriminação|racismo|exploração
      """),
    .clue(
      6, .pt,
      """
      chefe|patrão|gerente|supervisor|encarregado|dono|rh
      turno|escala|folga|jornada|ponto|plantão
      trabalho|trabalhamos|trampo
      """),
    .clue(
      7, .pt,
      """
      kkkk|kkk|kkkkk
      vaga|vagas|currículo
      """),
    .clue(
      8, .pt,
      """
      macaco
      faço trabalho
      trabalho de casa|amarração
      prezados|jornalista|podcast
      gorjeta miseráveis
      """),
    .clue(
      3, .en,
      """
      haven't|havent|not|never|no|aren't|don't|isn't|still|hasn't|didn't …2 paid|pay|paying|get|got|given|given \
      us|been …3 @labor|overtime|breaks|break|hours|mileage|tips|holiday|sick
      owe|owes|stole|steal|stealing|docked|docks|dock|cut|cutting|taking|took|skimming|keeps|kept …3 \
      @labor|tips|wages|hours|breaks|pay|overtime|paycheck
      union|strike|picket|walkout|ballot|organizing|organising|unionize|unionise|steward|striking|contract \
      vote|drive|meeting|rep|line|card|cards|on|for|at|in|is|at|monday|busting|talks|we|and|negotiations|with|reps
      fired|sacked|dismissed|laid|let …2 for|after|because|off|go|when …5 \
      pregnant|union|organizing|reporting|complaining|reported|asked|asking|spoke|hr|leave|sick|overtime|cancer
      pregnant|pregnancy|maternity …5 fired|hours|shift|shifts|contract|hired|job|cut|let|boss|manager|leave
      we|us|i|staff|workers|drivers|nurses|baristas|carers|cleaners|pickers|riders|couriers|servers|cooks|cashiers|temps|agency \
      …6 understaffed|unpaid|overtime|breaks|minimum|strike|wages|union|shifts|ppe|unsafe|sick|paid|bathroom
      my|our|the boss|manager|supervisor|foreman|owner|director|hr|management …6 \
      harassed|harassing|groped|threatened|told|said|says|cut|fired|touched|wrote|docked …5 \
      shift|shifts|union|hr|pregnant|pay|hours|job|overtime|quit|breaks|wages
      reported|report|told|called|complained|filed|went|blew …4 \
      osha|hr|labor|labour|nlrb|wrc|hse|inspectorate|eeoc|whistle|inspectors|epa
      work|working|worked twelve|fourteen|double|back|@number …1 hour|hours|shifts|shift
      equal|unequal|gender|same pay|job|work
      dumping|dumped|dump|falsified|falsify|forged|faking|fudged|relabel|relabeling|covering …5 \
      river|creek|drain|waste|logs|records|inspection|dates|expired|chemicals|log|paperwork
      minimum wage
      zero hours|hour
      sick pay|leave|days
      osha|nlrb|eeoc|siptu|unison|gmb|wrc|acas
      """),
    .clue(
      1, .en,
      """
      @laborstrong
      overtime|wages|payroll|tips|paycheck|pension|mileage|bonus
      union|strike|picket|walkout
      fired|sacked|layoffs|laid off
      coworkers|coworker|colleagues|workers|employees|nurses|drivers|carers
      harassment|harassed|discrimination|retaliation
      breaks|understaffed|unsafe|ppe
      """),
    .clue(
      6, .en,
      """
      boss|manager|supervisor|foreman|hr|management
      shift|shifts|rota|roster|schedule
      work|worked|working
      """),
    .clue(
      7, .en,
      """
      lol|haha
      hiring|vacancy|apply
      """),
    .clue(
      8, .en,
      """
      muffin|muffins
      credit union
      promises
      """),
  ]
}
