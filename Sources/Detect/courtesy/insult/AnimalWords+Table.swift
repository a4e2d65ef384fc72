// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Animals: an insult only when a person is called one. `@insult-animal`. Sense: word with an innocent twin.
  static let animalInsults = WordList(
    "insult-animal",
    es: """
      =burro, =burra, =burros, =burras, =asno, =asnos, =mula, =mulas, =bestia, =bestias, =animal, =animales, =perra, =perras, =perro, =perros, =zorra, =sorra, =zorras, =zorro
      =cerdo, =cerda, =cerdos, =cerdas, =puerco, =puerca, =puercos, =puercas, =marrano, =marrana, =marranos, =marranas, =chancho, =chancha, =chanchos, =cochino, =cochina, =cochinos
      =rata, =ratas, =rataza, =gusano, =gusanos, =gusana, =víbora, =víboras, =serpiente, =serpientes, =culebra, =culebras, =sapo, =sapa, =sapos, =sapas, =buitre, =buitres, =hiena, =hienas
      =gallina, =gallinas, =vaca, =vacas, =foca, =focas, =ballena, =morsa, =yegua, =yeguas, =cucaracha, =cucarachas, =garrapata, =garrapatas, =pulga, =piojo, =piojos, =lombriz, =babosa
      =borrego, =borregos, =becerro, =becerra, =becerros, =ganado, =ganso, =gansa, =besugo, =besugos, =merluzo, =merluza, =percebe, =mandril, =orangután, =gorila, =simio, =cacatúa
      =escorpión, =alacrán, =lagarta, =lagartona, =mosca muerta, =mosquita muerta, =cabra loca, =loca de los gatos, =oveja, =ovejas, =cuervo, =chacal, =chivo, =cerdito
      """,
    pt: """
      =burro, =anta, =jumento, =cachorra, =cadela, =cachorro, =porco, =porca, =cobra, =vaca, =baleia, =hipopótamo, =piranha, =urubu, =hiena, =víbora, =mula, =macaca
      =animal, =animais, =jararaca, =jegue, =sanguessuga, =carrapato, =lesma, =ovelha, =porcos, =cadelas
      """,
    en: """
      =pig, =pigs, =cow, =cows, =rat, =rats, =snake, =snakes, =weasel, =weasels, =dog, =dogs, =donkey, =ape, =apes, =whale, =leech, =leeches, =cockroach, =cockroaches, =worm, =worms, =toad, =vulture, =sheep
      """)
}
