// SPDX-License-Identifier: Apache-2.0

/// Given names that are frequent where protocols are written in Spanish, Portuguese or English. Without accents.
enum GivenNames {
  static let all = Set(list.description.split(whereSeparator: \.isWhitespace).map(String.init))
  /// Names that are also words: only a surname after them makes a person.
  static let alsoWords = Set(words.description.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let list: StaticString = """
    adriana agustin aitor alan alba alberto alejandra alejandro alfonso alfredo alicia alvaro amanda amelia ana andre
    andrea andreia andres antonia antonio ariel armando arturo augusto barbara beatriz benjamin bernardo bianca bruna
    bruno caio camila camilo carla carlos carmen carolina catalina cecilia celia cesar charles charlotte christian
    christopher clara claudia claudio cristian cristiane cristina daniel daniela danilo dario david debora diana diego
    domingo eduarda eduardo edwin elena eliana elias elisa elizabeth emilia emilio emily emma enrique eric erika ernesto
    esteban estela eugenia eva evelyn fabian fabiana fabio fatima federico felipe fernanda fernando flavia flavio
    francisca francisco gabriel gabriela gerardo german gilberto giovanna gisela gonzalo guadalupe guilherme guillermo
    gustavo hannah hector heitor helena henrique hernan hugo humberto ignacio ines irene isabel isabela isabella ivan
    jaime james jason javier jennifer jessica jimena joana joao joaquin jonathan jorge jose joseph joshua juan juana
    juliana julian juliana julieta julio karen karina kevin larissa laura lauren leandro leonardo leticia lidia lorena
    lorenzo lucas lucia luciana luciano lucila luis luisa luiz luiza manuel manuela marcela marcelo marcos margarita
    maria mariana mariano marina mario marisol marlene marta martha martin mateo matheus mathew matias matthew mauricio
    maximiliano melissa mercedes michael michelle miguel milagros milena monica natalia nathan nelson nicolas noelia
    norma olga oscar otavio pablo pamela paola patricia patricio paula paulo pedro priscila rafael rafaela ramiro ramon
    raquel raul rebeca rebecca renata renato ricardo richard robert roberta roberto rocio rodrigo rogelio roman ronaldo
    rosana rosario ruben samanta samuel sandra santiago sara sarah sebastian sergio silvana silvia simone sofia sonia
    stephanie susana tatiana teresa thiago thomas tiago tomas valentin valentina valeria vanessa veronica vicente victor
    vinicius virginia viviana walter wendy william xavier ximena yolanda zoe
    """

  private static let words: StaticString = """
    alegria amparo angel aurora bill blanca celeste concha consuelo dolores esperanza estrella faith flor gloria grace
    hope jesus luz mark mercedes olivia paz perla pilar rosa rose socorro soledad victoria violeta will
    """
}
