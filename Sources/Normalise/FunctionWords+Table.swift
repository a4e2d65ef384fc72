// SPDX-License-Identifier: Apache-2.0

extension FunctionWords {
  /// The commonest little words, folded, with what each says: the three digits of a head are the weights for Spanish,
  /// Portuguese and English, from 0 to 9. A word that Spanish and Portuguese share never decides alone.
  static let table: StaticString = """
    901: hay
    900: abrazo ademas ahi ahora alguien algun alguna algunas algunos asi atencion aunque ayuda año años besos bien
    900: buen buena buenas bueno buenos casi chicas cierto con cosa cosas coño creer creo cual cualquier cuando
    900: cuanto cuenta decir dejo del demas demasiado despues dice dicen dices dijo dinero dios donde el ella ellos
    900: en entonces eran eres es esa esas ese eso esos estaba estan esto estos estoy fue fuera fueron gobierno
    900: gracias gran guapa guapo gusta haber habia hablar hace hacen hacer haces hacia haciendo haga hago han hasta
    900: hecho hija hijo hizo hola hombre hoy jamas joder las le leer les llegar llevo lo los luego manera mejor
    900: mejores mi mientras mierda mira mis misma mismo mucha muchas mucho muchos mujer mujeres nadie niña niño
    900: niños nosotros nueva nuevo ojala otra otras otro otros oye pasa pasar peor perdon pero pueda puede pueden
    900: puedes puedo pues quedo quien quiere quieren quieres quiero saben sabes saludos sea segun siempre siendo
    900: sigue sino solo soy su sus tambien tampoco tan tenemos tener tengo tenia tiempo tiene tienen tienes trabajo
    900: tus un una unas uno unos vas veces verdad viendo voy
    800: aca estas este hijos mia noche nuestro perro pinche poco tonto ustedes wey y
    720: la
    700: abrazos acaban acerca adonde ahorita alla alli ayer bacano bn boluda boludo cabron cachai chamba chamo
    700: chevere chicos chido chimba ciudad cn cobran cobraron compre conmigo contestan cuales cualquiera cuesta
    700: curro dejen dieron digo disculpa disculpe dnd ellas estaban esten estuve felicidades finde fome fono grax
    700: guey ha habeis hablan hagan hemos hice hicieron hombres hostia huevon ke laburo llame llega llego llevan
    700: mames mande manden mañana mierdas mija mijo mio mios mire mola neta ni ninguna ninguno nuestra nuestras
    700: nuestros oiga orale parce parcero pasen pibe plata podes poh pongan porfa puse pusieron quedar quede quienes
    700: quizas recien respondan responden seguro seran servicio señor señora señores sigo siguen sois sos talvez
    700: teneis tenes tmbn toi tonta toy trabajar tuve usd usted vaina van vaya vengan vino vosotros vuestra vuestro
    700: weon xk xq ya ñaño ñero
    610: tmb
    600: al aun che desde sido tio veo yo
    530: contigo
    520: queres
    510: si vos
    500: dio esta venga
    420: te va
    410: menos pa
    401: sin son
    400: dan deje marica marico pana tia
    330: algo mina vez
    320: bastante cada claro contra durante entre estar igual muy porque seria sobre somos todas todavia todo todos
    320: tu vale
    312: no
    310: antes mal pos ti unico
    301: k
    300: jaja jajaja noches posta
    260: da
    250: pelo
    240: dos nos pelos
    230: ano anos aqui dia dias mano mundo nao nunca pedido po puta sabe toda vamos vc vcs voce voces
    220: acaba amigo casa causa como compra comprar compro dar de entrega entregar era espero favor fui gente ir
    220: lugar manda mes nada ola pais para parece parte pedi por que saber se semana ser tanto tarde tipo unica ver
    220: vi vida visto
    215: come
    203: has he
    200: pe
    170: das
    160: mae os
    150: ja ta
    140: dentro sera
    130: bah cara lado pq tb
    120: eh q
    111: me
    110: cliente empresa
    104: dude men
    103: nah pls
    091: eu
    090: acha achar acho agora agr ai ainda alguem algum alguma amanha amg ao aos aquela aquele assim bem boa bom
    090: cade caralho certo chega chegou cmg coisa coisas com comigo contudo daqui deixa deixar dela dele deles
    090: demais depois dessa desse deu deus deve dinheiro disse disso diz dizer dois duas elas ele eles em enquanto
    090: entao essa essas esse esses estao estava estou fala falando falar falou faz fazem fazendo fazer feito fez
    090: fica ficar ficou filha filho filhos fiquei fiz foi foram fosse galera gosta gosto governo hj hoje homem isso
    090: jeito lixo mais mds meio melhor menina menino merda mesma mesmo meu meus mim minha minhas msm mto muita
    090: muito muitos mulher mulheres ne nem nenhum nenhuma nessa nesse ngm ninguem noite nossa nosso num numa
    090: obrigada obrigado olha olhar onde ontem oq outra outras outro outros parabens pela pessoas pode podem pois
    090: porem porra posso pouco povo pra precisa preciso preco qnd qual qualquer quando quanto quase quem quer
    090: querem quero ruim sao saudade sei seja sem sempre sendo senhor seu seus sim sou sua suas tambem tao tava tbm
    090: tem temos tempo tenho ter teu teve tinha tive tivesse trabalhar trabalho tua tudo uma umas uns vai vao vei
    090: vejo vem verdade vezes viu vou
    081: um
    080: ate brasil dai logo mt ou pf pro td
    071: oi
    070: abraco aconteceu adorei aki algumas alguns alias aquelas aqueles aquilo atendimento beijo beijos blz boas
    070: bons bora caiu ce ces chegaram cidade comprei ctg dahi dali delas desta deste devem dou dum duma eita embora
    070: entregue estavam estavamos estive falaram ficam fizeram flw gostar gostei guri guria homens isto jamais lhe
    070: lhes mandei mandou moca moco mta mtas mtos muitas na nas neh nela nele nesta neste nisso nois nossas nossos
    070: obg oce oie pai partiu pelas pfv pouca pprt pras precisam pros qdo qto quais quantos queria sdds senao
    070: senhora servico slk tamo tavam tchau tche tds tinham tiveram tlgd uai valeu vdd vlw
    052: as
    051: e
    050: fomos o
    043: do
    040: kkk kkkk kkkkk kkkkkk rsrs
    033: so
    030: pt rs
    026: to
    020: bolsonaro lula
    014: use
    010: a
    009: able about actually after again ago aint all already always and another any anyone anything are arent around
    009: ass at back bad be because been before being better bitch both bought but buy by call can cannot cant could
    009: couldnt cuz damn days did didnt does doesnt doing done dont down else enough even every everyone everything
    009: few find first friend from fuck fucking gave get getting give going gone gonna good got gotta great guys had
    009: hasnt have havent having help her here hes hi high him his how if into is isnt it its ive just keep know
    009: less let little lmao lmfao long looking lot made make makes many maybe might money more much must my need
    009: never new next not nothing now of okay order other out over own people perhaps phone please probably put
    009: really reason right said same say says see she shes shit should shouldnt since smh some someone something
    009: still stop stupid such sure take tell than thank thanks that thats the their them then there theres these
    009: they theyre thing think this tho those though thought through today told too took tried try trying two under
    009: until up ur used using wait waiting wanna want was wasnt way we week well went were what when where which
    009: while who whole why will with without woman women wont work working would wouldnt wrong yall yeah year
    009: yesterday yet you your youre youve
    008: also best between big bit day ever for friends girl girls go guy happy hello im in kids last lets like look
    008: love mine most nice off old only or our sorry things times true very whats years yes
    007: against almost although am anyway bc bloody btw cheers child children couldve customer dad during each folks
    007: fr gimme gotcha hadnt hey honestly however hows i idiot idk itll kinda knew lemme literally lots man mate
    007: may month mum ngl nope one ours ppl rubbish sell service shall small tbh theirs theyve thru thx time
    007: tomorrow totally whos within works worst write yep youll yours
    006: an cool hate mom on us
    005: cause oh rn u
    004: ill omg plz
    003: id lol wtf
    """
}
