// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension PatternFault.Why {
  /// The reason, as the end of a sentence.
  var text: Localized {
    switch self {
    case .none: Localized(asWritten: "")
    case .unclosedGroup:
      Localized(
        es: "este paréntesis no se cierra", pt: "este parêntese não se fecha", en: "this parenthesis is never closed")
    case .unopenedGroup:
      Localized(
        es: "este paréntesis cierra algo que no se abrió", pt: "este parêntese fecha algo que não foi aberto",
        en: "this parenthesis closes something that was never opened")
    case .unclosedClass:
      Localized(es: "este corchete no se cierra", pt: "este colchete não se fecha", en: "this bracket is never closed")
    case .emptyClass:
      Localized(
        es: "entre los corchetes no hay nada", pt: "não há nada entre os colchetes",
        en: "there is nothing between the brackets")
    case .range:
      Localized(
        es: "un rango va de una letra sin tilde a otra posterior: a-z, 0-9",
        pt: "um intervalo vai de uma letra sem acento a outra posterior: a-z, 0-9",
        en: "a range goes from one plain letter to a later one: a-z, 0-9")
    case .nothingToRepeat:
      Localized(
        es: "aquí no hay nada que repetir", pt: "aqui não há nada para repetir", en: "there is nothing here to repeat")
    case .repeatTwice:
      Localized(
        es: "hay dos repeticiones seguidas; las «perezosas» (.*?) no hacen falta",
        pt: "há duas repetições seguidas; as «preguiçosas» (.*?) não fazem falta",
        en: "there are two repetitions in a row; lazy ones (.*?) are not needed")
    case .braces:
      Localized(
        es: "entre llaves van números: {3}, {2,5}, {2,}", pt: "entre chaves vão números: {3}, {2,5}, {2,}",
        en: "braces hold numbers: {3}, {2,5}, {2,}")
    case .rangeOrder:
      Localized(
        es: "el segundo número es menor que el primero", pt: "o segundo número é menor que o primeiro",
        en: "the second number is less than the first")
    case .escape:
      Localized(
        es: "después de \\ van b, d, D, w, W, s, S, n, t o un signo",
        pt: "depois de \\ vêm b, d, D, w, W, s, S, n, t ou um sinal",
        en: "after \\ comes b, d, D, w, W, s, S, n, t or a sign")
    case .group:
      Localized(
        es: "los grupos son (…) o (?:…); las demás formas no existen aquí",
        pt: "os grupos são (…) ou (?:…); as outras formas não existem aqui",
        en: "groups are (…) or (?:…); the other forms do not exist here")
    case .lookAround:
      Localized(
        es: "mirar hacia adelante o hacia atrás", pt: "olhar para a frente ou para trás", en: "looking ahead or behind")
    case .backReference:
      Localized(
        es: "repetir lo que coincidió antes", pt: "repetir o que coincidiu antes", en: "repeating what matched before")
    case .lastBackslash:
      Localized(es: "la expresión termina en \\", pt: "a expressão termina em \\", en: "the pattern ends in \\")
    case .tooDeep:
      Localized(
        es: "hay más de 50 paréntesis uno dentro de otro", pt: "há mais de 50 parênteses um dentro do outro",
        en: "there are more than 50 parentheses inside one another")
    case .misplacedAnchor:
      Localized(
        es: "^ va al principio y $ al final", pt: "^ vai no início e $ no fim", en: "^ goes first and $ last")
    }
  }
}
