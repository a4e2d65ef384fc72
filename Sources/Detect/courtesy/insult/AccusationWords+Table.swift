// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words that accuse of a crime or a swindle: `@accusation`. At a company they are a complaint in strong words.
  static let accusations = WordList(
    "accusation", masked: false,
    es: """
      ladrón, ladrones, ladronzuelo, ratero, estafador, timador, embaucador, corrupto, corruptazo, tramposo, defraudador, usurero, mafioso, hampón, delincuente, criminal, bandido
      bandolero, maleante, malandro, malandra, pirata, saqueador, asaltante, atracador, explotador, negrero, esclavista, vendehumo, vende humo, vendehúmos, cuentero, embustero, chupasangre, chupasangres, sanguijuelas
            # MX
      tracalero, transa, transas, rata de dos patas, ratas de dos patas, uñas largas, huachicolero, rateros de quinta
      # AR, UY, CL, PE, BO
      chanta, coimero, =lacra, cuenteros, cogotero, cogoteros
      # CO, VE, EC
      =rata, =ratas, raponero, choneros, hampones, robapan, pillo, pillos, tumbador, tumbadores, matraquero, matraqueros, vacunador, malandros, sapos ladrones
      # ES
      mangante, mangantes, sacacuartos, sacaperras, sacadineros
      """,
    pt: """
      ladrão, ladrões, ladra, golpista, estelionatário, trambiqueiro, caloteiro, picareta, corrupto, bandido, criminoso, mafioso, explorador, charlatão, enganador, trapaceiro, 171, larápio, gatuno, agiota
      """,
    en: """
      thief, thieves, crook, scammer, =fraud, =frauds, fraudster, swindler, con artist, con artists, conman, conmen, cheat, =cheats, liar, criminal, =crooks
      """)
}
