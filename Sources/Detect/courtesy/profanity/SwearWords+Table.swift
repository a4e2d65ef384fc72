// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words and phrases to swear with, at nobody: `@swear`. Sense: no offence.
  static let swearing = WordList(
    "swear", masked: true,
    es: """
      # everywhere
      =mierda, =mierdas, =mierdero, =mierdita, =mrd, =mrda, =miérda, =joder, =jódeme, =jodido, =jodida, =jodidos, =jodidas, =jodidamente, =jodienda, =carajo, =carajos, =puta, =putas, =puto, =putos, =putísima, =putísimo, =putada, =putadas, =putamente, =putadón, =reputa, =reputo
      =cojones, =cojonudo, =acojonante, =encojonado, =puñeta, =puñetas, =puñetero, =puñetera, =puñeteros, =cagada, =cagadas, =cagadón, =cagadal, =cagado de risa, =cagada de risa, =cagarla, =cagándola, =la cagué, =la cagaste, =la cagaron, =hijueputa, =hijueputas, =pendejada, =pendejadas, =pendejez, =huevada, =huevadas
      =puta madre, =puta vida, =puta mierda, =puta suerte, =putas ganas, =la puta madre, =la reputa madre, =la re puta madre, =la gran puta, =la gran flauta, =de puta madre, =de la puta madre, =hasta las putas, =ni puta idea, =ni putas, =me cago en, =me cago en la puta, =me cago en la leche, =me cago en todo, =me cago en diez
      =me cago en la mar, =a la mierda, =a la puta, =a tomar por culo, =a tomar por saco, =por la puta, =importa una mierda, =importa un carajo, =me vale un carajo, 
      =cabronada, =cabronadas, =mamada, =mamadas, =cojudez, =cojudeces, =gilipollez, =gilipolleces, =pelotudez, =pelotudeces, =boludez, =boludeces, =coño, =coños, =coñazo, =mecachis en la puta, =maldita sea, =malditasea, =verga, =vergas, =verguiza, =vergón, =vergazo, =vergazos, =vrg
      =lpm, =lpmqtp, =lpqtp, =lpqlp, =lptm, =ptm, =ptmr, =ptmre, =mdre puta, =qcaraj, =la gran siete, =mierdoso, =emputado, =emputada, =emputa, =emputar, =encabronado, =encabronada, =emputó
      # CO, EC
      =hijuepucha, =juepucha, =jueputa, =jueputas, =hpta, =hp, =hijuep, =hijueputamente, =gonorreada, =malparida, =malparido, =malparidez, =malparidamente, =hijueputez, =güevonada, =güevonadas, =huevonada, =huevonadas, =webonada, =mariconada, =mariconadas, =pichurria, =culada, =culadas, =vuelto mierda, =vuelta mierda
      =qué gonorrea, =nojoda, =no joda, =ajoda, =erda, =mondá, =la mondá, =ni mondá, =vaina hijueputa, =hijoputa frío, =sapa hp, =vuelto nada
      # MX
      =chingar, =chinga, =chingada, =chingado, =chingados, =chingadas, =chingadera, =chingaderas, =chingón, =chingona, =chingones, =chinguen, =chingue, =chingo, =chingos, =un chingo, =rechingada, =a la chingada, =de la chingada, =ni madres, =a la madre, =vale madre, =vale madres, =vale verga, =valió verga, =valió madre, =valió madres, =me vale verga, =me vale madre, =me vale madres
      =pinche, =pinches, =pinchemil, =pinchísimo, =a la verga, =a la vrg, =alv, =alvrg, =hasta la madre, =hasta la verga, =no mames, =no mamen, =nomames, =no mame, =no chingues, =no chinguen, =no manches wey, =putísima madre, =en la madre, =qué pedo, =ni pedo, =a huevo, =mentada de madre, =mamalón, =me la pelan, =me la pelas, =qué poca madre, =poca madre, =culerada, =culeradas, =ojetada
      # AR, UY
      =la concha de la lora, =concha de la lora, =la concha de su madre, =concha de su madre, =la concha de mi madre, =la concha de la madre, =la reconcha, =concha de su hermana, =la concha de la hermana, =cdll, =cdlm, =la puta que los parió, =la puta que lo parió, =la puta que me parió, =me chupa un huevo, =me chupa la pija, =chupa un huevo, =chupa un ovario, =me rompe las pelotas, =rompe las bolas, =me hinchan las pelotas, =hincha las bolas, =hasta las pelotas
      =hasta las bolas, =hasta la pija, =qué garrón, =garcada, =pajereada, =forreada, =forrada, =orto, =del orto, =para el orto, =como el orto, =del ojete, =como el ojete, =la re puta, =cagarse de frío, =me cagué de frío, =me cago de frío, =me cago de risa, =me cago de hambre, =me cago de calor, 
      # CL
      =wea, =weas, =weá, =hueá, =huea, =hueás, =webada, =webadas, =weaita, =weón oh, =csm, =ctm, =conchesumadre, =conchetumadre, =conchesumare, =conchetumare, =conchadesumadre, =chucha, =chuchas, =por la chucha, =a la chucha, =rechucha, =por la cresta, =a la cresta, =hasta la cresta, =por la concha, =por la mierda, =por la rechucha, =puta la wea, =puta la weá, =chuta la wea, =puta oh, =puta que, =como la raja, =hasta el pico, =vale callampa, =vale hongo, =pa la corneta, =como las weas, =como el pico, =la cagó, =culiao, =qlo, =culiado, =culiá, =ql
      # PE, VE
      =conchasumadre, =conchasumare, =puta mare, =la gran puta, =por las huevas, =a las huevas, =hasta las huevas, =cojudeada, =pinga, =chesu, =chesumadre, =chesumare, =asu madre, =vergación, =a la verga, =mamagüevada, =mamaguevada, =qué bolas, =me sabe a culo, =sabe a mierda, =hasta el culo, =coñoelamadre, =coño de la madre, =coñolamadre, =el coño de la madre, =del coño, =arrechera, =cagalera, =jodedera, =nojombre
      # ES
      =hostia, =hostias, =ostia, =ostias, =me cago en la hostia, =hostia puta, =ostia puta, =la leche puta, =ni pollas, =tócate los cojones, =tocarme los cojones, =tócame los cojones, =tocar los cojones, =por cojones, =hasta los cojones, =hasta el coño, =hasta la polla, =hasta los huevos, =me la suda, =me la pela, =me suda la polla, =suda la polla, =me la trae floja, =del coño, =tiene cojones, =manda cojones, =manda huevos
      =cágate, =que te cagas, =cagarse, =me cago, =cagando leches, =echando hostias, =a hostias, =cabreo de cojones, =de cojones, =de los cojones, =jodienda, =joé, =jodó, =jodeeer, =la madre que parió, =la madre que me parió, =su puta madre, =la madre que los parió, =mecagüen, =mecagoen, =mecago en, =me cagüen
      """,
    pt: """
      =porra, =caralho, =caraio, =carai, =krl, =crl, =krai, =caralha, =cacete, =merda, =merdas, =bosta, =bostas, =foda, =fodas, =fodase, =foda-se, =foda se, =fodeu, =fudeu, =foder, =fuder, =fodido, =fodida, =fudido, =fudida, =puta que pariu, =puta que o pariu, =puta que me pariu, =pqp, =puta merda, =puta vida, =putaria, =putz grila
      =pra caralho, =pra caraio, =pra krl, =pracaralho, =pra cacete, =pra porra, =puta sacanagem, =no cu, =cagada, =cagadas, =arrombada de fila, =puto, =puta da vida, =puto da vida, =puta frio, =puta calor, =caceta, =bagulho foda, =foda demais, =vsf, =tnc, =vtnc
      =filho da puta que, =caralho de asa, =buceta, =bucetinha, =piroca, =raios partam, =cagar, =cagando, =puta chuva, =puta fila, =puta saudade, =puta bolo, =puta café
      """,
    en: """
      =fuck, =fucking, =fuckin, =fking, =fkn, =fcking, =fucken, =fucked, =fucks, =fuckery, =clusterfuck, =fuckup, =fuck up, =motherfucking, =mofo, =wtf, =wth, =ffs, =omfg, =stfu, =af, =lmfao, =shit, =shits, =shitty, =shite, =shitshow, =bullshit, =horseshit, =batshit, =apeshit, =shitting, =shitload, =holy shit, =crap, =crappy, =damn, =damned, =dammit, =damnit, =goddamn, =goddam, =goddammit, =god damn
      =hell, =what the hell, =bloody, =bloody hell, =bollocks, =bollock, =bugger, =buggered, =sod it, =sodding, =half assed, =half arsed, =arsed, =my ass, =pissed, =pissing, =piss, =pain in the ass, =pain in the arse, =badass, =kick ass, =kickass, =freaking, =frigging, =fricking, =effing, =son of a bitch, =bitching, =bitchin, =crikey moses, =jesus fucking christ, =jesus christ, =wank, =knackers
      """)
}
