// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What people say when a threat names no harm.
  static let veiledThreatOtherPhrases: [Phrases] = [
    .certain(
      .pt,
      """
      !não|nem sei|sabemos a que|q hora|horas
      toma|tome cuidado quando|ao|na|por sair|onde|rua|andar|você|vc
      cuidado por|com onde anda|as|costas
      conheço|tenho gente|uns|amigos|pessoas …4 visita|resolver|cobrar|resolve
      vou|vamos|volto aí|ai|lá|la? com|de uma? faca|arma|pistola|gasolina|facão|taco|galera|meus
      vou postar|vazar|mandar|espalhar|divulgar suas|tuas|teus|seus|as fotos|nudes|vídeos|videos
      você|vc|vocês|vcs não|nao vai|vão passar|chegar|sair de|em|vivo|viva|hoje
      vocês|vcs|você|vc vai|vão ver só|so
      !não|nem sei|sabemos onde|aonde você|voce|vc|tu|vocês|vcs|ele|ela|teu|seu|sua|tua|o|a …2 \
      mora|moram|trabalha|estuda|estudam|dorme|vive
      !não|nem sei|sabemos onde mora|moram|trabalha|estuda
      !não|nem sei|sabemos que|a horas|hora você|vc|tu sai|chega|fecha
      seria uma? pena se|que …6 acontecesse|pegasse|quebrasse|queimasse|sumisse|sofresse algo|fogo|acidente?
      te espero|esperamos|esperar lá|la? na|fora|aqui saída|saida|esquina|estacionamento|fora
      vai|vão|vao|vc|você amanhecer|aparecer|acordar com|na|num|no|em a|uma? boca|vala|valão|saco|caixão|rio
      cuidado ao|quando|na|com sair|voltar|sair|saída|rua|noite
      vc|você|vocês|tu está|esta|tá|ta|tão marcado|marcada|marcados|jurado|jurada
      """),
    .likely(
      .pt,
      """
      abre o olho
      os|seus|teus dias estão|tão contados
      te pego|pegamos|pego lá? na|lá|fora|saída|saida|rua|esquina fora?
      @threat-pknow …2 @threat-pwhere …4 @threat-plives|ônibus|carro|casa|filho|filha|escola
      !não|nem @threat-pknow|vi|viu que|q …3 você|vc|tu|a|o|cê …2 @threat-plives …4 \
      sozinha|sozinho|às|as|no|na|@number
      aproveita|aproveite|aproveitem|curte|curta|aproveitar …6 enquanto|que|última|último|primeira|dura|durar|tem
      vai ter|haver volta|guerra|troco|sangue|incêndio|fogo|velório|enterro|morte
      pega|queima|pegam|queimam|arde|quebra|risca|racha fogo? fácil|rápido|rapidinho|bonito
      """),
    .possible(
      .pt,
      """
      !não|nem|nunca @threat-pknow …3 seu|teu|sua|tua|seus|suas \
      turno|ônibus|carro|placa|endereço|horário|rotina|casa|rua|caminho|rosto|nome
      !não|nem @threat-pknow quem|qual você|vc|tu|ele|ela|é|são|foi|fez|o …1 é|@word …2 @word
      já|eu|a gente sei|sabe|sabemos quem é|foi|são
      sei|sabe|sabemos …1 onde|aonde tu|você|vc|a|o|ela|ele|seu|teu|sua|tua …3 @threat-plives
      tenho|peguei|guardei|anotei …1 sua|tua|seu|teu placa|endereço|rosto|cara|nome|horário|vídeo|foto|placas
      anotei|anotamos|guardei a|o|as placa|placas|endereço|rosto|nome …2 uma|cidade|sei|te|vou|vai|vamos
      seria|era uma? pena|triste|lástima|dó|chato se|que|numa|uma|acontecer
      seria uma? pena|triste|lástima $
      @threat-pnice|bonitinho o|a|os|as|teu|tua|seu|sua|aquele|aquela …1 \
      @threat-pthing|@threat-pkid|sorriso|dentes|vitrine …4 \
      solto|diretor|prefeito|síndico|juiz|pena|dura|fácil|né|condomínio
      @threat-pkid …1 tão @threat-pnice
      tem|têm|tens …2 @threat-pkid …2 pequeno|pequena|pequenos|lindo|linda|lindos …2 @word
      vocês|você|vc|o senhor|a senhora tem|têm uma|um|o|a|umas|uns …1 @threat-pthing|@threat-pkid tão
      cuidado …1 com|ao|quando|onde …2 fiação|freio|volta|noite|filho|filha|família|anda|pisa|fala|costas|mexe
      enquanto dura|durar|pode|puder|tem|der
      quem avisa amigo|é
      é|só|foi um? só? aviso|recado|conselho …2 amigo|amiga|só|último|de
      quem mexe|mexeu|mexer|toca|encosta com|no|na|em …6 @word
      @threat-psoon …6 encontra|esbarra|tromba|pega|acha|precisar|te|some|pego|acerta
      a gente|nós se|te|vos|espera|esbarra|encontra|tromba|acerta|resolve|conversa|pega|conversamos …3 \
      vocês|sem|na|no|lá|fora|saída|estacionamento|rua|testemunha|esquina
      a gente conversa|resolve|acerta|encontra|vê|cobra $
      na hora da|do saída …3 conversa|pego|espero|vejo|acerto|vai|pega|conversamos
      te|vocês|vcs|você|vc|ele|ela|gente|tô|estou|vou|vamos espero|espera|esperar|esperando|pego|pega|pegar …3 \
      na|no|lá …1 saída|estacionamento|esquina|calçada|portão|rua|porta|fora
      na|no calçada|portão|esquina|saída com …1 minhas|meus|minha|meu|a|uns
      sem testemunha|testemunhas|câmera|câmeras|segurança|pressa $
      meu|minha|meus|minhas|o|uns cunhado|primo|irmão|irmãos|primos|tio|galera|turma|amigos|parceiros|família …3 \
      resolve|resolvem|resolver|vai|vão|cobra|visita|sabe|manda|aparece|convincente|acabou
      gente que …2 aparece|resolve|cobra|visita|some|faz …1 serviço|favor|@word
      paciência …6 acabou|fim|acabando|curta|esgotou
      olho no|nas|nos retrovisor|costas|espelho
      fica|fique|fiquem|ficar|anda|ande esperto|ligeiro|esperta|atento|ligado|ligada|espertos …1 na|no|ao|quando|com
      acontece|acontecem cada coisa|coisas|acidente|acidentes …3 @word
      acidente|acidentes …1 acontece|acontecem
      uma faísca|fagulha
      não amanhece|amanhecem|dura|durar|vai amanhecer|durar|vivo|inteiro|muito
      o|os|a|as|dono|dona|ele|ela|chefe|diretor|gerente|você|vocês que se prepare|preparem|cuide|cuidem|esconda \
      !para|pra|com
      que …1 pense nisso|bem
      pense|pensem|pensa|pensa em|nos|no|na|nisso seus|teus|seu|teu|sua|tua @threat-pkid
      @threat-pkid …2 que pense|pensem
      espera|espere só|eu|sair|até|pra …3 sair|ver|pegar|chegar|encontrar …2 @word
      pra|para tu|você|vc|vcs|vocês|ele ver|aprender
      que|e tu|você|vc|vocês vai|vão ver …3 @word
      da próxima|na próxima …3 não|vez|quem|eu|vai|vou|a …3 \
      mando|aviso|resolve|volta|ligo|erro|erra|aviso|escapa|vou|presente|bala|fogo|quebro
      eu|nós|a gente não respondo|responde|respondemos por|pelo|pelos|pela
      freio|freios|escada|fio|elevador|parafuso …3 falha|falham|solta|soltam|cede|corta|cortar|escorrega
      sai|fecha|desce|volta|caminha|fica|mora|passa …4 sozinha|sozinho …4 \
      depois|portão|fundos|noite|caixa|loja|rua|escuro|madrugada|todo|toda
      fecha|sai|mora|caminha|corre|volta …3 sozinha|sozinho …3 @word
      escuro|escura|funda|fundo|deserta|perigosa …1 lugar|rua|estrada|lagoa|rio|aquela|aquele|né
      só um|uma|mais menos|chance|vez|escolha
      se continuar|continua|continuem|continue …8 vai|vou|eu|vão …3 @harm|sumir|fogo|morrer|pagar|sofrer|apanhar|ver
      vai|vão|vais se arrepender|ver comigo|conosco|foder|lascar|ferrar
      @threat-pyou pagar caro|com|pelo|por|me
      cidade|bairro|mundo pequena|pequeno|é …3 encontra|esbarra|tromba|hora|pequeno|pequena …1 @word
      ou …8 ou …2 @threat-pleak|eu|a|vai|te|arranco|quebro|boto|aprende|mando|passo …4 @word
      @threat-pleak …6 @threat-psecret …6 \
      grupo|todo|família|marido|chefe|trabalho|internet|rede|mãe|mulher|faculdade|firma
      foto|vídeo|print|conversa|nude|áudio …5 vai|vão parar|cair|pra|para|chegar …4 \
      grupo|internet|marido|chefe|família|mãe|firma|trabalho|todo
      manda|mande|responde|responda|volta|volte|sai|saia|encontra|apaga …8 ou …6 \
      @threat-pleak|arranco|quebro|mato|taco|boto|vazo
      """),
    .certain(
      .en,
      """
      i|we know what|which time|school|car|bus|gym|bar …2 you|your
      watch|mind yourself|your|ya back|step|steps?
      shame|pity if somebody|someone|something|anything|it|that …3 torched|happened|burned|burnt|broke|smashed|were
      i'm|im|we're|we|i|am|are coming over|down|there|for|by …5 boys|mates|bat|gun|knife|crew|friends
      i'm|im|we're coming for|to get you|u|him|her|your|ya
      somebody|someone|somebody's|someone's|people are|is|s? getting|gonna|going|will to? get? hurt|die|shot|bleed
      i'll|ill|i|we'll will|gonna? post|leak|send|share|publish those|your|the pictures|pics|nudes|photos|videos
      i'll|ill|i|we'll|we will|gonna? come find|looking|for you|u|him|her|at
      next time i see you|him|her|that|u
      you|u won't|wont|will not? make it|see home|tomorrow|out alive|christmas|morning
      your|ur days are numbered
      say goodbye to your
      i|we know where you|u|ya|he|she|they|your live|lives|work|works|sleep|park|kids|family|children|mother go|live?
      i|we know what time you|u leave|close|finish|get
      it'd|it|would|be'd? would? be a shame|pity if anything|something|your|that|this …3 happened|burned|broke
      it'd be a shame|pity if
      i|we ll|will|am|are|be|'ll|m waiting for you outside
      see you outside|after|in the? car|parking|work lot|park?
      we|i will|ll|'ll find|get|hunt you|u down?
      sleep with one eye open
      """),
    .likely(
      .en,
      """
      watch your back
      better watch|mind your|ya step|back|steps
      i|we|i've|we've|know|knows which|what|where|when|your|his|her …4 \
      lives|live|works|work|goes|locks|parks|sits|sleeps|eats|drinks|walks|shift|bus|car|home|route|school|staying|\
      stop|drive|door|street|runs|park
      tell|tells|warn|remind him|her|them|the|your|that|he …4 \
      careful|mind|time|hurry|watch|helmet|know|coming|sleep|look|come
      windows|window|glass|tyres|tires|brakes|scaffolding|bolts|bolt|wood|petrol …5 \
      expensive|break|breaks|awful|burn|fail|loose|easy|quick|last|go|over|price
      """),
    .possible(
      .en,
      """
      i|we know|knows your|her|his|their …2 \
      shift|bus|route|car|address|street|kids|school|routine|face|name|house|family|gym
      know|knows where …2 yours|you|he|she|they …2 is|live|lives|sleep|park|drink|work|go
      walk|walks|walking|lives|jog|jogs|runs|lock|locks|close|closes …3 alone|past …3 \
      every|night|don't|dark|canal|morning|the|nobody|shop|home
      has|have|got|you've|youve|he's|shes|hes|you a|two|three|some|lovely …1 \
      lovely|beautiful|nice|young|little|pretty? @threat-ekin …6 \
      class|school|family|act|st|think|reminds|home|remember
      you've|youve|he's|shes|have|got a|two|such …1 lovely|beautiful|nice|pretty @threat-ekin
      nice|lovely|pretty|beautiful|fancy little|new|big? \
      van|car|house|windows|shop|place|family|kids|street|spot|motor|truck|daughter|home …4 \
      shame|pity|drives|wouldnt|hate|burn|happen|careful|have|got|fire|drive
      shame|pity|terrible|tragedy if|should|were …4 \
      happened|parked|burned|burnt|broke|smashed|fire|happen|found|fell|lost|he|she|they|it
      i'd|id|we'd|would hate for|to|if|see …8 \
      accident|happen|happens|burn|burned|hurt|fall|find|them|lose|something|anything
      accident|accidents …2 happen|happens|waiting|on|them|those
      i'd|id be|watch|keep|check|worry|mind …2 careful|my|tyres|tires|your|brakes|about|eye|back|if …6 was|were|you|if
      if i was|were you …3 i'd|id|watch|lock|move|check|look|you|sleep
      watch|mind|careful|checking|eyes …2 your|yourself|himself|herself|themselves|ya|yer \
      back|step|steps|tyres|brakes|kids|family|mouth|manners
      eyes in the back
      mind himself|herself|yourself|yourselves
      tick tock mr|mrs|you|little|boss|time|clock|pal|mate|sir
      think|thinks|remember about|on that|this|it|them|him before|next|when|every
      before …2 somebody|someone|one …2 reminds|knocks|visits|finds|gets
      you|he|she|they have|has|got|ve|you've until|til|till \
      monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|tomorrow|noon|tonight
      stop|done|finished|tired being nice|polite|patient
      tyres|tires|windows|glass|brakes|windscreens|teeth …3 expensive|awful|dear|fragile|pricey|easy|slash|flat
      go|goes|burn|burns up quick|fast|easy $
      @threat-mine …4 visit|deal|sort|sorts|jail|prison|catch|talk in|to|with|person|you|it|him|her
      @threat-mine who will|would if|sort|deal
      @threat-mine …2 came|come|comes|got|is|gets …1 out|home of|from …2 prison|jail|inside|army
      bring|bringing|with|got|have @threat-mine …2 down|round|over to|tonight|tomorrow|and|with
      me and|you …4 boys|lads|brothers|mates|cousins|friends …6 talk|catch|visit|come|meet|pay|in
      nothing left to lose
      nobody|noone asks|hears|sees|asked questions|anything|you
      nobody|noone …2 hear|see|know|find you|him|her|them|scream|body
      no camera|cameras|cctv on|by|round|behind|at
      sleep|sleeps …1 well|easy|tight …4 over|while|tonight|again|above|because|with|burn|next
      never sleeps|sleep …1 easy|again
      see|meet you|u|yous|yall|him|her …1 outside|alley|round|around …1 @word
      outside the|your|his|her branch|shop|office|house|store|work|door|gate …8 tell|no|hurry|rush|waiting|come
      long memories|memory
      you'll|youll|they'll|he'll|she'll wish|regret|bleed|suffer|beg|pay …3 you'd|you|this|for|it|with|me|mercy
      find|finding out what|who …4 you|happens|owe|capable|dealing
      wait|wait'll til|till|until …5 catch|find|see|get|come|meet
      and see what happens
      have|having …3 bad|long|rough|hard|cold winter|night $
      count your days|fingers|teeth
      someone|somebody|come|coming|will …1 knock|knocking on|at your|his|her|their door
      you|he|she|they ll|will|he'll|she'll be needing it|one
      that's|thats just|only for starters
      not|isnt a figure of speech
      dogs …4 fed|hungry|loose|bite|trained
      i've|we've|ive|weve|got|have …2 petrol|matches|bullet|shotgun|shovel …4 with|and|for|your|patience|name
      nobody|never|wont|won't|not …3 sleeps|sleep|rest|work …2 again|easy|town
      ask around|about|what …3 him|them|last|happened|me
      """),
  ]
}
