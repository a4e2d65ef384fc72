// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@Suite struct InflectionSpanishNounTests {
  @Test(arguments: Paradigm.table(plainForms))
  func aTermTakesNumberAndGenderAndNothingElse(paradigm: Paradigm) {
    let forms = Inflection.forms(of: paradigm.lemma, in: .es, as: .noun, derivatives: .none)
    #expect(forms.first == Paradigm.fold(paradigm.lemma))
    #expect(paradigm.expected.filter { !forms.contains($0) } == [])
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [])
    #expect(!forms.contains { $0.hasSuffix("ito") || $0.hasSuffix("azo") || $0.hasSuffix("isimo") })
  }

  @Test(arguments: Paradigm.table(derivedForms))
  func aWordOfAListTakesDerivativesToo(paradigm: Paradigm) {
    let forms = Inflection.forms(of: paradigm.lemma, in: .es, as: .noun)
    #expect(paradigm.expected.filter { !forms.contains($0) } == [])
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [])
  }

  @Test(arguments: ["de", "la", "los", "con", "para", "muy", "aquí", "también"])
  func littleWordsOfATermStayAsTheyAre(word: String) {
    #expect(Inflection.forms(of: word, in: .es) == [Paradigm.fold(word)])
  }
}

private let plainForms = """
  gato: gatos gata gatas
  frío: fríos fría frías
  café: cafés ! cafees cafea
  casa: casas ! caso casos
  caso: casos ! casa casas
  puerto: puertos ! puerta
  idiota: idiotas ! idioto
  artista: artistas ! artisto
  elefante: elefantes elefanta
  jefe: jefes jefa jefas
  cliente: clientes clienta
  imbécil: imbéciles ! imbécila
  cabrón: cabrones cabrona cabronas
  camión: camiones ! camiona
  razón: razones ! razona
  acción: acciones ! acciona
  decisión: decisiones ! decisiona
  trabajador: trabajadores trabajadora trabajadoras
  color: colores ! colora
  mejor: mejores ! mejora
  inglés: ingleses inglesa inglesas
  ingles: ingleses inglesa
  cortés: corteses ! cortesa
  alemán: alemanes alemana alemanas
  pan: panes ! pana
  volcán: volcanes ! volcana
  parlanchín: parlanchines parlanchina
  jardín: jardines ! jardina
  luz: luces
  pez: peces
  feliz: felices ! feliza
  capataz: capataces
  lunes: lunes ! lun lunas
  crisis: crisis
  virus: virus
  país: países
  mes: meses
  interés: intereses
  rey: reyes
  ley: leyes
  israelí: israelíes israelís
  menú: menús
  tabú: tabúes
  taxi: taxis
  club: clubes clubs
  robot: robots
  mail: mails
  despidos: despido
  acciones: acción ! accione
  luces: luz
  clases: clase
  doctores: doctor doctora
  envases: envase
  ingleses: inglés inglesa
  español: españoles española españolas
  andaluz: andaluces andaluza
  niño: niños niña niñas
  señor: señores señora señoras
  despedimiento: despedimientos ! despedimienta
  foto: fotos ! fota
  mano: manos ! mana
  joven: jóvenes
  reloj: relojes
  actriz: actrices
  aguafiestas: aguafiestas ! aguafiesta
  lentamente: lentamente ! lentamentes
  """

private let derivedForms = """
  perro: perrito perrita perritos perrazo perrote perrón perrillo
  idiota: idiotita idiotón idiotazo idiotas
  gato: gatico gatito gatitas
  vaca: vaquita vacota vaquitas ! vacita
  amigo: amiguito amiguita amigazo amigote
  cabeza: cabecita cabezón cabezota ! cabezita
  cabrón: cabroncito cabronazo cabronas ! cabronsito
  feo: feíto fea feote feísimo
  malo: malísimo malísimas malito
  rico: riquísimo riquito
  largo: larguísimo larguito ! largísimo
  amable: amabilísimo
  viejo: viejito viejecito vieja viejazo viejote
  pan: pancito panecito
  flor: florecita florcita
  luz: lucecita
  mujer: mujercita mujerona
  café: cafecito cafés
  negro: negrito negrita negrazo
  rubio: rubito rubiecito
  gordo: gordito gordote gordísima
  bruja: brujita brujas ! brujo
  """
