// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// The same in Portuguese and English.
  static let pursuitOther: [Phrases] = [
    .likely(
      .pt,
      """
      não|n vai|vou|pense|adianta se? livrar|escapar|fugir|parar|desistir|adianta de|até|mim|trocar|bloquear
      querendo|queira|quer ou não|nao|n
      já? que|q? você|vc|tu me? bloqueou|bloqueia|bloquear meu|nos|de|no|esse
      bloqueia|bloqueie|bloquear de novo|à vontade|que
      por que|q você|vc|tu? tá|está|anda? me evitando|ignorando|bloqueou|responde
      por que|q tá|está me evitando|ignorando
      sei|descobri|descubro onde|o|a|que|seu|teu|qual você|vc|tu|horário|linha|turno|prédio|endereço|ônibus …2 mora|sai|larga|trabalha|desce|pega|treina|estuda|que|de|seu|teu|ônibus
      sei|descobri seu|teu|o|que|seus …1 turno|ônibus|endereço|horário|prédio|insta|telefone|número|sai|nome
      eu? acompanho|vigio|observo|sigo tudo|vc|você da|de|todo|todos senhora|você|vc|dia?
      liguei|passei|fui|passo|ligo …3 só pra te|vc|você|ver ver|olhar|pegar?
      passei|vou|chego|passo|apareço no|na|aí|lá|em seu|teu|sua|tua|sábado|quinta|casa trabalho|faculdade|casa|restaurante|academia|da|de?
      te pego|espero|encontro na saída
      vai|vou|será ser minha|meu querendo|você|vc|ou?
      senão|ou|que|ela …3 posto|mando|publico|conto|pergunto|vai seu|sua|no|pra|pro|parar …2 telefone|foto|grupo|firma|família|marido|vídeo|uma|eles|mãe
      tenho|salvei|guardei seu|sua|aquela|tudo|teu vídeo|foto|nudes|áudio|nome
      aquela|sua foto|vídeo …4 grupo|firma|parar|vazar
      mora|vive|trabalha|estuda na|no|em|sozinha rua|prédio|casa|bloco|avenida|apartamento|atrás|federal|saída …6 @number|visita|visitinha|portão|bloco|ap|verde
      vamo|vamos|vão todo|todos mundo|lá lá|na|mostrar
      façam|faz|formem fila
      endereço|telefone|print|placa da|do|de endereço|influencer|moça|gerente|atendente|casa|vizinha
      esconde que|q? é|gay
      sabe|sabem que o|seu|ele|você|a …3 frequenta|é|gosta sauna|gay|homem
      tu|você|vc é homem ou mulher
      não|n vai ter como|pra dizer|quem|gritar não|gritar?
      aprender|aprende a dizer sim
      escolhe|decide|você decide logo|ou|se|vai
      filha|filho da|do|dela|de …6 saída|escola|colégio …4 saída|conversa
      conversa|conversar com a filha|mãe|filho
      """),
    .clue(
      1, .pt,
      """
      vou|vamos|fico|continuo|continuar mandar|ligar|mandando|ligando|insistir|seguir|pedir|indo|pedindo …2 até|ligando
      criei|fiz|faço|crio|abro|abri um|outro|outra|mais|novo perfil|conta|número
      responde|responda|respondi logo|senão|esse|caralho|porra|amor|linda
      continua|continue me ignorando
      te|a|sua achei|segui|vi|sigo|procurei|achei|encontrei no|até|na|em|saindo|ontem insta|face|metrô|casa|janela|ônibus|instagram|zap|faculdade|caixa|loja
      te|lhe? mandei|liguei|escrevi|mandou|pedi …3 @number|catorze|vinte|dez|três|insta|mil …1 mensagem|mensagens|vezes|áudios|face|flores|no|zap
      mandei|levo|deixo|mandar flor|flores|presente no|na|pro|pra|em
      amanhã|hoje|sábado|quinta …2 sento|vou|passo|te|fico do|de|pego|lá|depois|espero|aí lado|novo|na|que|saída|ver
      tirei|gravei|filmei foto|sua|fotos|a …3 sem|voz|sua|caixa|vc|você …2 ver|saber|ouvindo|noite|perceber|caixa?
      me? passa|alguém|passem me|o|passa …2 insta|zap|particular|número|endereço|contato|nome dela|dele|particular|completo|dessa|da
      quem quiser|puder fazer|dizer|dar|ir …2 visita|visitinha|verdades|uma|oi|lá
      é casado|gay|viado com|e homem|esconde
      quando|cabe|fecha|sai|volta|larga|fica|tá|desce …3 sozinha pelo|depois|às|na|no|à|até
      até você|vc|tu|ela me? responder|ceder|aceitar|atender|falar|sair|deixar
      """),
    .clue(
      2, .pt,
      """
      @endearment
      @admired
      moça|enfermeira|recepcionista|vendedora|atendente|morena|loira|ruiva|novinha|gerente|doutora do|da|de|dos|que|vídeo|caixa
      seu|teu marido|namorado|ex
      """),
    .likely(
      .en,
      """
      i know you work|live|close|walk|finish|drive|park|blocked|are|were alone|thursdays|home|in|at|me|on
      block|blocking|blocked away|works|me|all|if you|at|again|want|so|i've|ive
      you|u won't|wont|can't|cant|don't|won't get|exactly|to walk|say|to|get|choose no|away|say
      i'll|ill|i|will take|have|make it|you|her anyway|whether|regardless|either
      sent|send|left|leaving|leave the|you|my|flowers|her flowers|number|roses|a|your to|in|at|on|your your|desk|door|house|tester|coat|work|wiper|car
      dm|give|tell|send|text me your|her|tasha's number|snap|last|address|personal|surname|name|better
      give me …1 personal|private|home|mobile|phone|number number|cell|address|or
      ran|got|learned|posting|have your|the|her|his|both plate|number|last|school|name|home|address …1 plate|run|times|name|number|and
      posted|posting|here's|heres|here|sharing her|his|the|their|is full|address|street|number|surgery|home|rota|name|phone|manager's …2 name|street|address|number|and|door|rota|house
      or|and|next|unless …3 tell|show|boss|i'll|ill|send|dad|everyone …3 parents|dad|boss|gets|husband|video|better|everyone|wife|pictures|photos
      video|photo|photos|pictures|pics i|of took|have|saved|got|you|your under|of|from|off|your|in your|desk|page|you|shower|car
      i saved|kept|have|got|screenshotted every|all|your photo|photos|picture|pictures|nudes of|off|your|you|from
      what i|id do|did with|to them|you|her
      i'm|im|i always|still|just watching|watch out|you|over|from for|the|you
      driving|drive|drove|walk|walked|pass past|by your|her apartment|house|flat|work|window|road|street
      you'll|youll find|be|learn nice|out|mine to|what|me|one …2 me|owe|this
      one of these nights|days you'll|youll|i'll
      you must want it
      homewrecker|whore till|tagging|day|everyone
      tell your|the parents|husband|wife|boss|students what|you|about|next|where …3 are|next|did
      out you|her|him'll come
      out you'll come
      where|what you drink|are|live|work|sleep on|and|at what|fridays|nights?
      blonde|brunette|redhead|girl|waitress|lady|one …3 who|that|lives …2 turned|lives|rejected|close
      asked your|her manager|the|colleague|boss|other|waitress why|for|when|where|about
      schedule|rota|shift|shifts wouldn't|wouldnt|she|from|but|so i|worked|i'll
      """),
    .clue(
      1, .en,
      """
      wait|waiting|be|parked|stood|standing|sat|sitting outside|there|by your|at|closing|most|when|the
      i know|found|worked where|what|which|you|out|when|your you|your|live|work|she|close|bus|shift|it|walk …2 live|work|close|alone|thursdays|shift|finish|drink|walk|sundays|home|blocked|blonde|lives|house|street|car
      why|why'd won't|wont|dont|don't|do|you|keep|did|are|d you|keep|u|blocking|ignoring|blocked|declining|ignore …1 talk|answer|reply|blocking|ignore|declining|me|block|blocked
      made|make|making|got five|another|a|new|three|ten|@number new? accounts|account|number|profile
      @number|thirty|twenty|fifty messages now|and|already|unread|sent
      you|u|she walk|walks|close|closes|live|lives|leave|leaves home|alone|up|on …2 alone|sundays|past|nights
      found|find your|her insta|instagram|facebook|address|other|house|profile|mom|plate|flat
      lives|live in|at|over|across|near|on the|number|a|@number …3 duplex|flat|apartments|house|building|street|bookies|st|road|lane|avenue|estate
      everybody|everyone|boys|lads|guys|all go|drop|pop|knock|come|ring|visit|call tell|in|on|round|and|boys|her|by
      pop|drop|go|call|swing|come|stop round|in|by|over|knock|down tonight|on|and|to|boys|her …2 tell|her|the|lady|boys|friends|meet|ask
      knock boys|on|her|lads
      i've|ive|i told|asked|messaged|tell|show|ask|posted|messaging your|the|her mother|mom|mum|sister|parents|boss|dad|husband|landlord|students|manager|wife|school|kids
      send me|better|us|unless ones|pics|a|private|photos|one|you
      not going away
      see you|u thursday|monday|tuesday|wednesday|friday|saturday|sunday|there|soon x|gorgeous|outside
      till|until you|she|he answer|reply|talk|come|comes|admit|say|take|give|speak|agree|unblock|answers|a
      """),
    .clue(
      2, .en,
      """
      @endearment
      girl|blonde|brunette|redhead|waitress|receptionist|nurse|barista|lady|woman|lad on|at|in|from|behind|with|who
      her|your husband|boyfriend|ring|body|legs|leggings|voice|number|hair
      love|darling|pet|miss
      @first-name
      to the girl|lad|woman|lady|blonde on|in|at|behind|from the
      new girl on|at|in the
      """),
  ]
}
