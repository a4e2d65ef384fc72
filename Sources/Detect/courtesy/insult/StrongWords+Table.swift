// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words that insult whoever they are said of, and have no kinder use: `@insult`. Sense: strong.
  static let strongInsults = WordList(
    "insult", masked: true, es: strongSpanish, pt: strongPortuguese, en: strongEnglish)

  private static let strongSpanish: StaticString = """
    # everywhere
    idiota, imbécil, estúpido, tarado, cretino, subnormal, anormal, mongólico, retardado, descerebrado, malnacido, desgraciado
    infradotado, sinvergüenza, canalla, bastardo, hijoputa, cabronazo, lameculos, lamebotas, lambebotas, lame botas, lame culos, comemierda, escoria
    gentuza, gentuzas, chusma, mamarracho, mequetrefe, pelagatos, pelafustán, malandrín, imbesil, imbecilazo, idiotazo, tarúpido
    ezquizofrénico de mierda, retrasado mental, retrasada mental, retrasados mentales, débil mental, deficiente mental
    enfermo mental, enferma mental, enfermos mentales, inútil de mierda, inútiles de mierda, aborto mal hecho, aborto de mono
    hijo de puta, hija de puta, hijos de puta, hijas de puta, hijo de perra, hija de perra, hijos de perra, hijo de su puta madre
    hijo de tu puta madre, hijos de su puta madre, hijo de mil putas, hijos de mil putas, hija de mil putas, hijo de la gran puta
    hijos de la gran puta, hija de la gran puta, hijo de una gran puta, hijo de remil putas, hijo de re mil putas, hijo puta
    hijos puta, hija puta, hijo de zorra, hijo de satanás, hijo de la chingada, hijos de la chingada, hija de la chingada
    hijo de su chingada madre, hijos de su chingada madre, hijo de la verga, hijos de la verga, hijo de la gran
    pedazo de mierda, pedazos de mierda, cacho de mierda, cacho mierda, cachos de mierda, trozo de mierda, saco de mierda
    pedazo de basura, pedazo de imbécil, pedazo de idiota, pedazo de animal, pedazo de bestia, pedazo de burro, pedazo de inútil
    pedazo de hijo de puta, pedazo de pelotudo, pedazo de forro, pedazo de sorete, pedazo de alcornoque, pedazo de mugre
    bueno para nada, buena para nada, buenos para nada, muerto de hambre, muerta de hambre, muertos de hambre, pobre diablo
    poco hombre, poca cosa de hombre, cara de culo, cara de mierda, cara de verga, cara de pito, cara de nalga, cara de chancho
    cara de orto, cara de burro, cara de perra, cara de sapo, cabeza de chorlito, cabeza hueca, cabezas huecas, cabeza de alcornoque
    cabeza de escroto, cerebro de mosquito, cerebro de mosca, cerebro de gallina, mente de pollo, coeficiente de ameba
    =ameba, malfollado, malcogido, mal cogida, mal follada, malfollá, reprimido de mierda, hdp, hdps, hdpt, hdpts, hdsp, hdlgp, hdmp
    # CO
    =pirobo, =piroba, =pirobos, =pirobas, pirobito, =gonorrea, =gonorreas, gonorriento, carechimba, caremonda, carepicha, carepija
    caremierda, careculo, caregallo, careverga, carevergas, carenalga, caremondá, gurrupleto, =hpta, =hptas, =hps, =hijueputas, =jueputas
    =malparidos, =malparidas, triplehijueputa, =triplehp, catrehijueputa, catreputa, hijuemadre, hijueperra, malparidez, guaricha
    zunga, ñero de mierda, gamín de mierda, perro hijueputa, perra hijueputa, perros hijueputas, sapo hijueputa, sapos hijueputas
    vieja hijueputa, viejo hijueputa, cacorro, cara de monda, come mierda, comemierdas, doble hijueputa, pichurria, lacra humana
    huelepega, lavaperros, lava perros
    # MX
    pendejo, pendejazo, pendejete, culero, =ojete, =ojetes, mamón, mamonazo, =puñetas, =putete, pitochico, lamehuevos, lame huevos, chupapitos
    chupavergas, mamavergas, mamaverga, cagapalos, cara de pendejo, =hdtpm, =hdspm, =hdspta, hijo de tu pinche madre
    hijo de su pinche madre, hijos de su pinche madre, hijo de tu puta madre, escuincle baboso, vieja babosa, chingaquedito
    pinche naco, naco de mierda, =hijueputiux, pendejetes, jijo de la chingada, jijos de la chingada, hijos de su reputa madre
    culerísimo, putarraco, piruja, güila, vieja argüendera, =bola de nacos
    # AR, UY
    pelotudo, pelotudazo, repelotudo, forro, conchudo, sorete, =garca, =garcas, mogólico, =mogo, pajero, cagón, chupapija, tragaleche, tragasable
    rompebolas, rompehuevos, hinchapelotas, hinchabolas, culorroto, culo roto, =turro, =turra, =turros, =turras, pelandrún, lameortos, chupaorto, lacayo de mierda
    la concha de tu hermana, mal parido, malparida de mierda, reverendo hijo de puta, reverendo pelotudo, gil de goma
    giles de goma, gil de cuarta, gil laburante de mierda, cara de verga, cara de concha, come travas, boludo de mierda, pedazo de boludo
    pedazo de gil, cara rota, carota de mierda, chupamedias, chorra de mierda, rata inmunda, infeliz de mierda, cornudo, cachivache humano
    inimputable, soretazo, soreteada
    # CL
    aweonao, aweona, aweonado, ahueonado, ahueonao, aweonaos, aweonás, ahuevonado, agüeonao, aguevonado, hueonazo, weonazo, wn culiao
    weón culiao, weona culiá, weones culiaos, hueón culiao, =culiaos, =culiaos, =culiados, =qlos, =qliaos, =culiás, =culeaos, =qls
    =maraco, =maracos, maraca culiá, maricón culiao, maricones culiaos, reculiao, reqlo, saco de weas, saco weas, saco wea, saco e wea
    sacowea, sacoweas, sacowueas, saco de huevas, saco de webas, sacohuea, sacos de weas, chuchetumare, chuchatumare, perkin, perkins, longi culiao
    carepalo, care palo, caeraja, cara de raja, cararaja, cara de callampa, hijo de la maraca, tonto weón, tonto culiao, tontos culiaos
    vieja culiá, viejo culiao, viejos culiaos, guatón culiao, pelao culiao, =conchetumares, =conchesumadres, jetón culiao, mamón culiao
    payaso qlo, payaso culiao, weon ql, weon qlo, pastel culiao, pico pal que lee, mierdoso
    # PE
    huevonazo, webonazo, cojudo, cojudazo, recojudo, mongazo, =cacasenos, cacaseno, cacasén, chupapinga, pezuñento, =conchatumadres, =conchasumadres
    tarado de mierda, cholo de mierda, huevón de mierda, huevonas de mierda, imbécil de mierda, pobre huevón, tremendo huevón
    soberano huevón, reverendo huevón, tremendo cojudo, mierda seca, cara de poto, hijo de tu perra madre, conchudazo
    # VE
    mamagüevo, mamaguevo, mamahuevo, mamaguevazo, mamagüevada, =mmg, =mmgv, =mmgvo, =mmv, =mmgvs, mamaburra, pajúo, pajuo, pajizo, jalabolas, jala bolas, jalamecate, jalabola
    cabeza de güevo, cabeza de huevo, cabeza e güevo, coñoetumadre, coñuetumadre, coñodesumadre, coñoesumadre, coñodetumadre, =cdsm, =cdtm
    coño de tu madre, coño e tu madre, coños de madre, coño e madre, coñoemadre, coñuemadre, coño de madre, hijo de la gran puta
    mal nacido, mal nacidos, mal nacida, caretabla, cara e tabla, cara de tabla, rata pelúa, perra inmunda, singao, sapo de mierda, lambucio
    maldito becerro, malditos becerros, mardito, marditos, mardita, guevón de mierda, gafo de mierda, balurdo de mierda
    # EC
    =carevergas, cara de tuco, caretuco, chuchaetumadre, chuchatumadre, muérgano, mamerto de mierda, hijueputa de mierda, care chancho
    cara de chancho, verga de gente, shunsho de mierda, mudo de mierda, longo de mierda, hijo de la gran perra, cara e verga, cara e chimba
    # ES
    gilipollas, gilipolla, jilipollas, guilipollas, gilipuertas, gilipichi, gilipó, soplapollas, soplagaitas, comepollas, chupapollas
    tontopollas, tonto polla, tontolaba, tontolabas, tontolculo, tonto del culo, tonta del culo, tontos del culo, tonto los cojones
    tonto de los cojones, tonto del bote, tonto de remate, tonta de remate, tontos de remate, tontaco, tonto del haba, carapolla, caraculo
    caraanchoa, cara anchoa, capullo integral, follacabras, pichafloja, picha floja, picha corta, pichacorta, cagalindes, joputa
    joputas, jodeputa, jodido imbécil, mongolo, mongolito, cenutrio, botarate, mastuerzo, cantamañanas, esperpento, adefesio
    malnacío, mierdaseca, mierdecilla, mierdas secas, furcia, fulana de mierda, follapavas, muerdealmohadas
    calientapollas, abrazafarolas, lameculo, gilipollazo, soplapitos, payaso de mierda, hijo de la grandísima puta, panda de inútiles
    zampabollos, escombro humano, despojo humano, desecho humano, basura humana, basuras humanas, basura de persona, basura de gente
    mierda de persona, mierda de gente, mierda de tío, mierda de tía, mierda de tipo, porquería de persona, porquería de gente, asco de persona
    asco de gente, asco de tía, asco de tío, asco de tipa, asco de mujer, escoria humana, parásito social, hez de la sociedad
    """

  private static let strongPortuguese: StaticString = """
    idiota, imbecil, estúpido, otário, babaca, cretino, canalha, cafajeste, safado, retardado, mongoloide, débil mental, debiloide
    arrombado, arrombada, escroto, cuzão, cuzões, cuzona, corno manso, cornudo, filho da puta, filha da puta, filhos da puta, filhas da puta
    filho de uma puta, filho duma puta, filho de puta, fdp, fdps, filho de uma égua, filho duma égua, filho de rapariga, filho da mãe
    filhos da mãe, filho de quenga, pau no cu, paunocu, pau no cú, cabeça de bagre, cabeça oca, cabeça de vento, cabeça de merda
    zé ruela, zé mané, zé ninguém, joão ninguém, zé povinho, lambe botas, lambe botas, puxa saco, puxasaco, baba ovo, babaovo, lambe saco
    lixo humano, lixo de gente, lixo de pessoa, pedaço de merda, pedaços de merda, pedaço de bosta, monte de merda, monte de bosta
    merda de gente, merda ambulante, bosta ambulante, bosta de gente, saco de merda, desgraçado, desgraçada, disgraçado, desgraça de gente
    lazarento, energúmeno, boçal, abestado, abestalhado, tabacudo, imprestável, mocorongo, vagabundo, vagabunda, vadia, piranha de merda
    biscate, quenga, rameira, putinha, putona, arrombadinho, chupa rola, chupador de rola, mamador, boqueteira, bunda mole, bundão
    bundões, cagão, cagona, cagões, bosta n'água, merdinha, bostinha, verme maldito, doente mental, retardado mental, acéfalo, descerebrado
    babacão, otariano, idiotinha, panaca, pascácio, paspalho, paspalhão, palerma, pateta, pangaré, jumento de carga, jegue, anta, toupeira
    burro pra caralho, burro pra caramba, burra pra caralho, burros pra caramba, múmia paralítica, sem vergonha
    semvergonha, pilantra, vigarista, crápula, patife, calhorda, salafrário, mau caráter, mau caráter, pulha, escória, gentalha, gentinha
    =cretina, nojento de merda, nojenta de merda, gordo de merda, gorda de merda, velho de merda, velha de merda, corno, chifrudo, arregão
    """

  private static let strongEnglish: StaticString = """
    idiot, =moron, =morons, imbecile, asshole, arsehole, =a hole, jackass, dumbass, dipshit, shithead, dickhead, =prick, =pricks, bastard
    cunt, twat, wanker, tosser, knobhead, bellend, pillock, plonker, numpty, =prat, =prats, scumbag, scum, sleazebag, sleazeball
    douche, douchebag, dumbfuck, =retard, =retards, halfwit, nitwit, dimwit, nincompoop, dunce, =dolt, =dolts, blockhead, bonehead, meathead
    birdbrain, airhead, cretin, shitbag, shitstain, shitface, fuckface, fuckwit, fucktard, fucker, motherfucker, =mofo, =mofos, cocksucker
    asskisser, ass kisser, ass kissers, brown noser, bootlicker, lowlife, lowlifes, degenerate, turd, fatso, lardass, fatass
    skank, slut, whore, bimbo, nutjob, nutcase, gobshite, arsewipe, asswipe, asshat, asshats, assclown, assclowns, buttface, dirtbag, dirtbags
    =bitch, =bitches, =biatch, =dumbo, peabrain, pea brain, shitbrain, shit for brains, brainless twit, =eejit, =eejits, spastic
    son of a bitch, sons of bitches, sonofabitch, piece of shit, pieces of shit, piece of crap, piece of garbage, piece of trash
    waste of space, waste of oxygen, waste of skin, waste of air, human garbage, human trash, sack of shit, bag of dicks, dumb fuck
    dumb ass, dumb bitch, stupid bitch, stupid cow, silly cow, fat cow, fat pig, old hag, ugly hag, old bat, white trash
    """
}
