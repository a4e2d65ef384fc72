// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What all cards about personal data say alike.
enum PersonalDataCard {
  static let privately = Localized(
    es: "Quite el dato y compártalo solo por mensaje privado.",
    pt: "Tire o dado e passe só por mensagem privada.",
    en: "Take it out and share it by private message only.")
}
