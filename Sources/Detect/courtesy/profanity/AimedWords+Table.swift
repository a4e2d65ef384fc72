// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Swear words that people throw at each other: `@filthy`.
  static let filthy = WordList(
    "filthy", masked: true,
    es: """
      =hijo de puta, =hija de puta, =hijos de puta, =hijas de puta, =hijo de una gran puta
      =hijo de la gran puta, =hijos de la gran puta, =hijo de tu puta madre, =hijos de su puta madre
      =hijo de perra, =hijos de perra, =hijo de mil putas, =hijos de mil putas, =hdp, =hdps, =hdpt, =hpta
      =hptas, =hps, =hijueputa, =hijueputas, =hijoputa, =hijoputas, =jueputa, =jueputas, =hijuemadre, =malparido
      =malparida, =malparidos, =malparidas, =gonorrea, =gonorreas, =pirobo, =piroba, =pirobos, =caregonorrea
      =carechimba, =careverga, =caremonda, =conchudo, =conchuda, gilipollas, =cabronazo, =mierdecilla, tontolaba
      soplapollas, pendejo, =culero, =culera, =culeros, =culeras, =ojete, =ojetes, =mamaverga, =mamavergas
      =chingar, =chingada, =chinguen, =chinga, =vales madre, =me vale madre, =culiado, =culiados, =culiao
      =culiaos, =culiá, =ql, =qlo, =qlos, =qla, =conchetumare, =conchetumadre, =conchesumadre, =conchesumare
      =conchatumadre, =ctm, =csm, =ctmr, =ptm, =ptmr, =rctm, =concha de tu madre, =concha de su madre
      =concha del mono, =aweonao, =aweona, =aweonado, =maraco, =cojudo, =cojuda, =cojudos, =mamagüevo
      =mamaguevo, =mamahuevo, =mmgvo, =mmg, =coñoesumadre, =coñoetumadre, =coño de madre, =coños de madre
      =coñito, =coñitos, =pajúo, =putita, =putito, =puta, =puto, =putas, =putos, =reputa, =cagar, =cago, =cagas
      =cagaron, =cagaste, =ni en pedo, =en pedo, =no me jodas, =jodió, =a tomar por culo, =poronga, =pija
      =boludeando, =boludear, =malcogido, =malfollado, =boludaaa, =mardita, =mardito, =hostia puta, =mierda
      =mierdas, =de mierda, =cojones, =coño, =joder, =carajo, =chucha, =huevada, =huevadas, =hueás, =webada
      =jodido, =jodida, =mamadas, =chingado, =chingón, =chingona, =chingonería, =putear, =putearon, =puteada
      """,
    pt: """
      =fdp, =fdps, =filho da puta, =filha da puta, =filhos da puta, =filho de uma puta, =filho duma puta
      =filho de uma égua, =arrombado, =arrombada, =arrombadinho, =cuzão, =cuzões, =teu cu, =corno manso, =vadia
      =vadias, =puta, =puto, =putinha, =putinho, =merdinha, =merda, =merdas, =bosta, =bostas, =caralho
      =caralhas, =cacete, =porra, =fudendo, =fodendo, =fuder, =foder, =fudeu, =escroto, =escrota, =buceta
      =pau no cu, =desgraçado, =desgraçada, =sapatão, =traveco, =cagar, =cagou, =cagado, =cagão, =tomar no cu
      =tnc, =vtnc, =vsf, =pqp, =krl, =crl, =puta que pariu, =cuzona, =boquete, =punheta, =punheteiro
      =filho da mãe
      """,
    en: """
      =bastard, =bastards, =bitch, =bitches, =bitchy, =son of a bitch, =asshole, =assholes, =arsehole
      =arseholes, =prick, =pricks, =wanker, =wankers, =tosser, =tossers, =twat, =twats, =cunt, =cunts, =dickhead
      =dickheads, =shit, =shits, =shat, =shithead, =bullshit, =fuck, =fucking, =fucked, =fucker, =fuckers, =feck
      =fecking, =fecker, =feckin, =gobshite, =gobshites, =shite, =motherfucker, =cussing, =bollocks, =bellend
      =knobhead, =dammit, =goddamn, =whore, =slut, =jackass, =dumbass, =badass, =douche, =douchebag, =wank
      =minge, =bitching, =asshat
      """)

  /// Swear words that friends use too, or that have an innocent twin: `@rough`.
  static let rough = WordList(
    "rough",
    es: """
      pelotudo, =boludo, =boluda, =boludos, =boludas, =sorete, =soretes, =forro, =forros, =cagón, =cagona
      =cagones, =cagonas, =cagada, =cagadas, =choto, =chotos, =mogólico, cabrón, capullo, =mamón, =mamona
      =mamones, =verga, =pinche, =pinches, huevón, güevón, guevón, =weón, =weon, =weona, =weones, =weoncito
      =hueón, =wn, =marico, =maricos, =marica, =maricas, maricón, =trolo, =caga, =cagan, =jodas, =joden, =jode
      =culo, =orto
      """,
    pt: """
      =cu, =corno, =corna, =cornos, =foda, =fodão, =fodona, =piranha, =viado, =viadinho, =babaca
      """,
    en: """
      =arse, =arses, =ass, =asses, =dick, =dicks
      """)
}
