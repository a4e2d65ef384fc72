// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A password or an access token in the open.
  static let credential = Detector(
    "exposure.personal-data.credential",
    title: Localized(
      es: "Muestra una clave o un acceso", pt: "Mostra uma senha ou um acesso", en: "Shows a password or a token"),
    why: Localized(
      es: "Con eso un desconocido entra como si fuera usted. Aunque elimine el mensaje, alguien pudo copiarlo.",
      pt: "Com isso um desconhecido entra como se fosse você. Mesmo apagando, alguém pode ter copiado.",
      en: "With this a stranger gets in as if it were you. Somebody may have copied it before you delete it."),
    instead: Localized(
      es: "Quite la clave y cámbiela ya: la que se publicó no vuelve a ser secreta.",
      pt: "Tire a senha e troque-a agora: a que foi publicada não volta a ser secreta.",
      en: "Remove it and change it now: what was published is no longer a secret."),
    examples: [
      .flags("no puedo entrar, mi clave es «Andino2026», ayúdenme", dodges: false),
      .flags("mi contraseña es «firulais», ¿está mal?", dodges: false),
      .flags("minha senha é «joana123», não entra", dodges: false),
      .flags("my password is «hunter22» and it fails", dodges: false),
      .flags("con la llave «AKIAIOSFODNN7EXAMPLE» no conecta", dodges: false),
      .flags("token «ghp_16C7e42F292c6912E7710c838347Ae178B4a» rechazado", dodges: false),
      .flags("-----«BEGIN RSA PRIVATE KEY»----- y lo demás"),
      .flags("mi clave es «cafe2024»", dodges: false),
      .flags("mi pin es «4821»", dodges: false),
      .passes("La clave es 100% café arábico"),
      .passes("La clave es 50/50 leche y café"),
      .passes("la clave: 2.500 tazas al mes"),
      .passes("Palabra clave: CAFE20"),
      .passes("la clave de un buen espresso es la molienda"),
      .passes("mi clave para dormir: dejar el café a las cuatro"),
      .passes("olvidé mi contraseña, ¿cómo la cambio?"),
      .passes("a senha do wifi é a mesma?"),
      .passes("my password is not working"),
    ],
    phrases: [
      .certain(
        .es,
        """
        mi|tu|su|la clave|contraseña|password|pin|cvv|cvc|contra|pass es|era < @word >
        mi|tu|su clave|contraseña|password|pin de|del|para|del … es < @word >
        contraseña|password < @word >
        # *Palabra clave*, *dato clave*: what matters, or what a coupon asks for.
        !palabra|palabras|punto|puntos|dato|datos|frase|frases|factor|factores|ingrediente|momento|fecha clave < @word >
        pin|clave|contraseña|nip|cvv|cvc|password de|del mi|tu|su|la|el|nuestra @word? es|era < @word >
        usuario|user @word y? clave|contraseña|password|pass < @word >
        """),
      .certain(
        .pt,
        """
        minha|sua|a senha é|era < @word >
        minha|sua senha do|da|de … é < @word >
        senha < @word >
        """),
      .certain(
        .en,
        """
        my|your|his|her|the password|passcode|pin is|was < @word >
        password|passcode is|was? < @word >
        pin|code of|for|to my|your|the … is < @word >
        begin rsa|ec|dsa|openssh|encrypted? private key
        """),
    ],
    // A key is long; its shape is looked for nowhere else.
    needs: .longWord
  ) { text, matches in
    var hits = SecretToken.find(in: text).map { Hit($0, replacement: "••••") }
    for match in matches {
      let word = Int(match.marked.lowerBound)
      if match.marked.count > 1 {
        hits.append(Hit(text, match))
        continue
      }
      guard Secret.isSecret(word, in: text, after: Int(match.words.lowerBound)) else { continue }
      hits.append(Hit(Secret.range(word, in: text), replacement: "••••"))
    }
    return hits
  }
}
