// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words that insult a stranger and greet a friend: `@insult-familiar`. Sense: affectionate use. Alone they say nothing.
  static let familiarInsults = WordList(
    "insult-familiar", masked: true,
    es: """
      # CO, VE
      marica, =marico, =maricos, maricada de gente, huevón, güevón, guevón, webón, =maldingo, =parce, mamaburra, loca
      # MX
      cabrón, güey, =wey, =weyes, =we, vato, =compa, carnal, =mano, puto, =puto, =putos
      # AR, UY
      boludo, bolú, =loco, =chabón, =chabona, =flaco, =gordi, pelado
      # CL, PE
      weón, hueón, =wn, =weon, =weona, =weones, huevas, =aweonadito, =choro, =guatón, =guatona, =pata, =causa, pendejito
      # ES
      =tío, =tía, =macho, =chaval, =cabroncete, =perraca, =zorri, =tonti, =cari
      # praise as often as blame
      crack, bestia, monstruo, perraco
      """,
    pt:
      "=viado, =bicha, =mano, =doido, =doida, =maluco, =maluca, =cachorra, =gostosa, =vadia, =puto, =desgraça, =peste, =cara",
    en: "=dude, =mate, =bro, =bastard, =sucker, =savage, =beast")

  /// A thing to swear with and a word to throw at a person: `@insult-dual`. What stands near decides.
  static let dualInsults = WordList(
    "insult-dual", masked: true,
    es: """
      # CO, EC
      =hijueputa, =hijuepta, =hijuep, =hijoeputa, =hijoeputas, =hijuemadres, =jueputa, =hp, =h.p, =hpt, =hijodeputa, =hijosdeputa, =malparido, =malparida, =malparidito, =jijueputa, =jijuepucha, =jueputica
      # CL, PE
      =conchesumadre, =conchesumare, =conchetumadre, =conchetumare, =conchatumadre, =conchasumadre, =ctm, =csm, =ctmr, =csmr, =ctmre, =conchesumae, =conchetumar, =conchaetumadre, =ptmr
      =culiao, =culiado, =culiá, =culia, =qlo, =ql, =qliao, =qla, =culeao, =qlao
      # everywhere
      =puta, =putas, =puto, =putos, =putita, =putica, =putón, =putilla, =mierda, =mierdas, =mierdón, =caca, =reputa, =cagada, =singao, =singada, =singaos, =jodido, =jodida
      """,
    pt: "=puta, =putas, =merda, =bosta, =bostas, =desgraça, =desgraca, =praga, =merdas",
    en: "=shit, =crap, =fucker, =bugger, =sod")
}
