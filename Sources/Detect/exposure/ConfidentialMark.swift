// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// What the three cards about confidential matters say alike. Own pay and conditions are protected speech, not secrets
/// of the company: the shield lifts them.
enum ConfidentialCard {
  static let surfaces: Set<Surface> = [.official, .reply, .personal]
  static let why = Localized(
    es: "Parece información que la empresa todavía no ha hecho pública. Una vez sale, no vuelve.",
    pt: "Parece informação que a empresa ainda não tornou pública. Depois que sai, não volta.",
    en: "This looks like information that the company has not made public yet. Once it is out, it does not come back.")
  static let instead = Localized(
    es: "Espere a que lo publique el perfil oficial y comparta esa publicación.",
    pt: "Espere o perfil oficial publicar e compartilhe a publicação.",
    en: "Wait until the official profile posts it, and share that post.")
}

extension Detector {
  /// A text that is marked as confidential, or says that it must not go round.
  static let confidentialMark = Detector(
    "exposure.confidential.mark",
    title: Localized(
      es: "Lleva una marca de confidencial", pt: "Traz uma marca de confidencial", en: "Bears a mark of confidentiality"
    ),
    why: ConfidentialCard.why, instead: ConfidentialCard.instead, surfaces: ConfidentialCard.surfaces,
    examples: [
      .flags("«Esto es confidencial», pero el contrato ya se firmó.", on: .personal),
      .flags("Les paso el documento «de uso interno» con las metas del trimestre.", on: .official),
      .flags("«Documento interno»: plan de cierre de sucursales 2027", on: .official),
      .flags("El acuerdo con la cadena está «bajo NDA», pero ya es un hecho", on: .personal),
      .flags("Adjunto el acta de ayer, «CONFIDENCIAL»", on: .official),
      .flags("«Isso é confidencial», mas o contrato já foi assinado.", on: .official),
      .flags("«Internal use only»: Q3 numbers", on: .official),
      .passes("Trataremos sus datos de manera confidencial.", on: .official),
      .passes("Su reclamo es confidencial y lo ve solo el equipo de atención", on: .reply),
      .passes("El documento interno de mi corazón dice que necesito vacaciones", on: .personal),
      .passes("Línea ética: un canal confidencial para todos", on: .official),
      .passes("Seus dados são tratados de forma confidencial.", on: .official),
      .passes("Your details are kept confidential.", on: .reply),
    ],
    phrases: [
      .certain(
        .es,
        """
        esto|eso es|era súper|muy|totalmente|absolutamente|estrictamente? confidencial|reservado|clasificado
        información|documento|archivo|informe|reporte|memo|memorando|memorándum|acta|circular|oficio|presentación|correo|proyecto|carpeta|contrato|plan|dato|datos|material|comunicado interno|interna|internos|internas|confidencial|confidenciales|reservado|reservada|clasificado|clasificada|privilegiada !de|del|y
        información|documento|archivo|informe|reporte|memo|memorando|acta|circular|presentación|correo|plan|comunicado|dato|datos interno|interna|internos|internas|confidencial|reservado|reservada|secreta|secreto de|del la|el|los|las|nuestra|nuestro|gerencia|dirección|junta|ventas|mercadeo|finanzas|rrhh
        de|para solo|sólo|exclusivo|estricto? uso|circulación exclusivo|exclusivamente|estrictamente? interno|interna
        uso|circulación exclusivo|exclusivamente|estrictamente? interno|interna !de|del
        uso interno|exclusivo|restringido de|para|del la|los|el? empresa|empleados|colaboradores|personal|equipo|funcionarios|trabajadores
        no difundir|divulgar|circular|filtrar|publicable
        no apto|autorizado para difusión|publicar|divulgación|publicación
        prohibida|prohibido|prohibidos su|la|toda? difusión|divulgación|reproducción|distribución|difundir|divulgar|circular
        bajo|con|firmé|firmamos|firmaron|tengo|hay un|el|la|estricto|estricta? nda|embargo|confidencialidad
        bajo estricta? reserva|secreto
        acuerdo|cláusula|pacto|contrato de confidencialidad
        embargado|embargada hasta
        ^ confidencial !y|para|como
        información privilegiada|clasificada|sensible
        secreto industrial|empresarial|comercial
        borrador|versión interno|interna|preliminar|confidencial
        """),
      .likely(
        .es,
        """
        solo|sólo|únicamente|exclusivo|exclusivamente para|de el|los|las? empleados|colaboradores|funcionarios|directivos|equipo|accionistas|socios
        no compartir|publicar|reenviar|distribuir|copiar $
        no compartir|publicar|reenviar|distribuir|sacar fuera|afuera|por|en
        confidencial $
        no|favor circule|difunda|divulgue|circulen|difundan|divulguen
        """),
      .certain(
        .pt,
        """
        isso|isto é|era super|muito|totalmente|estritamente? confidencial|sigiloso|secreto
        documento|informação|informações|arquivo|relatório|memorando|ata|circular|apresentação|email|projeto|contrato|plano|dados interno|interna|internos|internas|confidencial|confidenciais|sigiloso|sigilosa|sigilosos|sigilosas !de|da|do|e|y
        documento|informação|arquivo|relatório|memorando|ata|circular|apresentação|email|contrato|plano interno|interna|confidencial|sigiloso da|do|das|dos
        de|para|só uso|circulação exclusivo|exclusivamente|estritamente? interno|interna
        uso exclusivo|exclusivamente|estritamente? interno !de|do|da
        não divulgar|difundir|repassar|espalhar|circular|vazar
        sob|com|assinei|assinamos um|o? nda|embargo|sigilo|confidencialidade
        acordo|termo|cláusula de confidencialidade|sigilo
        ^ confidencial !e
        proibida|proibido a? divulgação|reprodução|divulgar|repassar
        embargado até
        """),
      .likely(
        .pt,
        """
        só|somente|apenas|exclusivo para|de os|as? funcionários|colaboradores|diretores|acionistas
        não compartilhar|publicar|encaminhar $
        confidencial $
        """),
      .certain(
        .en,
        """
        this|it|that is|was|its|thats strictly|highly|very|still? confidential|classified
        strictly|company|highly|commercially confidential
        confidential|internal|classified|restricted document|memo|memorandum|report|file|information|email|draft|briefing|deck|presentation|minutes|figures|numbers|data|plan
        for|strictly|is? internal use|circulation only?
        internal|staff|employees|management|board only
        not for distribution|publication|release|circulation|disclosure
        do|please not|dont distribute|circulate|disclose|leak
        under|signed|signing an|a|the|strict? nda|embargo
        embargoed until|till
        non disclosure agreement
        nondisclosure agreement
        ^ confidential
        eyes only
        trade secret
        """),
      .likely(
        .en,
        """
        do|please not|dont share|forward|repost|copy $
        do|please not|dont share|forward outside|externally|beyond
        confidential $
        """),
    ],
    find: Detector.marked { text, match in
      // `confidencial` as the last word is a mark when it is written as one; else it may end `de manera confidencial`.
      guard match.words.count == 1, match.confidence < Confidence.certain else { return true }
      return !text.words[Int(match.words.lowerBound)].traits.isDisjoint(with: [.shouted, .disguised])
    })
}
