// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing
import Vocabulary

@Suite struct InflectionPortugueseTests {
  @Test(arguments: Paradigm.table(portugueseParadigms))
  func theWholeParadigmIsThereAndNothingThatNobodySays(paradigm: Paradigm) {
    let forms = Set(Inflection.forms(of: paradigm.lemma, in: .pt, as: .verb))
    #expect(paradigm.expected.filter { !forms.contains($0) } == [])
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [])
  }

  @Test(arguments: Paradigm.table(portuguesePlainForms))
  func aTermTakesNumberAndGenderAndNothingElse(paradigm: Paradigm) {
    let forms = Inflection.forms(of: paradigm.lemma, in: .pt, as: .noun, derivatives: .none)
    #expect(paradigm.expected.filter { !forms.contains($0) } == [])
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [])
    #expect(!forms.contains { $0.hasSuffix("zinho") || $0.hasSuffix("issimo") })
  }

  @Test(arguments: Paradigm.table(portugueseDerivedForms))
  func aWordOfAListTakesDerivativesToo(paradigm: Paradigm) {
    let forms = Inflection.forms(of: paradigm.lemma, in: .pt, as: .noun)
    #expect(paradigm.expected.filter { !forms.contains($0) } == [])
    #expect(paradigm.forbidden.filter { forms.contains($0) } == [])
  }

  @Test(arguments: ["lugar", "celular", "mulher", "talher", "hambúrguer", "altar"])
  func aStrangerThatEndsLikeAVerbStaysANoun(word: String) {
    #expect(!Inflection.forms(of: word, in: .pt).contains { $0.hasSuffix("ndo") })
  }

  @Test(arguments: ["falar", "tuitar", "viralizar", "compor", "produzir", "derreter"])
  func aKnownInfinitiveIsAVerb(word: String) {
    #expect(Inflection.forms(of: word, in: .pt).contains { $0.hasSuffix("ndo") })
  }
}

private let portugueseParadigms = """
  falar: falo falas fala falamos falais falam falava falávamos falei falaste falou falaram falarei falará falarão \
  falaria fale fales falemos falem falasse falassem falar falares falarem falando falado falada
  comer: como comes come comemos comem comia comi comeste comeu comeram comerei comerão comeria coma comamos comam \
  comesse comer comerem comendo comido
  partir: parto partes parte partimos partem partia parti partiu partiram partirei parta partam partisse partirem \
  partindo partido
  ficar: fico fiquei fique fiquem ficou ! fice
  pagar: pago paguei pague pagou pago ! page
  começar: começo comecei comece começou comecem ! comeque
  caçar: caço cacei cace caçou ! caque
  proteger: protejo protege proteja protegem protegeu ! protego
  seguir: sigo segues segue seguem siga sigam seguiu seguindo ! sego
  sentir: sinto sentes sente sinta sintam sentiu sentindo ! sento
  dormir: durmo dorme dormem durma dormiu ! dormo
  subir: subo sobes sobe sobem suba subiu
  agredir: agrido agride agridem agrida agrediu
  passear: passeio passeia passeiam passeamos passeei passeie passeando ! passeo
  odiar: odeio odeia odeiam odiamos odeie odiei odiando ! odio
  ser: sou és é somos são era éramos fui foi foram serei será seria seja sejam fosse for forem sendo sido
  ir: vou vai vamos vão ia fui foi foram irei vá fosse for indo ido
  estar: estou está estamos estão estava estive esteve estiveram esteja estivesse estiver estando tô tá tava
  ter: tenho tem temos tinha tive teve tiveram terei tenha tivesse tiver tendo tido ! teu
  haver: há havia houve houver haja houvesse havendo
  fazer: faço faz fazem fazia fiz fez fizeram farei fará faria faça façam fizesse fizer fazendo feito feitas ! fazido
  dizer: digo diz dizem disse disseram direi diga dissesse disser dizendo dito ! dizido
  trazer: trago traz trouxe trouxeram trarei traga trouxesse trouxer trazendo
  pôr: ponho põe põem pomos punha pus pôs puseram porei ponha pusesse puser pondo posto
  compor: componho compõe compus compôs componha compondo composto
  ver: vejo vê veem via vi viu viram verei veja visse vir vendo visto ! vesse
  vir: venho vem vimos vinha vim veio vieram virei venha viesse vier vindo ! viu
  dar: dou dá dão dava dei deu deram darei dê desse der dando dado ! daste
  poder: posso pode podem podia pude pôde puderam poderei possa pudesse puder podendo
  saber: sei sabe soube souberam saberei saiba soubesse souber sabendo
  querer: quero quer querem quis quiseram queira quisesse quiser querendo
  pedir: peço pede pedem peça pediu pedindo ! pedo
  ouvir: ouço ouve ouça ouviu ! ouvo
  perder: perco perde perca perdeu
  ler: leio lê leem lia li leu leia lendo lido
  rir: rio ri riem ria riu rindo
  sair: saio sai saem saía saí saiu saíram saia saindo saído
  construir: construo constrói constroem construa construiu
  abrir: abro abre aberto abertas abriu ! abrido
  escrever: escrevo escreve escrito escreveu ! escrevido
  produzir: produzo produz produzem produza produziu
  manter: mantenho mantém mantive manteve mantenha mantendo
  derreter: derreto derrete derreteu derretido ! derretenho
  """

private let portuguesePlainForms = """
  gato: gatos gata gatas
  café: cafés
  caso: casos ! casa
  cão: cães
  irmão: irmãos irmã irmãs
  ação: ações ! açona
  leão: leões leoa leoas
  chorão: chorões chorona choronas
  coração: corações ! coraçona
  animal: animais
  papel: papéis
  anzol: anzóis
  azul: azuis
  fácil: fáceis
  fuzil: fuzis
  homem: homens
  bom: bons
  mulher: mulheres
  cantor: cantores cantora cantoras
  cor: cores ! cora
  luz: luzes
  juiz: juízes juíza
  inglês: ingleses inglesa inglesas
  ônibus: ônibus
  lápis: lápis ! lápi
  mês: meses
  europeu: europeus europeia europeias
  idiota: idiotas ! idioto
  demissões: demissão
  produtos: produto
  animais: animal
  homens: homem
  tórax: tórax
  espanhol: espanhóis espanhola
  """

private let portugueseDerivedForms = """
  gato: gatinho gatinha gatinhos gatão gatona
  vaca: vaquinha vaquinhas
  amigo: amiguinho amigão
  cabeça: cabecinha ! cabequinha
  café: cafezinho cafezinhos
  homem: homenzinho
  mulher: mulherzinha mulherão
  animal: animalzinho animaizinhos
  idiota: idiotinha idiotão
  lindo: lindíssimo lindinha
  rico: riquíssimo riquinho
  horrível: horribilíssimo
  coração: coraçãozinho
  """
