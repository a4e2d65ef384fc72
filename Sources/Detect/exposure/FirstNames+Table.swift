// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Mr and Mrs: a name follows.
  static let titles = WordList(
    "title",
    es:
      "=señor, =señora, =señorita, =sr, =sra, =srta, =don, =doña, =doctor, =doctora, =dr, =dra, =estimado, =estimada, =ing, =ingeniero, =ingeniera, =profe, =licenciado, =licenciada, =lic",
    pt: "=senhor, =senhora, =dona, =seu, =sr, =sra, =prezado, =prezada, =doutor, =doutora",
    en: "=mr, =mrs, =ms, =miss, =dear, =sir, =madam")

  /// Given names as people of eight countries are called. Only with a capital, and only beside something that makes a
  /// person of it: *Rosa*, *Luz* and *Mercedes* are words and brands too.
  static let firstNames = WordList(
    "first-name",
    es: """
      =ana, =maría, =marta, =martha, =lucía, =laura, =paula, =carolina, =diana, =claudia, =patricia, =sandra, =adriana, =mónica, =andrea
      =natalia, =camila, =valentina, =daniela, =gabriela, =alejandra, =catalina, =juliana, =marcela, =liliana, =gloria, =esperanza, =rosa, =rosario
      =carmen, =teresa, =beatriz, =elena, =isabel, =sofía, =verónica, =viviana, =yolanda, =yelitza, =yuli, =yulieth, =leidy, =lupita, =guadalupe
      =fernanda, =mariana, =ximena, =jimena, =rocío, =pilar, =mercedes, =nancy, =norma, =silvia, =susana, =miriam, =magaly, =gladys, =blanca
      =javiera, =constanza, =francisca, =catherine, =macarena, =noelia, =encarna, =encarnación, =inmaculada, =nuria, =begoña, =lorena, =julieta
      =yovana, =maritza, =milagros, =flor, =nelly, =luz, =dary, =jenny, =karen, =karla, =vanessa, =johana, =katherine, =nicole, =micaela, =agustina
      =carlos, =juan, =josé, =luis, =jorge, =pedro, =pablo, =andrés, =felipe, =diego, =daniel, =david, =santiago, =sebastián, =mateo, =nicolás
      =alejandro, =fernando, =ricardo, =roberto, =raúl, =mario, =miguel, =manuel, =antonio, =francisco, =javier, =sergio, =óscar, =hugo, =ramiro
      =camilo, =julián, =esteban, =gustavo, =hernán, =iván, =jaime, =jairo, =jhon, =john, =wilson, =wilmer, =edison, =freddy, =fredy, =álvaro, =alberto
      =eduardo, =enrique, =ernesto, =héctor, =humberto, =ignacio, =joaquín, =leonardo, =marcos, =martín, =mauricio, =orlando, =patricio, =rafael, =rodrigo
      =rubén, =salvador, =simón, =tomás, =víctor, =vicente, =gonzalo, =facundo, =lautaro, =matías, =emiliano, =maximiliano, =agustín, =benjamín, =cristian
      =cristóbal, =ramón, =rogelio, =efraín, =gerardo, =arturo, =guillermo, =alfredo, =rosy, =pao, =paco, =pepe, =toño, =lalo, =beto, =nacho, =kike
      =charo, =lola, =concha, =dolores, =consuelo, =amparo, =fátima, =irene, =marina, =olga, =raquel, =rebeca, =sara, =sonia, =victoria, =yanet
      """,
    pt: """
      =joão, =josé, =antônio, =francisco, =carlos, =paulo, =pedro, =lucas, =luiz, =marcos, =marcelo, =rafael, =daniel, =bruno, =eduardo, =felipe
      =rodrigo, =gustavo, =thiago, =tiago, =leandro, =fábio, =osvaldo, =rogério, =sérgio, =wellington, =anderson, =vinícius, =mateus, =matheus, =rui
      =maria, =ana, =adriana, =juliana, =fernanda, =patrícia, =aline, =sandra, =camila, =amanda, =bruna, =jéssica, =letícia, =luciana, =vanessa, =joana
      =drica, =débora, =cláudia, =márcia, =renata, =simone, =tatiana, =beatriz, =larissa, =mariana, =gabriela, =vitória, =lia, =cida, =fabiana
      """,
    en: """
      =james, =john, =robert, =michael, =william, =richard, =joseph, =thomas, =charles, =christopher, =matthew, =anthony, =steven, =andrew, =brian
      =kevin, =george, =edward, =ronald, =timothy, =jason, =jeffrey, =ryan, =jacob, =gary, =nicholas, =eric, =jonathan, =stephen, =larry, =justin, =scott
      =brandon, =mary, =jennifer, =linda, =elizabeth, =barbara, =susan, =jessica, =sarah, =karen, =nancy, =lisa, =betty, =margaret, =ashley, =kimberly
      =emily, =donna, =michelle, =carol, =amanda, =melissa, =deborah, =stephanie, =rebecca, =sharon, =cynthia, =kathleen, =amy, =angela, =fiona, =brenda
      =pamela, =emma, =nicole, =helen, =samantha, =christine, =debra, =rachel, =diane, =janet, =catherine, =heather, =peter, =dave, =steve, =mike, =tom
      """)
}
