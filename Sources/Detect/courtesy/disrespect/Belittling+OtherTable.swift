// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let belittlingElsewhere: [Phrases] = [
    .likely(
      .pt,
      """
      cala|cale|calem|caladinho|caladinha|quietinho|quietinha !fiquei
      fica|fique|fiquem quietinho|quietinha|quieto|quieta|calado|calada !ao
      fica|fique|fiquem na|no tua|sua|teu|seu !casa|bolso|conta
      cala|cale|fecha|feche essa|a|sua|tua|o|teu boca|bico|matraca
      ^ shh|shhh|shiu|psiu|silêncio|xiu|próximo|próxima|menos|circula|circulando|calado $
      vai|volta|volte|voltem|corre se|pra|para|pro|lavar|arrumar|cuidar|dormir|brincar|fazer|ver|tomar|procurar|assistir|lá|capinar|pegar|a|o|na|no|jogar|rezar? uma|um|o|a|as|os|seu|sua|teu|tua|dos|da|das|teus|seus|pra|na|no|tuas? o|a|teu|seu|tua|sua|primeira|segunda|quarta? @homework
      vai|vá dormir|lavar|tricotar|brincar|estudar|cozinhar|capinar|passear|cuidar|trabalhar|rezar|tratar|chorar|plantar|catar|pastar um|uma|tio|tia|o|a|da|dos|das|vovô|vó|vagabundo|lá|em|na|no|louça|coquinho|batata
      deixa|deixe|deixem|deixar quem|os|as|que|a|o|pros|para|pra|isso … entende|sabe|trabalha|adulto|adultos|profissionais|homens|médicos|gente|estuda|resolve|resolver … falar|explicar|falarem|resolver|resolvem|resolvam|trabalhar|escrever|opinar|reclamar|decidir|conversar|com
      assunto|conversa|coisa|papo|lugar de|pra|para adulto|adultos|homem|homens|mulher|gente|profissional|criança|macho|grande
      quando você|vc|tu|cê? pagar|pagares|crescer|tiver|aprender|souber|nascer|trabalhar|estudar|formar|for … opina|fala|conversamos|conversa|volta|opine|fale|reclama|você|vc|tu|gente|me
      volta|volte|opina|fala quando nascer|crescer|tiver|souber|aprender|pagar
      quem|e|alguém te|lhe|foi que? perguntou|chamou|convidou
      ninguém|ninguem|ngm te|lhe|quer|liga|pediu|precisa|perguntou|chamou|suporta|aguenta|tá|está pra|pro|sua|tua|a|seu|do|teu|essa|mais|perguntando|ligando|nada|ouvindo|alguma|porra? sua|tua|opinião|nada|nem|mais|pra|aval|textão|conversa|perguntando|ligando|porra|próximo
      ^ ninguém|ninguem liga|perguntou|ligou|aguenta|quer saber? $
      sua|tua|essa opinião|opiniao|opiniãozinha|formação|palpite … tá|está|anotada|verso|lixo|merda|higiênico|é|vale|em|ninguém|importa
      opinião|palpite|comentário de quem não|nao|nunca|mora|vive|nem|só @word
      dispenso|dispensa|poupe|poupa|poupem comentário|comentários|me|nos|opinião|opiniões|seus|sua|teu de|quem|da|do|coach
      foda se|dane|dane a|o|sua|tua|opinião
      palpite|palpitar|palpites|pitaco|pitacos na|no|em|de|da|passou|dos|do|aqui
      lá vem|chegou|apareceu|pronto|falou|veio|olha o|a|os|as doutora|doutor|fiscal|especialista|palestrinha|dona|professor|professora|senhor|gênio|sabichão|expert|entendido|crítico|autista|rainha|rei do|da|de|dos|das|dar
      doutor|doutora|professor|médico|advogado|especialista|formado|formada do|da|pelo|pela|no|onde|em google|youtube|whatsapp|zap|tiktok|facebook|instagram
      quem é você|vc|tu pra|para @word
      vc|você|tu|cê nem|mal formado|terminou|leu|sabe|estudou|pagou|entende @word
      nem termina|terminou|leu|estudou|pisou|formado
      primeiro aprende|aprenda|paga|estuda|leia|lê a|o|um|português|e
      aprende|aprenda|aprendam a|o|primeiro português|ler|escrever|falar|dirigir antes|primeiro|e|pra|depois|filha|filho
      com esse|essa português|nível|ortografia|cara|idade a|você|nem|e|não
      na|a sua idade já|não|a|deveria|devia|melhor
      ok boomer|bumer
      poupe|poupem nos|me
      menos bem|querida|menos|amor
      recolhe|recolha|enxerga|enxergue|orienta|manca|toca te|se|à|a|vai|sua !na|no|do
      baixa|abaixa|abaixe|baixe essa|a|sua|tua bola|crista|voz|tom
      fala|fale baixo @word
      desce|desça|pode descer do|desse palco|salto|pedestal|palanque
      engole|engula|enxuga|segura o|esse choro
      terminou|acabou o|com showzinho|show|chilique|teatro|textão|drama
      tá|ta|está|ficou|calma nervosinha|nervosinho|bravinha|bravinho|estressadinha|estressadinho
      toma um|uma|esse chá|calmante|remédio|chazinho|rivotril e? some|vai|dorme
      para|pare|parem de passar vergonha|encher|chorar|palpitar|falar|latir|escrever merda|no|besteira|saco|seu
      você|vc|tu fala demais pra|para quem|de
      de quem|que nunca saiu|trabalhou|pagou|produziu|pisou|fez|leu
      gente da|do sua|tua|teu|seu laia|nível|tipo|naipe
      dá|da|dê licença vovô|que|aí|tio|tia|pra
      senta lá|aí cláudia|claudia|e
      sai daqui|fora|pra lá|daqui|fora|encosto !de|com
      se|te enxerga|orienta|manca|toca|liga $
      vovô|vovó|tiozão|tio|tiazinha|minha filha|minha senhora|dona|lindinho|lindinha|querida|queridinha|amor|meu bem|neném|guri|guria|campeão|moça|moço|rapaz|colega|mulher … volta|vai|deixa|menos|recolha|cala|senta|dorme|fica|circula pro|pra|quem|a|dormir|lá|quieto|quieta|bem|se|no|na|pegar|seu|seus|para
      escreveu|leu|viu|aprendeu isso|onde? no|na|em|onde banheiro|grupo|whatsapp|zap|facebook|youtube|google|tiktok
      futebol|política|carro|trânsito|economia|motor não|é|entende é|de|quem coisa|assunto|pra|dirige|mulher|homem
      não|nao discuto|converso|falo|perco com|meu|tempo quem|gente|tempo|pessoa
      adultos|adulto falando|conversando|lê|resolvem
      se fosse importante|bom|inteligente|relevante
      se não|nao gostou|gosta|sabe ler|sai|vai|circula|tchau|some|problema
      a gente|nós desenha|explica|desenhe
      segue o baile
      na|no tua|teu|seu|sua insignificância|quadrado|canto
      sua|tua insignificância
      """),
    .likely(
      .en,
      """
      youve|you have|clearly|obviously? never run|cooked|worked|managed|played|owned so|a|anything|more
      pipe down $
      shut|hush|zip your|it|up|ur|the mouth|trap|gob|face|up|it !about|shop|down|early
      hush now|up|child
      ^ hush|shush|shh|shhh|sit|silence|bless $
      shush|hush now|and
      sit this one|out
      run|toddle|off|trot|jog you|along|back|off|on now? pop|along|now|trot|home|toddle !me
      off you pop|go|trot|toddle
      go|get|run|back|stick|leave|put|pour|stay|return|off|finish back|to|off|at|on|home|away|the|in|your? to|the|your|with|and|of|in|that|some? your|the|a|some? @homework
      back to|in the|your @homework
      leave|let|leaving the thinking|talking|adults|grownups|football|grown|experts|professionals|men|real
      leave|let|leaving the|this|it … to someone|people|those|the|us|men|professionals|adults|experts
      let|leave the adults|grownups|grown|men|professionals|somebody|someone|experts ups|talk|speak|who|handle
      grownups|adults|grown ups? are|is|have|need talking|speaking|customers|working|busy|here
      ask|tell|get|fetch|send|let|give a|your|me|in|the|it|phone|someone|somebody … grownup|grown|husband|daughter|man|carer|mammy|mommy|mum|dad|adult|wife|son|teacher|teddy|letters … explain|help|to|knows|who|back|up|with|after|he
      did|does|has|have your|someone|somebody|you carer|mum|mom|mammy|mother|daughter|nurse|granny|nan|teacher type|write|help|let|know
      did you write|type|read|come|think|learn|do that|this … crayon|yourself|own|wee|head|first
      nobody|noone|no asked|one|cares|invited|wants|needs|ever|is|here|pays|with|has asked|cares|to|you|is|pays|wanted|reading|reads? you|asked|hear|reading|opinions|your|opinion
      nobodys|noones reading|asking|listening
      no one|body has ever? wanted|asked|cares|needs|is to|your|you|reading? hear|asked|your|you|essay
      what would|do|does you|a people|girl|child|kid|boy|woman|lot|guys know
      and you would|know know how|what|exactly
      what|how would you know|people
      youre|you are|just|only only|just|nothing but? a|the receptionist|cashier|cleaner|waitress|girl|kid|woman|driver|intern|child|clerk|customer
      view|opinion|opinions|thoughts isnt|arent|not|are|is required|needed|wanted|asked|welcome|worth|invited
      dont|do|never take advice from|about
      i dont|wont|cant take|have|listen advice|the crayons|orders|lectures from|for|about
      with|coming respect|from love|madam|dear|a you|go|man|leave|person|who
      spare us|me|everyone
      dont bother|waste|strain waste|your|yourself? thumbs|breath|energy|time|typing pal|love|on|nobody|replying
      have you considered|tried|thought just|not|reading|learning not|posting
      maybe|perhaps|try read|reading|learn the|before|it
      too many opinions for
      put down the|that microphone|phone|keyboard|mic|megaphone
      calm down dear|love|sweetheart|karen|hun|princess|petal|grandma|grandpa
      ok|okay boomer
      aw|aww|awww|awh|oh|ah bless|did|is|look|poor|does|someone|somebody|has @word
      bless him|her|them|you|ye|his she|he|they|the|thinks|its|heart|cotton
      gold star|sticker for|you|to|a
      old|women|woman|girls|boomers people|folk|folks|driver|ref|ones? like|should|shouldnt|typical|what … stick|bingo|kitchen|quiet|expect|home|locked|drive|vote|teas
      typical woman|women|man|boomer|millennial|foreigner
      speak english|properly or|and|first|before
      listen here young|sonny|missy|pal|love|you
      young|little lady|man|girl|fella ive|i|let|listen
      since|when before you|your|u mother|mum|born|were|could|spell @word
      explain|say|type|spell … slowly|crayons|smaller|small|picture|pictures|stickers
      i|well|ill explain|say|type|repeat it|this|that? slowly
      small|little|shorter words !of|with|and
      know|learn|remember your|ur|his place !in
      if you need|have to ask the|isnt|you
      your opinion|opinions|essay|essays|review|thoughts … nobody|noone|worth|irrelevant|reading
      isnt|not|arent the|for|meant shop|place|for you sweetie|then|love|hun
      back in your box|lane|pram|crib|cage
      get off|back the|in|your couch|high|kitchen|box|sofa
      sweetheart|hun|hon|petal|poppet|sonny|laddie|young lady|darling|princess|pumpkin|cupcake|buttercup|missy !my|his
      use your indoor|inside|big voice|words
      what would you people|lot know
      too young|old to|for be|this|a|the|you
      reading|typing|writing the|with|in … is|your|crayon beyond|elbows|crayon
      must be true|serious then
      nobody|noone|who with a|has the job|time|life
      """),
  ]
}
