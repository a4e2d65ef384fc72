// SPDX-License-Identifier: Apache-2.0
import Store

/// What is asked of a password: length, and that it is not the first one that a stranger would try.
enum Password {
  static let least = 10

  /// Argon2id of nothing in particular: an unknown name must cost as much time as a known one.
  static let nobody =
    "$argon2id$v=19$m=65536,t=2,p=1$c29tZSBzYWx0IGZvciBubw$Y2Fubm90IG1hdGNoIGFueSBwYXNzd29yZCBhdCBhbGwhISE"

  /// Six to nine digits, for who only reads and signs: on the shop's tablet nobody types a sentence. Not the ones that are tried
  /// first: `111111`, `123456`, `654321`, `121212`, or a year and its like.
  static func isPIN(_ text: String, for member: Member) -> Bool {
    guard member.roles.isSubset(of: [.member]), (6...9).contains(text.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), Set(text).count >= 3
    else { return false }
    let digits = text.utf8.map { Int($0) - 0x30 }
    let steps = Set(zip(digits, digits.dropFirst()).map { ($1 - $0 + 10) % 10 })
    return steps.count > 1 && !text.hasPrefix("1234") && !text.hasSuffix("4321") && !isTwice(text)
  }

  /// `123123`.
  private static func isTwice(_ text: String) -> Bool {
    text.count % 2 == 0 && text.prefix(text.count / 2) == text.suffix(text.count / 2)
  }

  static func isStrong(_ password: String, for member: Member) -> Bool {
    guard password.count >= least, password.utf8.count <= 200, Set(password).count >= 5 else { return false }
    let plain = password.lowercased()
    let letters = plain.filter(\.isLetter)
    if commonest.contains(plain) || letters.count >= 4 && commonest.contains(undisguised(letters, plain)) {
      return false
    }
    if isRepeated(plain) || isRun(plain) { return false }
    let known =
      [member.email?.split(separator: "@").first.map(String.init) ?? ""]
      + member.name.lowercased().split(separator: " ").map(String.init)
    // A name with a year behind it is what everybody tries.
    return !known.contains { $0.count >= 4 && letters == $0.filter(\.isLetter) }
  }

  /// `c0ntr4señ4` is what a program tries second: letters that digits stand for, read again, where that gives a known word.
  private static func undisguised(_ letters: String, _ plain: String) -> String {
    let read: [Character: Character] = ["0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"]
    let again = String(plain.map { read[$0] ?? $0 }).filter(\.isLetter)
    // Digits at the end are a year or a number, and no letters.
    let bare = String(plain.reversed().drop { $0.isNumber || "!.?*-_".contains($0) }.reversed())
    let inside = String(bare.map { read[$0] ?? $0 }).filter(\.isLetter)
    return commonest.contains(inside) ? inside : commonest.contains(again) ? again : letters
  }

  /// `cafecafecafe`: one piece again and again.
  private static func isRepeated(_ text: String) -> Bool {
    let letters = Array(text)
    return (1...max(1, letters.count / 2)).contains { size in
      letters.count % size == 0 && letters.count / size > 1
        && letters.indices.allSatisfy { letters[$0] == letters[$0 % size] }
    }
  }

  /// `abcdefghij`, `9876543210`, a row of the keyboard.
  private static func isRun(_ text: String) -> Bool {
    let rows = [
      "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklñzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn",
    ]
    return rows.contains { $0.contains(text) || String($0.reversed()).contains(text) }
  }

  /// What people choose most, in Spanish, Portuguese and English, without its digits too. Written by hand: a long list would
  /// refuse little more, since length is asked for.
  private static let commonest: Set<String> = Set(
    """
    password contraseña contrasena senha clave micontraseña mipassword admin administrador administrator qwerty qwertyuiop asdfghjkl zxcvbnm
    iloveyou teamo teamomucho tequiero amoreterno bienvenido bienvenidos welcome letmein dejameentrar decoro decorodecoro micompania
    colombia mexico argentina venezuela ecuador chile peru españa brasil bogota medellin futbol barcelona realmadrid nacional america
    millonarios bocajuniors riverplate flamengo corinthians princesa estrella mariposa chocolate cafeandino dragon monkey football
    superman batman naruto pokemon jesucristo jesus diosesamor diosmio familia hermosa corazon sebastian alejandro fernanda valentina
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes
    sabado domingo primavera verano otoño invierno navidad janeiro fevereiro março abril maio junho julho setembro outubro dezembro
    january february march april june july august september october november december monday friday sunday summer winter spring
    usuario invitado prueba pruebas temporal cambiame secreto secreta entrada acceso empresa oficina trabajo ventas gerencia soporte
    sistemas tecnologia protocolo redes redessociales facebook instagram tiktok whatsapp twitter linkedin youtube google internet
    cafe cafeteria tienda almacen restaurante familia mama papa hijo hija gordita gordito bebe amor amorcito vida mivida cielo
    juan carlos maria jose luis andres camila laura daniel diego felipe santiago mateo nicolas sofia isabella mariana gabriela
    atletico america deportivo santafe junior once caldas tolima chivas tigres pumas cruzazul colocolo universidad alianza penarol
    cali barranquilla cartagena pereira manizales bucaramanga lima quito caracas santiago buenosaires madrid sevilla valencia
    saopaulo riodejaneiro vascodagama palmeiras santos password passw mypassword changeme default guest test testing sunshine master
    shadow ashley michael charlie jordan hunter secret whatever trustno starwars computer iloveu lovely freedom

    1234567890 0123456789 12345678910 1111111111 0987654321 123123123123 1q2w3e4r5t qwerty1234 abcd123456 a123456789
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
