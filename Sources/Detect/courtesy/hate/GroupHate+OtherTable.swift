// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// The same in Portuguese and English.
  static let groupHateOther: [Phrases] = [
    .likely(
      .pt,
      """
      os|as|esses|essas|todo|todos|toda? @group|@folk|@frail …2 é|são|eh tudo|todos|todas|uma|um|uns|umas|gente|povo|raça|bem|muito|doença|praga|lixo um|uma|uns|umas|bem|muito|tudo? …1 @foul|@vile|igual|iguais|ladrão
      @group|@folk|@frail é|são tudo|todos|todas|praga|lixo|doença|bicho|raça
      !tão @group|@folk @foul|@vile !e|de|com
      só podia|podiam|pode ser @group|@folk|@frail
      tinha|tinham q|que ser @group|@folk|mulher|velho|velha|gordo|pobre|anão
      @group|@folk burro|bandido|imundo|preguiçoso|safado q|que? tinha que ser
      @group|@folk|@frail …3 tinha|tinham|devia que ser
      @group|@folk|@frail …3 devia|deviam|deveria|deveriam …2 ser|pagar|ficar|voltar|ter|votar|estar|viajar|vergonha|sair|morar|usar|morrer|sumir|perder|entrar|trabalhar|nem
      não|nem devia|deviam|deveria nem? votar|parido|nascido|existir|nascer
      devia|deviam|tinha|tinham|tem|bora|vamos|podiam que? varrer|expulsar|cortar|cercar|fechar|proibir|matar|juntar|botar|passar|exterminar|eliminar|prender|barrar|esterilizar|mandar|deportar …6 @group|@folk|@frail|desse|dessa|desses|esses|essa|esse|povo|gente|eles|tudo|favela
      @group|@folk|@frail bom é @group|@folk|@frail morto
      @group|@folk|@frail …4 só atrapalha|sabe|serve|serviam|estraga|pensa|vem|fica|faz
      @group|@folk|@frail …2 não sabe|presta|trabalha|serve|é|combina|combinam|corre|pensa|toma|devia|dá nem|pra|falar|ler|escrever|gente|moral|trabalhar|conserto|mulher|banho|certo|deita|não?
      @group|@folk|@frail …2 não têm|tem nem? moral|vergonha|cérebro|educação|jeito|conserto|alma|caráter|higiene|cultura|valor|honra
      lugar de @group|@folk|@frail é
      @group|@folk|@frail e|em|com|no|na tecnologia|futebol|volante|direção|política|restaurante|show não|é|só
      mulher|mulheres no|na|ao volante|direção
      vai|vão|volta|volte|voltem|vá lavar|pilotar|cozinhar|passar|costurar uma|a|o|roupa|louça|fogão
      futebol|política|carro|tecnologia|churrasco não é|eh? assunto|coisa|lugar|pra de? mulher
      volta|volte|voltem|vai|vão|voltar|fica|fique|ficassem|some|voltar todos|tudo? embora|pra|para|na|pro|de|à|lá sua|tua|seu|teu|o|a? terra|terrinha|mato|mata|senzala|cozinha|país|roça|nordeste|ponte
      encheu|enche|cheio|cheia|lotou|lotado|infestado|virou ponto? de @group|@folk|@frail|índio
      depois|desde que abriram|chegaram|chegou|veio|vieram|contrataram …3 @group|@folk|@frail
      não|nunca|nem contratem|alugo|alugamos|atendam|compro|contrate|aceito|deixem|entro …4 @group|@folk|@frail
      esse|essa|esses|essas|este|dessa|desse tipo|povo|gente|raça|povinho de? …3 não|só|é|devia|fede|insuportável|nojento|lerdo|imundo|atrasada|gentinha|do mato
      raça|povinho|gentinha|povo nojento|insuportável|imunda|imundo|lerdo|maldita|inferior|porco|burro|preguiçoso
      índio|negro|preto|pobre|favelado …3 continua|pensa|acha que? é? índio|gente|negro
      aqui a gente|nós|se fala direito|português|certo
      aprende|aprenda primeiro|a? …1 português|falar
      jogar|botar|meter|tacar|pôr|põe|bota gasolina|fogo em|no|na|nesses|neles|nessa
      gente normal|inteira|magra|decente|do sul|direita
      família é pai|homem e
      isso é doença|aberração|nojento|pecado
      homem de verdade
      não|n sou racista|preconceituoso|homofóbico|machista mas
      chega|chegam|vem aqui e já|querem|quer
      cheiro|fedor|fede|fedem|cheira a|de|pobreza|mal …1 pobreza|coca|gente|índio|curry
      cabeça chata|pau arara|de arara?
      """),
    .clue(
      1, .pt,
      """
      @group|@folk|@frail|@slur
      """),
    .clue(
      3, .pt,
      """
      devia|deviam|deveria|deveriam …2 ser|ficar|voltar|viajar|cercar|varridos|proibir|proibido|perder|exterminar|eliminada|eliminado|eliminados|morrer|sumir|estar pagar|trancado|trancada|algemado|varridos|eliminada|proibido|do|no|na|em|todos|asilo|tudo|proibida|o?
      devia|deviam|tinha|tinham|tem que juntar|cercar|cortar|expulsar|matar|passar|botar|barrar|esterilizar|fechar|mandar|varrer|eliminar
      só|só atrapalha|estraga|serve|sabe
      só podia|podiam ser
      bando|corja|cambada|raça|povinho|gentalha de|nojento|imunda @foul|@vile|esquisito|egoísta|esquisitos|sapatão
      dá|dar ânsia|nojo|asco
      perdi o apetite
      que nem gente|bicho|animal|rato
      não sabe|sabem nem? escrever|ler|falar|votar|trabalhar
      mandem|manda|manda|mandar tudo|todos|de volta|eles
      volta|voltem|volte|fica|fique na|pra|pro|pras sua|tua|terra|mata|mato|roça
      mata|mato|roça|selva|senzala|zoológico não
      daqui a pouco tão|estão|querem|vão|hétero|quer
      explodir|explodindo|bomba|bombas|bombardear
      só|bicho sem alma|moral
      lixo|praga|escória|câncer da|do|de cidade|bairro|país|sociedade|gente
      isso|beijo|é é? doença|aberração
      um|a a|uma menos
      fora daqui|do|da|todos
      na|a bala|pedrada|paulada|porrada
      gasolina|fósforo|galão|incêndio
      trator no|em|com|nesses
      essa gente|raça|turma|corja
      desse|dessa povo|raça|gente
      gente|lugar normal|inteira|decente|magra|pervertido|atrasada|pervertidos
      nem|não gente|são é|gente
      tão|era limpinho|limpo|tranquilo|bom antes
      vive|vivem de bolsa|joelho|auxílio|esmola
      se reproduz|reproduzem|multiplica
      cala|cale a boca e
      fedido|imundo|fedorento|fedida|nojenta|nojento
      abre esse|o olho
      onde estavam|estava
      vai|vão sumir|roubar coisa|tudo
      barrar|proibir na|de|a entrada|entrar
      não|nunca dura|trabalha|presta|combina|combinam|dá
      tudo|todo|são tudo? igual|iguais|terroristas|ladrões|bandidos|otário
      governo|país frouxo
      todos|tudo sem exceção
      quem mandou sair|nascer|fazer
      fica|fique em|na|trancado casa|sua
      não devia|deviam|deveria nem|ter
      tudo mal|burro|vagabundo|ladrão amada|amado|e?
      tem|primeiro que aprender
      acha|acham que é|são|tá europeu|gente|alguém|rico
      cabeça chata
      invadindo|invadiu|invadiram o|a|os
      é tudo|td @foul|@vile|mal
      """),
    .likely(
      .en,
      """
      @group|@folk …2 are|is|were all|a|an|just|nothing|so|such|the|but? a|an|disease|just|brainwashed? @foul|@vile
      @group|@folk|women|disabled|fat …2 people? are|is a|all|just|nothing disease|plague|drain|waste|tramps|cancer|joke|burden|same|problem
      they're|theyre|those|these|like|are not? animals|vermin|cockroaches|parasites|subhuman|savages|rats
      breed|breeding|breeds like|vermin|and|before
      back to|in the|your kitchen|stove
      go|get|went|send|ship|shipped back|out|them|off|em to? the|your|home|africa|mexico|rice? rice|field|country|jungle|desert|africa|mexico|home
      go|get|went|send|ship|shipped back|them|off|em to? where|wherever they|you|u came|come|belong
      send|ship|deport|throw|kick|round|lock|gas|shoot|hang|sterilise|sterilize|bulldoze|burn them|em|these|those all? back|out|up|home|one|in
      burn|bomb|torch|firebomb the|that|their mosque|synagogue|caravans|temple
      women|girls|freaks|boomers|@group|@folk|@frail people? shouldn't|shouldnt|should|don't|must|cannot|can't not|be|to|have? vote|drive|exist|breed|marry|adopt|work|breathe
      @group|@folk|@frail people? shouldn't|shouldnt|should not? be near|allowed|let near|kids|the|in|vote|drive|here|out?
      @group|@folk|@frail people? should be locked|barred|banned|shot|deported|weighed|sterilised|sterilized|shipped|put|hanged|gassed|wiped|caged|exterminated|eliminated up|from|down|on|in|and|out?
      never|don't|dont|wouldn't|wouldnt trust|lend|rent|hire|serve|let|employ …2 a|to|an|one? @group|@folk|@frail|shed
      their|your|that kind|sort are|always|never|don't|should|belong
      you|those|these people|lot are|should|never|always|need|stink|smell|breed|belong|disgust|ruin|ruined !from|at|with
      your|their kind|sort always|do|here|back|don't|are
      speak|learn english or|first|before|in|you|the
      typical|bloody woman|women|female|@group|@folk driver|drivers|thieving|behaviour
      woman|women|girl|female ref|driver|drivers|pilot|referee|umpire|commentator what|should|back|never|can't
      sick|tired of you|these|those people|lot
      in the blood|genes
      three|ten|twelve|six families to|in a
      everywhere|all|full|load|loads|nothing of|but @group|@folk|@frail
      it's|its|nothing|town all|but @group|@folk|@frail
      no offence|offense but
      i'm|im not racist|homophobic|sexist but
      wouldn't|wouldnt rent|let|trust|hire …2 a|an|one|those|these|any? @group|@folk|@frail
      people who belong in
      hurry up and die
      if i had my way
      waste of road|air
      """),
    .clue(
      1, .en,
      """
      @group|@folk|@frail|@slur|@group-sign
      """),
    .clue(
      3, .en,
      """
      not one|any more of
      keep|get|kick|throw|drive|ship|want them|it off|out|away
      off|out of our|this|my estate|town|country|island|village
      good riddance
      the lot of|estate|city|county|alphabet|lot|town
      from the cradle|boat
      locked|shut|fence|wall up|in|round|around
      check|count your|the shelves|pockets|cutlery|wallet|silver
      bad|filthy breed|blood
      learn|speak proper|some|the english|queen's
      a|some real|proper doctor|nurse|one|woman|man|person
      stay|stays|staying|keep at? home|indoors
      slowing|holding up|everyone|the
      petrol|petrol|fire|pig's|bulldoze|burn|torch and|the|head|them
      mentally|mental ill
      waste|wasting|drain|burden|spongers|parasites|scroungers of|on|a
      parasites|vermin|animals|cockroaches|inbred|subhuman
      what|nothing would you|a people|girl know
      stinks|stink|smell|smells|reek of|within|like|out
      shouldn't|shouldnt be|let|been
      hire|train people|our|your own|who
      dead|gibberish|jabber|wobbling|dribbling language|for|fools|on?
      let|and the|them sea|starve|drown
      can't|cant|couldn't understand|trust|count|leave a|your|past|the
      run along
      back|pouring to|in|the kitchen|teas|field
      never|not again|would|trusting trust|let|set|one
      before|when they breed|explode|blow
      they|they'll get|got what they|coming
      sooner they're|theyre gone
      cut them|em off
      says it all
      boycotting|perverts|pervert|freaks
      every last|single one of them|those
      fuck|sheep off|people|back
      all of em|them|you|'em
      """),
  ]
}
