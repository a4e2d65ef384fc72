// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// Infinitives that are regular (but for spelling): known, so that a word in -ar of which nobody says that it is a
  /// verb may stay a noun. Verbs with a row or a vowel change of their own are in `SpanishIrregular`.
  static let regularVerbs = WordSet(
    """
    abandonar abanicar abaratar abarcar abarrotar abastecer abatir abdicar ablandar abofetear abogar abolir abonar
    abordar aborrecer abortar abrasar abrazar abreviar abrigar abrochar abrumar absorber abstener aburrir abusar
    acabar acaparar acariciar acarrear acatar acceder accionar acechar aceitar acelerar acentuar aceptar acercar
    aclamar aclarar acobardar acoger acojonar acompañar acomodar acomplejar aconsejar acoplar acorralar acortar
    acosar acostumbrar acreditar activar actualizar actuar acuchillar acudir acuerpar acumular acunar acusar
    achicar achicharrar adaptar adelantar adelgazar adeudar adivinar adjudicar adjuntar administrar admirar
    admitir adoctrinar adoptar adorar adornar adueñar adular advertir afanar afectar afeitar aferrar afiliar
    afinar afirmar afligir aflojar afrontar agachar agarrar agitar aglomerar agobiar agotar agradar agradecer
    agrandar agravar agredir agregar agrupar aguantar aguardar ahogar ahorcar ahorrar ahuecar ahumar ahuyentar
    aislar ajusticiar ajustar alabar alardear alargar alarmar alborotar alcanzar alebrestar alegar alegrar alejar
    alentar alertar aligerar alimentar alinear aliviar allanar almacenar alojar alquilar alterar alternar alucinar
    aludir alumbrar alzar amamantar amañar amar amargar amarrar amasar ambicionar amedrentar amenazar ametrallar
    amistar amonestar amontonar amordazar amparar ampliar amputar analizar anclar anexar angustiar anhelar animar
    aniquilar anotar ansiar anticipar anular anunciar añadir añorar apachurrar apagar apalear aparcar aparecer
    aparentar apartar apasionar apedrear apelar apendejar apestar apiadar aplacar aplanar aplastar aplaudir
    aplazar aplicar apoderar apodar aportar apoyar apreciar aprender apresar apresurar apretujar apropiar
    aprovechar aproximar apuntar apuñalar apurar arañar arder argüir argumentar armar arrancar arrasar arrastrar
    arrear arrebatar arrechar arreglar arremeter arrestar arribar arriesgar arrimar arrinconar arrodillar arrojar
    arropar arruinar asaltar asar asegurar asesinar asesorar asfixiar asignar asimilar asistir asociar asomar
    asombrar aspirar asquear asumir asustar atacar atar atarantar atarugar atascar aterrar aterrorizar atinar
    atontar atorar atormentar atracar atraer atrapar atrasar atreverse atrever atribuir atropellar aturdir augurar
    aullar aumentar ausentar autorizar auxiliar avalar avanzar aventurar averiguar avisar avivar ayudar azotar
    babear bailar bajar balacear baldar bambolear bañar barrer basar bastar batallar batir bautizar beber becar
    beneficiar berrear besar blanquear blindar bloquear bobear boicotear bombardear bordar borrar bostezar botar
    boxear bramar brillar brincar brindar bromear brotar bucear bufar bulear bullir burlar buscar cabalgar
    cabecear cabrear cachar cachetear cachondear caducar cagar calar calcar calcinar calcular calificar callar
    calmar calumniar calzar cambiar caminar camuflar canalizar cancelar cansar cantar capacitar capar captar
    capturar caracterizar carbonizar carcajear carecer cargar caricaturizar casar castigar castrar catalogar catar
    causar cautivar cavar cazar ceder celar celebrar cenar censar censurar centrar cepillar cercar cerciorar
    certificar cesar chancear chantajear charlar chatear chavear checar chequear chiflar chillar chingar chinear
    chismear chismosear chocar chorear chulear chupar chutar cicatrizar circular citar clamar clasificar clausurar
    clavar cliquear cobijar cobrar cocinar codiciar cogear coger cohibir coincidir cojear colaborar coleccionar
    colmar colocar columpiar combatir combinar comentar comer comercializar cometer compadecer comparar comparecer
    compartir compensar complacer complementar completar complicar componer comportar comprar comprender comprimir
    comprobar comprometer computar comunicar conceder concentrar conciliar concluir concretar concurrir condenar
    condicionar conducir conectar confabular confiar confirmar confiscar confluir conformar confrontar confundir
    congelar congratular conjurar conllevar conocer conquistar consagrar conservar considerar consistir conspirar
    constar constatar constituir construir consultar consumar consumir contactar contagiar contaminar contemplar
    contestar continuar contraatacar contrastar contratar contribuir controlar convencer conversar convidar
    convocar cooperar coordinar copar copiar coquetear coronar corregir correr corresponder corretear cortar
    cosechar coser cotillear cotizar crear crecer creer criar cristalizar criticar crucificar crujir cruzar
    cuadrar cuajar cuantificar cubrir cuchichear cuernear cuestionar cuidar culear culminar culpabilizar culpar
    cultivar cumplir curar cursar damnificar danzar dañar datar debatir deber debilitar debutar decapitar
    decepcionar decidir declamar declarar declinar decorar decretar dedicar deducir defecar defender definir
    deformar defraudar degenerar degradar dejar delatar delegar deleitar deliberar delinquir delirar demandar
    demorar demostrar denigrar denominar denotar denunciar deparar depender deplorar deportar depositar depravar
    depreciar deprimir depurar derivar derramar derretir derribar derrochar derrotar derrumbar desactivar desafiar
    desagradar desahogar desalojar desamparar desangrar desanimar desaparecer desarmar desarrollar desatar
    desautorizar desayunar desbaratar desbordar descabezar descalificar descansar descargar descarrilar descartar
    descifrar descojonar descomponer desconectar desconfiar desconocer descremar describir descuartizar descubrir
    descuidar desear desechar desembarcar desembolsar desempeñar desencadenar desencantar desengañar desesperar
    desfigurar desfilar desgarrar desgastar desgraciar deshacer deshonrar desilusionar desinformar deslumbrar
    desmadrar desmayar desmantelar desmoronar desnucar desnudar desobedecer desollar despachar desparramar
    despechar despedazar despegar despellejar despeñar desperdiciar despertar despistar desplazar desplomar
    despojar despotricar despreciar desprender despreocupar desquiciar desquitar destacar destapar destazar
    destinar destituir destripar destronar destrozar destruir desvanecer desvariar desvelar desviar desvirtuar
    detallar detectar deteriorar determinar detestar detonar devaluar devastar devorar diagnosticar dialogar
    dibujar dictar dictaminar difamar diferenciar dificultar difundir dilatar dimitir dinamitar dirigir
    discriminar disculpar discurrir discutir diseñar disfrazar disfrutar disgustar disimular disipar disminuir
    disolver disparar dispensar dispersar disponer disputar distanciar distar distinguir distorsionar distraer
    distribuir disuadir divagar diversificar dividir divorciar divulgar doblar doblegar documentar dominar donar
    dopar dotar drogar duchar dudar durar echar eclipsar economizar edificar editar educar efectuar ejecutar
    ejercer ejercitar elaborar electrocutar elevar eliminar elogiar eludir emanar emancipar embarazar embarcar
    embargar embarrar embellecer embobar emborrachar embrujar embrutecer embutir emerger emigrar emitir emocionar
    empacar empadronar empalar empalmar empañar empapar empatar empeñar empeorar emperrar emplear emplumar
    empobrecer emprender empujar emputar enamorar encabezar encabronar encadenar encajar encaminar encantar
    encapuchar encarar encarcelar encargar encariñar encauzar enchufar encojonar encoger encubrir encuerar encular
    enchilar enculiar enderezar endeudar endosar endulzar endurecer enemistar enfadar enfatizar enfermar enfocar
    enfrentar enfriar enfurecer engañar enganchar engendrar engordar engrandecer enjuiciar enlazar enloquecer
    enmascarar enmudecer enojar enorgullecer enredar enrollar enriquecer ensalzar ensanchar ensayar enseñar
    ensuciar entablar enterar enterrar entonar entrar entregar entrenar entretener entrevistar entristecer
    entrometer entusiasmar enumerar envejecer envenenar enviar envidiar envolver equilibrar equipar equiparar
    equivocar erradicar eructar escalar escandalizar escapar escarbar escasear esclarecer esclavizar escoger
    esconder escribir escrachar escuchar escudar escupir escurrir esfumar esperar espiar espantar especificar
    especular espetar esposar esquivar estabilizar establecer estacionar estafar estallar estampar estancar
    estimar estimular estipular estirar estorbar estornudar estrangular estrechar estrellar estremecer estrenar
    estresar estropear estructurar estudiar evacuar evadir evaluar evaporar evidenciar evitar evocar evolucionar
    exagerar exaltar examinar exasperar exceder exceptuar excitar exclamar excluir excomulgar exculpar excusar
    exhibir exigir exiliar existir exonerar expandir experimentar expirar explicar explorar explotar exponer
    exportar expresar exprimir expropiar expulsar extinguir extirpar extorsionar extraer extrañar extraviar
    fabricar facilitar facturar fajar fallar fallecer falsificar faltar familiarizar fanfarronear fantasear
    fascinar fastidiar favorecer felicitar festejar fiar fichar figurar fijar filmar filtrar finalizar financiar
    fingir firmar fiscalizar flagelar flaquear flirtear flojear florecer flotar fluir fomentar follar formalizar
    formar formular fornicar fortalecer fracasar fracturar fregar frenar frecuentar frotar fruncir frustrar fugar
    fulminar fumar fumigar funar funcionar fundar fundir fusilar fusionar fustigar ganar garantizar gastar gatear
    generalizar generar germinar gestionar gimotear girar glorificar golear golpear gozar grabar graduar granjear
    graznar gritar gruñir guardar guerrear guiar guindar guiñar gustar habitar habituar hablar hallar halagar
    hambrear hartar hechizar heredar herrar hidratar hincar hinchar hipnotizar holgazanear homenajear honrar
    horrorizar hospedar hostigar huevear huir humillar hundir hurgar hurtar idear identificar idiotizar idolatrar
    ignorar igualar iluminar ilusionar ilustrar imaginar imitar impactar impartir impedir imperar implantar
    implicar implorar importar importunar imposibilitar impregnar impresionar improvisar impulsar imputar
    inaugurar incendiar incentivar incinerar incitar inclinar incluir incomodar incorporar increpar incriminar
    incrementar incumbir incumplir incurrir indagar indemnizar indicar indignar indisponer inducir infamar
    infectar infestar inflar infligir influir informar infringir ingresar iniciar injuriar inmolar inmutar innovar
    inquietar inscribir insertar insinuar insistir insolentar inspeccionar inspirar instalar instaurar instigar
    instruir insultar integrar intensificar intentar intercambiar interesar interpelar interpretar interrogar
    interrumpir intervenir intimar intimidar intoxicar introducir intuir inundar inutilizar invadir inventar
    investigar invitar invocar involucrar inyectar irritar izar jactar jalar jalonear jinetear joder jorobar
    jubilar juntar jurar justificar juzgar laborar lacerar ladillar ladrar lambonear lamentar lamer lanzar lapidar
    lastimar latigar latir lavar leer legalizar legislar legitimar levantar liar liberar librar liderar lidiar
    ligar limar limitar limosnear limpiar linchar liquidar lisiar litigar llamar llegar llenar llevar llorar
    lloriquear localizar lograr loquear luchar lucir lucrar machacar machetear machucar madrear madrugar madurar
    magullar malcriar maldecir malgastar malinterpretar maltratar mamar manar manchar mandar manejar mangonear
    maniatar manipular manosear mantener maquillar maquinar maravillar marcar marchar marchitar marear marginar
    mariconear martillar masacrar mascar masticar masturbar matar matizar mear mediar medicar meditar mejorar
    memorizar mencionar mendigar menear menguar menospreciar menstruar merecer merodear meter mezclar militar
    mimar minar minimizar mirar modelar moderar modernizar modificar mojar molestar montar moquear morar morbosear
    mortificar mosquear motivar mudar multar multiplicar murmurar mutar mutilar nacer nadar nalguear narrar
    naturalizar navegar necesitar negociar neutralizar ningunear nombrar normalizar notar notificar nutrir
    obedecer objetar obligar obrar obsequiar observar obsesionar obstaculizar obstruir obtener ocasionar ocultar
    ocupar ocurrir odiar ofender oficiar ofrecer ofuscar ojear olfatear olvidar omitir ondear operar opinar oponer
    optar orar ordenar ordeñar organizar orientar originar orinar osar ostentar otorgar pactar padecer pagar
    pajear palmar palpar palpitar pandear parar pararse parecer parir parlotear parodiar participar partir pasar
    pasear pastar patalear patear patinar patrocinar patrullar pavonear pecar pedalear pedorrear pegar peinar
    pelar pelear peligrar pellizcar pender penetrar pepenar percatar percibir perdonar perdurar perecer
    perfeccionar perforar perjudicar perjurar permanecer permitir perpetrar persistir personar persuadir
    pertenecer perturbar pesar pescar pestañear picar pifiar pillar pinchar pintar pirar pisar pisotear pitar
    placer planchar planear planificar plantar plantear platicar poder podar poetizar polarizar polemizar poseer
    posar posicionar posponer postergar postrar postular potenciar practicar precipitar precisar predicar
    predominar preguntar premiar prender preñar preocupar preparar presagiar presenciar presentar preservar
    presidir presionar prestar presumir pretender prevalecer prevenir prever privar privatizar privilegiar
    proceder procesar proclamar procurar producir profanar profesar profundizar progresar prohibir prolongar
    prometer pronosticar pronunciar propagar propiciar proponer proporcionar prosperar prostituir protagonizar
    proteger protestar provenir proveer provocar proyectar publicar pudrir pujar pulir pulsar puntuar purgar
    putear quedar quejar quemar querellar quitar rabiar racionar radicar rajar ralentizar rapar raptar rascar
    rasgar rasguñar raspar ratificar rayar razonar reaccionar reafirmar realizar reanudar rebajar rebasar rebelar
    rebotar rebuscar rebuznar recalcar recapacitar recaudar recetar rechazar rechinar recibir reciclar recitar
    reclamar reclutar recobrar recoger reconciliar reconocer reconstruir recopilar recorrer recortar rectificar
    recuperar recurrir redactar redoblar reducir reembolsar reemplazar reflejar reflexionar reformar refrescar
    refugiar refunfuñar refutar regalar regañar regatear regenerar registrar reglamentar regresar regular
    rehabilitar rehuir rehusar reinar reincidir reintegrar reiterar reivindicar relacionar relajar relatar relevar
    rellenar relucir rematar remitir remontar remover rentar reparar repartir repasar repeler repercutir
    replantear replicar reportar reposar reprender representar reprimir reprochar reproducir repudiar repugnar
    requisar resaltar resbalar rescatar reservar resfriar residir resignar resistir resolver respaldar respetar
    respirar responder responsabilizar restar restaurar restituir restringir resucitar resultar resumir resurgir
    retar retardar retirar retocar retornar retractar retrasar retratar retribuir retroceder reubicar reunir
    revelar reventar reverenciar revisar revivir revocar rezar rezongar ridiculizar rivalizar robar romper roncar
    rondar rotar rozar rugir rumorear saborear sabotear sacar sacrificar sacudir salar saldar salpicar saltar
    saludar salvar sanar sancionar sangrar sapear saquear satanizar saturar secar secuestrar secundar sedar
    seducir segregar seleccionar sellar semejar señalar separar sepultar serenar sermonear silbar silenciar
    simbolizar simpatizar simular sincronizar situar sobar sobornar sobrar sobrepasar sobrevivir socorrer sofocar
    solicitar sollozar solucionar sombrear someter sonreir soplar soportar sorprender sospechar sostener subastar
    subestimar subir subrayar subsistir suceder sudar sufrir sugestionar suicidar sujetar sumar sumergir
    suministrar superar suplantar suplicar suplir suponer suprimir surgir suscitar suscribir suspender suspirar
    sustentar sustituir sustraer susurrar tachar talar tallar tambalear tantear tapar tardar tararear tartamudear
    telefonear temer tergiversar terminar testificar timar tirar tironear tirotear titubear tocar tolerar tomar
    tontear topar torear torpedear torturar toser trabajar traducir tragar traicionar tramar tramitar trampear
    transcurrir transformar transigir transitar transmitir transportar trasladar trastornar tratar traumar trazar
    trepar triturar triunfar trolear trollear troncar truncar tuitear tumbar turbar turnar tutear ubicar ultimar
    ultrajar uniformar unificar unir untar urgir usar usurpar utilizar vaciar vacilar vacunar vagar valorar
    vapulear variar vejar velar vencer vender vengar ventilar veranear verificar versar vetar viajar vibrar
    victimizar vigilar vincular violar violentar visitar vislumbrar visualizar vivir vocear vociferar vomitar
    votar vulnerar yacer zafar zamarrear zampar zanjar zapatear zarandear zumbar zurrar zurcir
    """)

  /// Infinitives that are as much a noun: saberes, poderes, seres, militares.
  static let alsoNouns = WordSet(
    "poder deber ser saber parecer haber andar cantar pesar amanecer anochecer placer querer militar pensar sentir hacer decir hablar despertar mirar vivir quehacer circular particular auxiliar besar"
  )

  /// Ends like a verb and is none.
  static let neverVerbs = WordSet(
    """
    nuclear lineal linear polar solar lunar bar mar par lugar hogar celular dolar azucar altar pilar collar
    ejemplar pulgar manjar bazar hangar popular familiar escolar vulgar similar singular angular secular azar
    lagar hamster mujer ayer taller alfiler alquiler caracter cancer lider poster cuartel chofer menester primer
    tercer super hiper cualquier martir emir elixir porvenir nadir faquir zafiro souvenir revolver cadaver ester
    eter cateter cráter boxer soccer gamer banner flyer influencer hater spoiler trailer master twitter
    """)

  /// Words that an imperative or infinitive with a pronoun looks like once accents are gone.
  static let otherWords = WordSet(
    """
    tomate tomates disparate disparates vela velas velo velos dala dalas comete cometes pesame salame salames
    orate orates tiranos cercanos paganos amenos morenos regala regalas regalo regalos regale regales pelele
    peleles animales metales leales fieles coroneles pasteles planteles claveles orales morales ideales mentales
    formales terminales centrales puntuales actuales graduales originales funcionales emocionales condicionales
    ocasionales proporcionales marginales personales experimentales documentales orientales costales iniciales
    oficiales potenciales presenciales laborales generales liberales radicales causales basales orinales corrales
    abriles
    """)

  /// Words that are never inflected in a term: *de la empresa* stays as it is.
  static let functionWords = WordSet(
    """
    a al ante bajo con contra de del desde durante en entre hacia hasta para por pro segun sin so sobre tras via y
    e o u ni que si no ya el la lo los las un una unos unas me te se nos os le les mi mis tu tus su sus yo ella
    ellos ellas nosotros vosotros usted ustedes vos ti conmigo contigo muy mas menos tan tanto como cuando donde
    quien quienes cual cuales porque pues pero sino aunque mientras siempre nunca jamas hoy ayer mañana ahora aqui
    aca alli alla ahi asi bien mal casi solo tambien tampoco luego entonces despues antes es son era eran fue soy
    eres somos sos ha han he hay esta estan
    """)
}
