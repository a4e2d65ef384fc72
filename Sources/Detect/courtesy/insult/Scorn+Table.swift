// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let scornPhrases: [Phrases] = [
    .likely(
      .es,
      """
      # bunch of
      manga|panda|sarta|hatajo|atajo|partida|cuerda|recua|tropa|bola|banda|par|montón|puñado|camada|piara|jauría|nido|cueva|gavilla|tracalada de < @scorn|@insult|@insult-mild|@insult-dual|@insult-animal|@accusation|@insult-familiar > !marchas|carreras|carga
      !mejor|mejores|otra|otras|qué|que|cualquier|una raza de < @scorn|@insult|@insult-mild|@insult-dual|@insult-animal|@accusation|@insult-familiar > !marchas|carreras|carga
      menudo|menuda|menudos|valiente|flor|soberano|reverendo|grandísimo|grandísima|pedazo|cacho|vaya|tremendo|tremenda|además de? < @scorn-sure|@insult|cobarde|payaso|sinvergüenza|tramposo|mentiroso|inútil|animal|burro|capullo >
      pobre|pobres < @scorn-sure|brutos|bruto|tontos|tonto|idiotas|borregos|borrego|ignorantes|infeliz|infelices|estúpido|imbécil|ridículo|ridícula|inútil|desgraciada|burro >
      # dressed up
      @scorn|@insult|@insult-mild|@insult-animal|@accusation|@insult-familiar con corbata|corbatas|chofer|sello|mandil|mayúsculas|título|bata|toga|auricular|asesores|delantal|pala|diploma|uniforme|estetoscopio|camisa|chaleco|fachaleco|gorra|placa|escritorio|licencia|moqueta|peluca|tacones|sotana|cargo|despacho|casco|tatuaje|silbato|traje|saco|carné|carnet
      @scorn|@insult|@insult-mild|@insult-animal|@accusation|@insult-familiar de corbata|saco|campeonato|concurso|nacimiento|pacotilla|cartón|quinta|cuarta|mierda|porquería|pueblo|cuna|manual|libro|profesión|goma|plástico|hojalata|traje|despacho|teclado|salón|cuello|monte|barrio|turno|primera|marca|remate|exposición
      # what they are
      son|sois|eran todos|todas unos|unas|una|muy|bien? < @scorn|@insult|@insult-mild|@insult-animal|@accusation >
      son|sois unos|unas|puros|puras|pura|puro muy? < @scorn|@insult|@insult-animal|@accusation|carniceros|basura|moscas|momias|buitres|borregos >
      todos|todas unos|unas|puros|puras < @scorn|@insult|@insult-animal|@accusation >
      todos|todas son|sois unos|unas|muy|puros? < @scorn|@insult|@insult-animal|@accusation >
      @public-role|usted|vos|tú|@mention|@kin|hombre|mujer|tipo|tipa|ella|señor|señora|ese|esa|este|esta es|eres|sos|son|era|fue un|una|unos|unas|otro|otra|puro gran|verdadero|verdadera|pobre|completo|total|simple? < @scorn|@insult-animal|mueble|poste|florero|adorno|moco|plaga|peste|cáncer|enfermedad|vergüenza|desgracia|ladilla|lacra >
      @public-role|usted|vos|tú|@mention|hombre|mujer|tipo|tipa|ella|señora es|eres|sos|era muy|tan|más|bien|bastante? < @scorn-sure|bruto|bruta|burro|burra|tonto|tonta|bobo|boba|mentiroso|mentirosa|ladrón|ladrona >
      es|son un|una|unos|unas gran|pobre|verdadero|auténtico|completo|total|soberano|tremendo|perfecto|reverendo? < @scorn-sure|prodigio|lumbrera >
      eres|sos|sois un|una|unos|unas|el|la|los|las|muy|más|tan? gran|pobre|verdadero|auténtico|completo|total|soberano|tremendo|perfecto|reverendo? < @scorn|@insult|@insult-mild|@insult-animal >
      es|son|sos|eres un|una|unos|unas? @word y|e un|una|unos|unas < @scorn-sure|@accusation >
      lo que es|son|eres|sos es? un|una|unos|unas < @scorn|@insult|@insult-mild|@insult-animal >
      qué|que|q tipo|tipa|mujer|mujercita|hombre|hombrecito|señor|señora|señoras|señores|gente|ser|persona|personaje|bebé|sujeto|individuo|vieja|viejo|niño|niña|gerente|equipo más|mas|tan < @scorn|vacío|vacía|chiquito|chiquita|pequeño|triste|poca|poco|conforme|incapaz|falso|falsa|malo|mala|feo|fea|malhumorado|inmaduro|desagradable|antipático|antipática|pesado|pesada|egoísta|doble >
      los|las muy < @scorn|@insult|@insult-mild|@insult-familiar >
      # whom one addresses
      usted|vos|tú|ti|oiga|oye|señor|señora|señorita|don|doña|caballero|amigo|joven|mijo|cállese|cállate|calla < @scorn-sure|inútil|cobarde|mediocre|payaso|payasa|ridículo|ridícula|fracasado|fracasada|ignorante|burro|burra|bruto|bruta|gil|malcriado >
      viejo|vieja|gordo|gorda|flaca|perra|perro|sapo|rata|lesbiana|señoras|mujer|niñito|niñata|peluquera|pinche|pinches|mocoso|mocosa|gente|hombre|árbitro|arbitro|gallinas|zurdos|gorilas|fachos|indio|india < @scorn|@insult|tacaña|choto|estorbosa|chismosa|mentirosa|sucios|sucia|verde > !de|yo|por|pero
      @scorn|@insult|@insult-mild|chismosa|metiche < viejo|vieja|gordo|gorda|asqueroso|asquerosa|inmundo|inmunda|inmundos|inmundas|apestoso|apestosa|miserable|miserables|ignorante|ignorantes|arrastrado|arrastrados|sucio|sucios >
      gente|gentes|persona|personas|gentecita|gentita < @scorn-sure|@insult|podrida|falsa|inútil|tarada|sucia|mala|corta|cortita|fea|baja|vulgar|lenta|boba|tonta|mediocre|acostumbrada|trepadora >
      @scorn|@insult|@insult-dual|@insult-mild|@insult-familiar|tiburón|mujer|hombre|tipo|tipa|esos|esas < sin alma|escrúpulos|corazón|vergüenza|cerebro|oficio|dignidad|sangre|madre|memoria >
      """),
    .possible(
      .es,
      """
      @scorn-sure
      @group < @scorn|@insult|@insult-animal|@accusation|patirrajado|alzados|sucios > !de
      @scorn|@insult|@insult-mild|@insult-animal|@accusation|@insult-familiar < ese|esa|esos|esas > $
      @public-role|mapuches|zurdos|gatas|hombre|mujer < @accusation|corrupto|inútil|mentiroso|burro|vago|cobarde|ladrón|flojo|vendido|grosero|atrevido|insolente|maleducado > !de|con|y
      ^ @scorn-sure|@insult|@accusation|vendido|vendida|carnicero|matasanos|amargada|pesada|cobarde|hipócrita|payaso|payasa|ladrones|inútiles|mediocres $
      a los|las < @accusation|@insult|brutos|inútiles > de
      puro|pura|puros|puras < @scorn|@insult|@accusation|sicario|desviado|borrego|animal|ratero|flojo|presumido >
      semejante < @scorn|@insult|@insult-mild|cero|idiota >
      """),
    .likely(
      .pt,
      """
      bando|cambada|corja|turma|raça|monte|manada|matilha|quadrilha|par de @scorn|@insult|@insult-mild|@insult-animal|@accusation|@insult-dual
      seu|sua|seus|suas < @insult|@scorn-sure|palhaço|palhaça|burro|burra|porco|verme|rato|ladrão|merdinha > !lindo|linda|lindos|amor|favorito|querido|querida|te|do|da|de
      @public-role|ele|ela|você|vc|vcs|vocês|cê|tu|esse|essa|povo|gente é|são|eh|foi|era|és tudo|todos|todas? um|uma|uns|umas|o|a|muito|tão|tudo? grande|baita|verdadeiro|tremendo|completo|pobre|tudo? uns|umas? < @scorn|@insult|@insult-dual|@insult-animal|@accusation|filho >
      é|são tudo|todos|todas um|uma|uns|umas? < @scorn|@insult|@insult-dual|@accusation >
      um|uma|uns|umas < @scorn|@insult|@insult-animal > de|com < gravata|marca|terno|crachá|carteirinha|quinta|plantão|teclado|gente|pantufa|circo|chuteira|fone|jaleco|porta|meia|corbata >
      que < sujeito|sujeitinho|gentinha|gente|figura|homem|mulher|povo|elenco|vendedora|pessoa > mais|tão|de? < @scorn|triste|ordinário|horrível|burra|feio|mercenário|nojenta|meia >
      @scorn|@insult|@insult-mild|@insult-dual|homem|mulher|@public-role < de quinta|merda|bosta|araque|meia|fachada|porta >
      só sendo muito|bem < @scorn|@insult|@insult-mild|@insult-animal >
      recado|aviso aos|às|pros|pras < @scorn|caloteiros|mortos|influencers|invejosos >
      mulher|homem|velha|velho|porteiro|goleiro|juiz|fiscal|gerente|atendente|adm|chef < @scorn|@insult|gagá|bosta|merda|folgado|ladrão|frangueiro|nojenta >
      """),
    .likely(
      .en,
      """
      @public-role|he|she|they|youre|ur|hes|shes|theyre|you|management|staff|team|voters|fans|lot is|are|was|were|all|a|an? a|an|such|the|all|just|complete|total|absolute|proper|right|nothing|one? a|an|complete|total|absolute|fucking|pathetic|big|little|blind? < @scorn|@insult|clowns|crooks|animals|idiots|morons|liars|thieves >
      absolute|complete|total|utter|overpaid|pathetic|useless|slimy|blind|stupid|daft|clueless|sad|fat|lazy|smug|lying|greedy|dense|brainless|fussy|mad|senile|so called little|old? < @scorn|@insult|engineer|expert|manager >
      bunch|pack|shower|crew|gang|load|lot|congregation|parade|cabinet of|people < @scorn|@insult|@insult-mild|clowns|crooks|halfwits|idiots|chancers|cowboys|nobodies >
      what a|an total|complete|absolute|right|fucking|blind|sad? < @scorn|@insult|article >
      """),
  ]
}
