// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@Suite struct InflectionSpanishVerbTests {
  @Test(arguments: Paradigm.table(spanishParadigms))
  func theWholeParadigmIsThereAndNothingThatNobodySays(paradigm: Paradigm) {
    let forms = Set(Inflection.forms(of: paradigm.lemma, in: .es, as: .verb))
    #expect(paradigm.expected.filter { !forms.contains($0) } == [], "missing from \(paradigm.lemma)")
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [], "not Spanish: \(paradigm.lemma)")
  }

  @Test(arguments: Paradigm.table(spanishEnclitics))
  func pronounsAreWrittenOntoInfinitiveGerundAndCommand(paradigm: Paradigm) {
    let forms = Set(Inflection.forms(of: paradigm.lemma, in: .es, as: .verb))
    #expect(paradigm.expected.filter { !forms.contains($0) } == [], "missing from \(paradigm.lemma)")
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [], "another word: \(paradigm.lemma)")
  }

  @Test(arguments: ["bazar", "hogar", "celular", "nuclear", "mujer", "alquiler", "collar", "popular", "Omar", "cliker"])
  func aStrangerThatEndsLikeAVerbStaysANoun(word: String) {
    let forms = Inflection.forms(of: word, in: .es)
    #expect(forms.contains { $0.hasSuffix("es") })
    #expect(!forms.contains { $0.hasSuffix("ando") || $0.hasSuffix("iendo") })
  }

  @Test(arguments: [
    "matar", "googlear", "viralizar", "matarse", "sobrevolar", "recontar", "cogerte", "decirle", "reproducir",
    "zapatear",
  ])
  func aKnownInfinitiveOrAVerbsEndingIsAVerb(word: String) {
    #expect(Inflection.forms(of: word, in: .es).contains { $0.hasSuffix("ndo") })
  }

  @Test(arguments: ["charla", "suerte", "perla", "muerte", "carne"])
  func aNounThatEndsLikeAPronounStaysANoun(word: String) {
    #expect(!Inflection.forms(of: word, in: .es).contains { $0.hasSuffix("ndo") })
  }

  @Test func whatIsVerbAndNounHasTheFormsOfBoth() {
    let forms = Set(Inflection.forms(of: "poder", in: .es))
    #expect(forms.isSuperset(of: ["poderes", "puedo", "pudiendo"]))
  }

  @Test func aReflexiveInfinitiveComesFirstAsItWasGiven() {
    let forms = Inflection.forms(of: "Cállarse", in: .es, as: .verb)
    #expect(forms.first == "callarse")
    #expect(Set(forms).isSuperset(of: ["callar", "callate", "callese", "callaos"]))
  }

  @Test(arguments: ["tren", "ok", "ab", "r", "mesa"])
  func whatIsNoInfinitiveIsNotConjugated(word: String) {
    #expect(Inflection.forms(of: word, in: .es, as: .verb) == [word])
  }
}

private let spanishParadigms = """
  hablar: hablo hablas habla hablamos habláis hablan hablás hablái hablaba hablábamos hablé hablaste habló hablasteis \
  hablaron hablaré hablarán hablaría hablaríais hable hables habléis hablen hablara hablásemos hablad hablando hablado \
  hablada hablados habladas
  comer: como comes come comemos coméis comen comés comía comíamos comí comiste comió comimos comieron comeré comería \
  coma comas comáis coman comiera comiesen comé comed comiendo comido comidas
  vivir: vivo vives vive vivimos vivís viven vivía viví viviste vivió vivieron viviré viviría viva vivamos vivan \
  viviera viviese viví vivid viviendo vivido ! vivemos
  contar: cuento cuentas cuenta contamos contáis cuentan contás conté contó contaron cuente cuentes contemos contéis \
  cuenten contara contando contado contá ! cuentamos contan cuentar
  pensar: pienso piensas piensa pensamos pensáis piensan pensás pensé piense pensemos piensen pensando ! piensamos \
  pensan
  perder: pierdo pierdes pierde perdemos perdéis pierden perdés perdí perdió pierda perdamos pierdan perdiendo ! perdo
  volver: vuelvo vuelves vuelve volvemos volvéis vuelven volvés volví volvió vuelva volvamos vuelvan volviendo vuelto \
  vuelta vueltos ! volvo volvido
  pedir: pido pides pide pedimos pedís piden pedí pediste pidió pidieron pida pidamos pidáis pidan pidiera pidiendo \
  pedido ! pedo pedió pediendo
  sentir: siento sientes siente sentimos sentís sienten sentí sintió sintieron sienta sintamos sintáis sientan \
  sintiera sintiendo sentido ! sento sentió sentiendo
  dormir: duermo duermes duerme dormimos dormís duermen dormí durmió durmieron duerma durmamos durmáis duerman \
  durmiera durmiendo dormido ! dormo dormió
  morir: muero mueres muere morimos morís mueren morí murió murieron muera muramos mueran muriera muriendo muerto \
  muerta muertos muertas ! morido moro
  jugar: juego juegas juega jugamos jugáis juegan jugás jugué jugó juegue juguemos jueguen jugando jugado ! jugan juge
  buscar: busco busqué buscó buscaron busque busques busquemos busquen buscando ! busce
  pagar: pago pagué pagó pague pagues paguemos paguen ! page
  cruzar: cruzo crucé cruzó cruce crucemos crucen ! cruze
  averiguar: averiguo averigüé averigüe averiguó averigüemos
  coger: cojo coges coge cogemos cogí cogió coja cojas cojamos cojan cogiendo ! cogo
  seguir: sigo sigues sigue seguimos seguís siguen seguí siguió siga sigamos sigan siguiendo seguido ! siguo
  vencer: venzo vences venza venzamos vencí venció ! venco
  conocer: conozco conoces conozca conozcamos conocí conoció conociendo ! conozo conoco
  conducir: conduzco conduces conduje condujiste condujo condujimos condujeron conduzca condujera condujese \
  conduciendo ! condució condujieron
  delinquir: delinco delinques delinquió delinca
  leer: leo lees lee leemos leéis leen leés leí leíste leyó leyeron lea leamos leyera leyendo leído ! leió leiendo
  huir: huyo huyes huye huimos huís huyen hui huyó huyeron huya huyamos huyera huyendo huido ! huio
  gruñir: gruño gruñe gruñí gruñó gruñeron gruña gruñera gruñendo ! gruñió gruñiendo
  reír: río ríes ríe reímos reís ríen reí rio rieron ría riamos rían riera riendo reído ! reio
  ser: soy eres es somos sois son sos era éramos fui fuiste fue fuimos fueron seré sería sea seamos sean fuera fuese \
  sé sed siendo sido ! sero ses
  estar: estoy estás está estamos estáis están estaba estuve estuviste estuvo estuvieron esté estemos estén estuviera \
  estando estado ! estó estaste
  ir: voy vas va vamos vais van iba íbamos fui fue fueron iré iría vaya vayamos vayan fuera ve id yendo ido ! iendo io
  haber: he has ha hemos habéis han hay había hube hubo hubieron habré habría haya hayamos hubiera hubiese habiendo \
  habido ! habo
  tener: tengo tienes tiene tenemos tenéis tienen tenés tuve tuviste tuvo tuvimos tuvieron tendré tendría tenga \
  tengamos tengan tuviera ten tené tened teniendo tenido ! teno tení teneré
  venir: vengo vienes viene venimos venís vienen vine viniste vino vinimos vinieron vendré vendría venga vengan \
  viniera ven vení venid viniendo venido ! veno viní veniendo
  decir: digo dices dice decimos decís dicen dije dijiste dijo dijimos dijeron diré diría diga digamos digan dijera di \
  decí decid diciendo dicho ! decido deciré dijieron
  hacer: hago haces hace hacemos hacéis hacen hacés hice hiciste hizo hicimos hicieron haré haría haga hagamos hiciera \
  haz hacé haced haciendo hecho ! haco hico hacido
  poder: puedo puedes puede podemos podéis pueden podés pude pudiste pudo pudieron podré podría pueda podamos puedan \
  pudiera pudiendo podido ! podo pudamos
  poner: pongo pones pone ponés puse puso pusieron pondré ponga pongamos pusiera pon poné poniendo puesto ! ponido poní
  querer: quiero quieres quiere queremos quieren querés querís quise quiso quisieron querré querría quiera queramos \
  quieran quisiera queriendo querido ! quero
  saber: sé sabes sabe sabés supe supo supieron sabré sepa sepamos sepan supiera sabiendo sabido ! sabo
  salir: salgo sales sale salimos salís salen salí salió saldré saldría salga sal saliendo salido ! salo
  traer: traigo traes trae traés traje trajo trajeron traiga trajera trayendo traído ! trajieron trao
  dar: doy das da damos dais dan daba di diste dio dimos dieron daré dé demos den diera dando dado ! daste daron
  ver: veo ves ve vemos veis ven veía vi viste vio vieron vea veamos viera viendo visto ! vido
  oír: oigo oyes oye oímos oís oyen oí oyó oyeron oiga oyera oyendo oído ! oo
  caer: caigo caes cae caí cayó cayeron caiga cayera cayendo caído ! cao
  caber: quepo cabes cabe cupe cupo cabré quepa cupiera ! cabo
  valer: valgo vales vale valí valdré valga valiendo ! valo
  romper: rompo rompí rompió rompa roto rota ! rompido
  escribir: escribo escribió escriba escrito escritas ! escribido
  abrir: abro abres abrió abra abierto abiertas ! abrido
  mantener: mantengo mantienes mantuve mantendré mantenga mantén manteniendo
  deshacer: deshago deshice deshizo deshecho deshaz desharé
  oler: huelo hueles huele olemos oléis huelen olí huela olamos oliendo
  errar: yerro yerra erramos erré yerre
  torcer: tuerzo tuerces torcemos tuerza torzamos torciendo
  cocer: cuezo cueces cuece cocemos cueza cozamos ! cuezco
  mecer: mezo meces meza mecía ! mezco
  adquirir: adquiero adquirimos adquirió adquiera adquiramos
  presentar: presento presenta presente ! presiento presienta
  """

private let spanishEnclitics = """
  matar: matarte matarlo matarlos matarla matarme matarse mataros matándote matándolo matándonos mátalo matalo mátame \
  matate mátese mátenlo mátense matémoslo matadlo matártelo
  decir: decirle decírselo diciéndole dímelo dilo dile díselo decime decile decímelo dígame dígale díganme dígaselo \
  decidme diciéndoselo digámoslo ! diceme
  dar: darle dárselo dándoselo dame dale dámelo denme deme démosle
  callar: cállate callate cállense cállese callaos calláte
  ir: irse irme irte irnos vete váyase váyanse vámonos yéndose iros ! vela velo
  largar: lárgate largate lárguese lárguense largarse
  hacer: hazlo hacelo hágalo háganlo hacerlo haciéndolo hazme hágame
  poner: ponte ponete póngase ponlo ponelo pónganse
  venir: venite véngase vente viniéndose
  contar: cuéntame contame cuénteme cuéntenos contarnos contándoles
  pedir: pídeme pedime pídale pidiéndole pedírselo
  seguir: sígueme seguime síganos síganme siguiéndolo
  escribir: escríbeme escribime escríbanos escribirles escribiéndole
  tomar: tómalo tomarse tomándose ! tomate
  ver: verlo verte viéndose véase ! vela velas
  animar: anímate animarse ! animales
  meter: métete metete métanse ! metales
  """
