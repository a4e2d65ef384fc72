// SPDX-License-Identifier: Apache-2.0

extension Portuguese {
  /// Words without a partner of the other gender, or whose partner is another word.
  static let oneGender = WordSet(
    """
    caso porto banco conto livro ponto modo marco prazo bolso cargo quadro ramo solo gasto uso peso pago casco ano
    mes tempo texto correio servico negocio horario produto mercado salario bonus premio mundo ceu pelo olho dedo
    braco corpo peito ombro joelho ovo queijo vinho vaso copo prato campo bairro povo centro pasto barco carro voo
    barro fogo gelo rio lago ouro ferro aco cobre direito fato gosto susto medo odio apoio abuso assedio roubo
    golpe engano delito crime processo contrato acordo convenio ajuste aumento desconto reembolso cheque credito
    debito emprestimo deposito saldo seguro fundo resto poco bico pau piso zero turno passo ritmo tom mito metodo
    modelo seculo signo espaco estadio exercicio exercito edificio beneficio sacrificio comercio divorcio silencio
    anuncio inicio final fim titulo artigo capitulo circulo veiculo calculo musculo vinculo obstaculo espetaculo
    telefone dinheiro trabalho moto foto coracao aviao caminhao pao chao feijao mao nao botao cartao balcao limao
    violao portao fogao verao sabao colchao calcao cordao algodao barracao furacao pulmao salao trovao tubarao
    vagao tostao milhao bilhao sertao sao tao melao cor amor dor valor erro error favor motor sabor calor humor
    terror horror rumor tumor vapor flor labor melhor pior maior menor superior interior exterior anterior
    posterior inferior honor pudor rancor temor suor furor fervor rigor vigor tambor redor computador televisor
    elevador interruptor tres mes
    """)

  /// -ão and -ã: cidadão, cidadã.
  static let feminineInA = WordSet("irmao cidadao alemao cristao anao orfao campeao aldeao pagao capitao")
  /// -ão and -oa.
  static let feminineInOa = WordSet("leao patrao pavao leitao ermitao")

  static let gendered = WordSet(
    """
    espanhol juiz nu cru peru guru chefe elefante presidente monge mestre infante parente governante gigante
    fidalgo
    """)

  static let nationalities = WordSet(
    """
    ingles frances portugues holandes irlandes escoces japones finlandes islandes noruegues chines libanes
    senegales congoles tailandes sudanes nepales genoves polones burgues marques campones fregues montanhes
    calabres milanes
    """)

  static let singularsInS = WordSet(
    """
    onibus virus lapis oasis atlas gratis menos mais pires simples dois tres seis pais mes gas deus ingles frances
    portugues holandes irlandes escoces japones chines burgues fregues campones atras alias jamais depois antes
    apenas quebra-molas guardachuvas parabens ferias oculos costas fezes nupcias algemas trevas vis-a-vis tenis
    onus bonus
    """)

  static let functionWords = WordSet(
    """
    a ao aos as o os um uma uns umas de da do das dos em na no nas nos num numa com sem por pelo pela pelos pelas
    para pra pro e ou mas que se nem ja la ai eu tu ele ela eles elas nos vos voce voces me te lhe lhes meu minha
    teu tua seu sua muito mais menos tao como quando onde quem qual porque pois embora sempre nunca hoje ontem
    amanha agora aqui ali sim nao bem mal quase so tambem entao depois antes foi era sao es esta estao sobre sob
    entre ate desde contra apos
    """)

  static let alsoNouns = WordSet(
    """
    poder dever ser prazer jantar olhar andar parecer saber haver pesar viver colher colar falar
    """)

  static let neverVerbs = WordSet(
    """
    lugar mar par bar ar lar altar hamburguer mulher qualquer talher nuclear linear solar polar lunar lazer
    hambúrguer celular popular familiar escolar vulgar similar singular regular angular açúcar caviar pilar
    militar zíper lider poster super hiper martir elixir porvir vapor sopor torpor
    """)
}
