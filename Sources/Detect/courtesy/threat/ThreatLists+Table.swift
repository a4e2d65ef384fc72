// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// What the phrases of threats lean on: whom, with what, when, and what people do then.
  static let threatTable: [WordList] = [
    WordList(
      "threat-obj",
      es: """
        =te, =lo, =la, =los, =las, =le, =les, =os, =se te, =se lo, =se la, =se le, =se les, =se los, =se las
        """),
    WordList(
      "threat-wego",
      es: """
        =voy a, =boy a, =vamos a, =vuá, =vua, =vamo a, =voy a ir a, =vamos a ir a, =iremos a, =iré a, =voy yo a, =pienso, \
        =juro que te
        """),
    // In so many words, of a third person: `voy a matar a Marcela`.
    WordList(
      "killthem",
      es: """
        =matar, =asesinar, =degollar, =apuñalar, =acuchillar, =balear, =balacear, =descuartizar, =linchar, =ahorcar, \
        =estrangular, =fusilar, =acribillar, =torturar, =secuestrar, =violar, =golpear, =apalear, =quemar vivo, \
        =quemar viva, =quemar vivos, =envenenar
        """,
      pt: """
        =matar, =assassinar, =degolar, =esfaquear, =espancar, =linchar, =enforcar, =estrangular, =fuzilar, =torturar, \
        =sequestrar, =estuprar, =queimar vivo, =queimar viva, =envenenar
        """),
    // What is killed and is nobody.
    WordList(
      "pest",
      es: """
        mosquito, zancudo, cucaracha, rata, ratón, hormiga, mosca, polilla, gorgojo, bicho, pulga, piojo, garrapata, \
        avispa, araña, plaga, hongo, bacteria, virus, germen, microbio, zombi, zombie, monstruo, dragón, jefe final, boss, \
        marciano, alienígena, orco, vampiro, guanaco, cerdo, pollo, gallina, pavo, marrano, chancho, chivo, cordero, \
        tiempo, hambre, antojo, antojos, aburrimiento, calor, sed, rutina, sueño
        """,
      pt: """
        mosquito, pernilongo, barata, rato, formiga, mosca, traça, inseto, pulga, piolho, carrapato, aranha, praga, fungo, \
        bactéria, vírus, germe, zumbi, monstro, dragão, chefão, porco, galinha, frango, tempo, fome, sede, tédio, saudade
        """,
      en: """
        mosquito, mosquitos, mosquitoes, fly, flies, roach, roaches, cockroach, rat, mouse, mice, ant, moth, bug, flea, \
        lice, spider, wasp, weed, weeds, germ, virus, bacteria, zombie, monster, dragon, boss, alien, orc, pig, chicken, \
        turkey, time, hunger, thirst, craving, cravings, lights, engine, vibe, mood, process, deal, deals, project, server
        """),
    WordList("threat-yougo", es: "=vas a, =va a, =van a, =vais a, =vai a, =vas, =vay a"),
    WordList(
      "threat-blow",
      es: """
        =a palos, =a palo, =a tiros, =a tiro limpio, =a balazos, =a bala, =a balas, =a plomo, =a plomazos, =a golpes, \
        =a los golpes, =a patadas, =a trompadas, =a trompada limpia, =a piñas, =a puñetazos, =a puños, =a puño, =a \
        hostias, =a ostias, =a machete, =a machetazos, =a punta de machete, =a punta de bala, =a punta de palo, =a \
        punta de pistola, =a pedradas, =a piedra, =a piedrazos, =a batazos, =a sillazos, =a correazos, =a coñazos, =a \
        combos, =a madrazos, =a cachetadas, =a cuchilladas, =a cuchillo, =a puñaladas, =a escopetazos, =a garrotazos, \
        =a cintazos, =a vergazos, =a tubazos, =con palos, =con bates, =con machete, =con machetes, =con fierros, =con \
        piedras, =con piedra, =con palo, =con candela, =con plomo, =con bala, =en ambulancia, =en camilla, =en un \
        cajón, =en cajón, =en ataúd, =a la fuerza, =por la fuerza, =a la brava, =de los pelos, =de las mechas
        """),
    WordList(
      "threat-weapon",
      es: """
        machete, cuchillo, pistola, fierro, escopeta, rifle, arma, bate, palo, caño, tubo, navaja, revólver, gasolina, \
        nafta, bencina, bidón, molotov, bomba, cadena, garrote, radial, motosierra, piedra, fósforo, cerilla, \
        antorcha, puñal, hacha, martillo, cuete, chumbo, bala, lazo, soga, rottweiler, pitbull
        """),
    WordList(
      "threat-fire",
      es: """
        =fuego, =candela, =gasolina, =nafta, =bencina, =kerosene, =queroseno, =fósforo, =fósforos, =cerillas, =mecha
        """),
    WordList(
      "threat-limb",
      es: """
        cara, jeta, boca, hocico, cabeza, pierna, hueso, diente, crisma, culo, trompa, rodilla, nariz, costilla, \
        mandíbula, dedo, mano, brazo, ojo, lengua, oreja, cuello, pescuezo, garganta, tripa, huevo, trucha, pata, \
        muela, cráneo, =madre, =puta madre, =alma, espalda, cogote
        """),
    WordList(
      "threat-broken",
      es: """
        roto, reventado, quebrado, partido, desfigurado, cortado, marcado, quemado, prendido, hecho, destrozado, \
        rajado
        """),
    WordList(
      "threat-gang",
      es: """
        muchacho, pana, parcero, amigo, primo, compa, banda, barra, pibe, plebe, hermano, sobrino, cuñado, compadre, \
        tío, socio, colega, raza
        """),
    WordList(
      "threat-where",
      es: """
        salida, esquina, parqueadero, estacionamiento, aparcamiento, parqueo, cochera, garaje, portón, portal, \
        terminal, paradero, parada, puerta, calle, vereda, callejón, andén, afuera, fuera, abajo
        """),
    WordList(
      "threat-lives",
      es: """
        vives, vivís, vive, viven, vivis, trabajas, trabajás, trabaja, trabajan, duermes, dormís, duerme, duermen, \
        estudias, estudia, estudian, sales, salís, sale, salen, cierras, cerrás, cierra, cierran, llegas, llegás, \
        llega, llegan, entras, entrás, entra, entran, caminas, caminás, camina, caminan, parqueas, parquea, aparcas, \
        aparca, desayunas, desayunás, desayuna, comes, come, tomas, toma, corres, corre, bajas, baja, va, van, vas, \
        parás, para, entrenas, entrena, anda, andas, vuelves, volvés, vuelve, abres, abrís, abre
        """),
    WordList(
      "threat-know",
      es: """
        =sé, =se, =sabemos, =conozco, =conocemos, =averigüé, =averiguamos, =averiguo, =averiguaré, =averiguar, \
        =ubiqué, =ubicamos, =caché, =cachamos, =vi, =vimos, =saqué, =sacamos, =anoté, =anotamos, =localicé, \
        =localizado, =descubrí, =descubrimos, =conseguí, =ya saben, =ya sabe, =todos sabemos, =dijeron, =contaron, \
        =contó, =contarán, =memoricé, =aprendí, =aprendimos
        """),
    WordList(
      "threat-wherewhen",
      es: """
        =dónde, =donde, =por dónde, =por donde, =a qué hora, =a que hora, =a q hora, =en qué, =en que, =en q, =a qué, \
        =a que, =por qué calle, =por qué puerta, =por qué vereda, =de dónde, =con quién, =con quien, =hasta dónde, =de \
        qué, =qué días, =qué puerta, =qué moto, =qué carro, =qué camión
        """),
    WordList("threat-yours", es: "=tu, =tus, =su, =sus, =vuestro, =vuestra, =vuestros, =vuestras"),
    WordList(
      "threat-kid",
      es: """
        hijo, hija, niño, niña, nene, nena, guagua, chamaco, chamaca, bebé, nieto, nieta, cría, crío, familia, mujer, \
        esposa, esposo, marido, mamá, madre, hermana, hermano, papá, viejita, vieja, señora, sobrino, sobrina, perro, \
        gato, novia, novio, morro, chiquillo
        """),
    WordList(
      "threat-sorry",
      es: "=una pena, =una lástima, =pena, =lástima, =una tristeza, =un pecado, =una lástima grande"),
    WordList(
      "threat-harmed",
      es: """
        amanezca, amanecer, amaneciera, amanece, quede, quedara, quedase, quemara, queme, rompiera, rompa, pasara, \
        pase, caiga, cayera, coma, comiera, incendiara, incendie, faltara, perdiera, pierda, accidentara, accidente, \
        explotara, desaparezca, desapareciera, rayara, raye, volara, prendiera, prenda, encontrara, enterara, entere, \
        sufriera, dañara, tropezara, tropiece, ocurriera, resbalara
        """),
    WordList(
      "threat-soon",
      es: """
        =una noche de estas, =una noche de éstas, =una de estas noches, =un día de estos, =uno de estos días, =un dia \
        de estos, =una tarde de estas, =cualquier noche, =cualquier día, =cualquier dia, =el día menos pensado, =el \
        dia menos pensado, =una mañana, =el día que menos, =un viernes de estos, =un lunes de estos, =cuando menos te \
        lo esperes, =cuando menos lo esperes, =cuando menos se lo espere, =el día que menos te esperes, =una madrugada \
        de estas
        """),
    WordList(
      "threat-killsubj",
      es: """
        maten, mate, matara, mataran, violen, viole, atropellen, atropelle, quemen, queme, quemara, quemaran, \
        secuestren, disparen, acuchillen, linchen, degüellen, revienten, reviente, apuñalen, incendie, incendien, \
        incendiara, explote, exploten, explotara, arda, ardan, ardiera, ardieran, asalten, asalte, estrelle, \
        estrellen, estrellara, aplaste, aplasten, mueran, muera, murieran, muriera, mueras, pudra, pudran, fusilen, \
        cuelguen, ahorquen, hundan, hunda, desaparezca, desaparezcan, choque, choques, choquen, ahogue, ahoguen, \
        ahogues, extingan, exterminen, fumiguen, exploten
        """),
    WordList(
      "threat-attack",
      es: """
        +matar, +linchar, +colgar, +fusilar, +degollar, +golpear, +reventar, +ahorcar, +exterminar, +cazar, +gasear, \
        +empalar, +castrar, +apalear, +envenenar, +atropellar, +balear, +ametrallar, +torturar, +lapidar, +apedrear, \
        +masacrar, +ajusticiar, +desollar
        """),
    WordList(
      "threat-attackthing",
      es: """
        +fumigar, +quemar, +pisar, +borrar, +eliminar, +hundir, +rociar, +prender, +aplastar, +desaparecer, \
        +incendiar, +encerrar, +limpiar, +tirar, +ahogar, +barrer, +capar, +sacar, +echar
        """),
    WordList(
      "threat-attackbare",
      es: """
        =linchar, =fusilar, =degollar, =ahorcar, =exterminar, =gasear, =empalar, =castrar, =apalear, =prenderle fuego, \
        =prenderles fuego, =meterle candela, =echar bala, =echarles bala, =echarle bala, =meterles bala, =meterle \
        bala, =darles bala, =dar bala, =echar plomo, =darles plomo, =echarles gasolina, =echarle gasolina, \
        =ametrallar, =torturar, =borrar del mapa, =apedrear, =masacrar, =lapidar, =ajusticiar
        """),
    WordList(
      "threat-doit",
      es: """
        hay, habría, habria, había, habia, deberían, deberian, debería, deberia, tendrían, tendrian, tendría, tienen, \
        podrían, vamos
        """),
    WordList(
      "threat-imperativeharm",
      es: """
        =quemen, =quemad, =prendan, =prended, =rompan, =romped, =maten, =matad, =linchen, =linchad, =apedreen, \
        =incendien, =incendiad, =revienten, =reventad, =saqueen, =cuelguen, =colgad, =fusilen, =fumiguen, =échenle, \
        =échenles, =métanle, =métanles, =péguenle, =péguenles, =denle, =tírenle, =destrocen, =destruyan, =tumben
        """),
    WordList(
      "threat-sink",
      es: """
        =paredón, =al paredón, =al pozo, =a la horca, =a la hoguera, =a los leones, =al horno, =a la cámara de gas
        """),
    WordList(
      "threat-leak",
      es: """
        =subo, =publico, =mando, =difundo, =comparto, =filtro, =muestro, =cuento, =envío, =reenvío, =paso, =enseño, \
        =subiré, =publicaré, =mandaré, =recibe, =reciben, =ven, =ve, =verá, =verán, =sabrá, =sabrán, =va a ver, =va a \
        saber, =van a ver, =voy a subir, =voy a mandar, =voy a publicar, =le llega, =les llega, =vas a ver, =sepa, \
        =sepan, =ande, =se entera, =se enteran, =le cuento, =les cuento, =abro
        """),
    WordList(
      "threat-secret",
      es: """
        foto, video, vídeo, videíto, captura, pantallazo, nude, pack, audio, grabación, conversación, chat, intimidad, \
        mensaje, hotel, motel, fotito
        """),
    WordList(
      "threat-deadsoon",
      es: """
        =muerto, =muerta, =muertos, =muertas, =sentenciado, =sentenciada, =sentenciados, =fiambre, =finado, =difunto
        """),
    WordList(
      "threat-inside",
      es: """
        dueño, dueña, gente, empleado, gerente, jefe, regidor, niño, familia, directiva, trabajador, cliente, monja, \
        cura, =todos, =todas, =ustedes, =vosotros, =vos, =vo, =él, =ella, =ellos, =ellas, =usted
        """),
    WordList(
      "threat-burnnow",
      es: """
        =quemar, =quemarlo, =quemarla, =quemarlos, =quemarles, =quemo, =quemamos, =quemen, =queme, =prender, \
        =prenderlo, =prenderla, =prenderle, =prenderles, =prendan, =prenda, =incendiar, =incendie, =incendien, \
        =incendiarlo, =explotar, =explote, =exploten, =explotarlo, =arda, =ardan, =arder, =ardiera, =reventar, \
        =reviente, =revienten, =volar, =vuele, =estrelle, =cierre, =cierro, =entrar, =soltar, =bomba, =ojalá, =ojala, \
        =quememos, =prendamos, =hunda, =derrumbe, =tumbar
        """),
    WordList(
      "threat-pwill",
      pt: "=vou, =vamos, =vamo, =vô, =vo, =a gente vai, =nós vamos, =iremos, =irei, =quero, =juro que vou"),
    WordList("threat-pyou", pt: "=vai, =vais, =vão, =cê vai, =tu vai"),
    WordList(
      "threat-pblow",
      pt: """
        =a tiros, =a tiro, =a bala, =na bala, =no tiro, =no soco, =a socos, =no murro, =a pauladas, =na paulada, =a \
        pau, =no pau, =na porrada, =a porradas, =no tapa, =a tapas, =a pedradas, =na pedrada, =na faca, =a facadas, \
        =no facão, =a facão, =na pancada, =no cacete, =na base do fogo, =na base da porrada, =a chutes, =com pau, =com \
        paus, =com facão, =com faca, =na marra, =na mão, =no braço, =de ambulância, =de maca, =no caixão, =num caixão, \
        =no saco, =num saco
        """),
    WordList(
      "threat-pweapon",
      pt: """
        revólver, pistola, faca, facão, arma, espingarda, gasolina, galão, taco, pau, corrente, bomba, pedra, fósforo, \
        isqueiro, machado, martelo, porrete, bala, fuzil, peixeira, canivete, escopeta, molotov, tijolo
        """),
    WordList(
      "threat-pkid",
      pt: """
        filho, filha, filhinho, filhinha, neto, neta, família, mulher, marido, esposa, mãe, pai, irmã, irmão, criança, \
        menino, menina, cachorro, gato, sobrinho, sobrinha, netinho
        """),
    WordList(
      "threat-pwhere",
      pt: """
        =onde, =aonde, =que horas, =a que horas, =em que, =qual, =por onde, =em qual, =a hora, =o horário, =o caminho, \
        =a rua, =o turno, =que hora, =de onde, =que dia
        """),
    WordList(
      "threat-pknow",
      pt: """
        =sei, =sabemos, =já sei, =a gente sabe, =descobri, =descobrimos, =vi, =anotei, =anotamos, =vou descobrir, \
        =vamos descobrir, =conheço, =peguei, =achei, =levantei, =já vi
        """),
    WordList(
      "threat-plives",
      pt: """
        mora, moram, trabalha, trabalham, estuda, estudam, dorme, vive, sai, saem, chega, chegam, passa, passam, anda, \
        andam, corre, caminha, almoça, estaciona, desce, pega, fecha, entra, volta, treina, brinca
        """),
    WordList(
      "threat-psoon",
      pt: """
        =uma hora dessas, =uma noite dessas, =um dia desses, =qualquer dia, =qualquer noite, =qualquer hora, =uma \
        madrugada dessas, =numa madrugada dessas, =uma hora a gente, =numa noite dessas, =qualquer dia desses, =quando \
        menos esperar, =mais cedo ou mais tarde
        """),
    WordList(
      "threat-pkill",
      pt: """
        morra, morram, matem, mate, apodreça, apodreçam, queime, queimem, exploda, explodam, bata, batam, atropele, \
        atropelem, caia, caiam, pegue fogo, sofra, sofram, leve, levem, quebre, quebrem, sumam, suma, estuprem, \
        linchem, incendeie, incendeiem, capote, afogue, afoguem, desabe, assaltem, arrebentem
        """),
    WordList(
      "threat-pattackbare",
      pt: """
        =matar, =linchar, =queimar, =enforcar, =fuzilar, =exterminar, =eliminar, =caçar, =apedrejar, =afogar, \
        =degolar, =castrar, =espancar, =metralhar, =jogar no mar, =jogar gasolina, =botar fogo, =tacar fogo, =pôr \
        fogo, =meter bala, =meter fogo, =passar o trator, =passar por cima, =sentar o pau, =descer o pau, =descer o \
        cacete, =varrer do mapa, =explodir, =incendiar, =dar tiro, =envenenar, =dizimar, =surrar
        """),
    WordList(
      "threat-pattacked",
      pt: """
        morto, eliminado, exterminado, varrido, fuzilado, enforcado, queimado, linchado, castrado, espancado, \
        metralhado, apedrejado
        """),
    WordList(
      "threat-ppart",
      pt: """
        cara, boca, dente, perna, braço, osso, cabeça, nariz, pescoço, dedo, mão, joelho, fuça, focinho, costela, \
        olho, língua, orelha, garganta, crânio, espinha
        """),
    WordList(
      "threat-pthing",
      pt: """
        carro, moto, loja, casa, vidro, vitrine, portão, caminhão, porta, pneu, telhado, depósito, negócio, firma, \
        escritório, galpão, sítio, ônibus, balcão, barraca, padaria, oficina, prédio, agência, janela, muro, salão, \
        câmera, site, terreiro, mesquita, igreja
        """),
    WordList(
      "threat-pnice",
      pt: "bonita, bonito, lindo, linda, bonitinho, bonitinha, bonitos, lindos, lindas, bonitas"),
    WordList(
      "threat-pleak",
      pt: """
        =posto, =mando, =publico, =espalho, =vazo, =conto, =mostro, =divulgo, =envio, =solto, =vou postar, =vou \
        mandar, =vou espalhar, =vou contar, =vai parar, =vão parar, =vai ver, =vão ver, =fica sabendo, =ficam sabendo, \
        =vai saber, =vai receber, =recebe
        """),
    WordList(
      "threat-psecret",
      pt: "foto, vídeo, nude, print, conversa, áudio, telefone, segredo, gravação, mensagem, caso, endereço"),
    WordList("threat-theirs", en: "=your, =his, =her, =their, =that, =those, =ur, =yer, =the"),
    WordList("threat-person2", en: "=you, =him, =her, =them, =u, =ya, =yous, =yall"),
    WordList(
      "threat-ekin",
      en: """
        daughter, son, kid, kids, wife, husband, mother, mum, mom, family, sister, brother, child, children, girl, \
        boy, dog, father, grandson, granddaughter, little
        """),
    WordList(
      "threat-epart",
      en: """
        face, head, teeth, legs, neck, skull, jaw, bones, throat, knees, fingers, arm, arms, nose, ribs, hands, \
        kneecaps, spine, tongue, eyes, leg
        """),
    WordList(
      "threat-ething",
      en: """
        shop, store, windows, window, car, house, van, truck, office, door, tyres, tires, place, branch, depot, \
        building, clinic, mosque, synagogue, church, centre, center, pub, restaurant, warehouse, roof, brakes, shed, \
        home, counter, porch, business, bike, gate, tyre
        """),
    WordList(
      "threat-hurtverb",
      en: """
        =kill, =murder, =stab, =shoot, =burn, =beat, =punch, =strangle, =slaughter, =behead, =hang, =hurt, =gut, \
        =lynch, =torture, =smash, =bash, =choke, =drown, =break, =bury, =batter, =deck, =cripple, =slap, =maim, =skin, \
        =destroy, =knock, =finish, =hunt, =end, =poison, =run over, =beat up, =crush, =find
        """),
    WordList(
      "threat-mine",
      en: """
        =my brother, =my brothers, =my two brothers, =my cousin, =my cousins, =my uncle, =my dad, =my mates, =the \
        boys, =the lads, =my boys, =me and the boys, =my sons, =my son, =two brothers, =three brothers, =few lads, \
        =few mates, =few friends, =few of us, =some friends, =my dogs, =my dog
        """),
  ]
}
