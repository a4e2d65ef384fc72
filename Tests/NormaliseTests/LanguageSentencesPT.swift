// SPDX-License-Identifier: Apache-2.0

/// Written for this test, as people write; none of it was used to choose words or weights.
let portugueseSentences = """
  Boa tarde, meu pedido ainda não chegou
  vc pode me mandar o link pfv
  Gente, que atendimento maravilhoso dessa loja
  Tô esperando faz duas horas e ninguém atende
  Não comprem nesse site, é golpe
  Minha avó adorou o bolo de cenoura
  pq vcs não respondem no direct?
  Cara, esse café é bom demais
  O entregador deixou a caixa na chuva
  Amanhã cedo a gente resolve isso
  Que vergonha, uma empresa desse tamanho
  Eu tb quero saber quando reabre
  Hoje tem jogo do Grêmio, bora assistir
  Fui mal atendido na unidade de Campinas
  Meu chefe gritou comigo na frente de todo mundo
  Eles cobraram duas vezes no cartão
  kkkkk morri com esse vídeo
  Onde fica a loja mais perto?
  Ela não merecia ser tratada assim
  Esse preço tá um absurdo, hein
  Parabéns pelo trabalho de vocês
  Nunca mais volto nesse restaurante
  O pão veio queimado e a sopa gelada
  Uai, cadê o meu troco?
  Bah, que churrasco bom, tchê
  Preciso falar com um atendente urgente
  A geladeira parou de funcionar no segundo dia
  Meu filho passou mal depois de comer aí
  Vou te pegar na saída, seu otário
  Os funcionários estão sem receber há meses
  Acho que ninguém merece esse trânsito
  Feliz aniversário, meu amigo, tudo de bom
  O ônibus das sete sempre atrasa
  Deixa de ser besta e vai estudar
  Moro em Recife e aqui não entregam
  Ninguém aguenta mais tanta mentira
  O técnico disse que ia voltar e sumiu
  hj eu to mto cansada, sério
  Comprei dois e só veio um
  Essa blusa encolheu na primeira lavagem
  Quanto custa o frete pra Manaus?
  A moça do caixa foi super gentil
  Eles prometem tudo e não cumprem nada
  Meu cachorro comeu o controle remoto
  Alguém sabe se abre no feriado?
  Que saudade da comida da minha mãe
  O juiz roubou a partida inteira
  Cansei de ligar e a chamada cair
  Quero cancelar minha assinatura, como faço?
  Esse povo não tem noção do ridículo
  Obrigada pelo carinho, meninas
  Vi a notícia ontem e chorei muito
  Tomara que melhore ano que vem
  Ficou lindo o seu cabelo, amiga
  A conta de luz dobrou este mês
  Não gostei da cor, prefiro a azul
  O aplicativo trava toda hora
  Trabalho lá e posso garantir que é verdade
  Fizeram uma reforma e ficou pior
  Essa música não sai da minha cabeça
  Vocês deviam ter vergonha na cara
  Roubaram minha bicicleta perto do banco
  Estou grávida de cinco meses e muito feliz
  blz, te vejo no sábado então
  Meu pai trabalhou na mina por trinta anos
  Perdi o cartão, como bloqueio?
  Esse curso valeu cada centavo
  Tá chovendo demais em São Paulo
  Dá um desconto aí, vai
  A consulta foi rápida e o médico atencioso
  Fala sério, que palhaçada é essa
  Quem é o responsável por essa bagunça?
  Minha encomenda foi extraviada e ninguém liga
  Chegou quebrado e sem nota fiscal
  O sindicato marcou uma greve para terça
  Tenho dúvida sobre a troca do produto
  Mano, olha o tamanho dessa fila
  Nossa, que cheiro ruim nesse banheiro
  Estudei a noite toda e fui bem na prova
  Ele acha que manda em todo mundo
  Vamos marcar um almoço qualquer dia
  A torcida cantou do começo ao fim
  Sonhei que a gente ganhava a final
  Meu tio disse que esse remédio não presta
  Os preços subiram o dobro em um mês
  Passei mal no calor de ontem
  Só quero meu dinheiro de volta
  Me mandaram embora sem aviso
  Esse celular esquenta muito
  Gostaria de saber o horário de funcionamento
  Ai que preguiça dessa segunda-feira
  Falta educação nesse país
  A criança caiu e ninguém ajudou
  Todo dia a mesma história com a internet
  Que Deus abençoe a família de vocês
  Eita, esqueci a senha de novo
  Ninguém obrigou vocês a assinar
  O motorista foi grosso comigo
  Vai chover, leva o guarda-chuva
  Aquele filme me fez pensar bastante
  Mudaram o cardápio e tiraram o melhor prato
  Vendo fogão em bom estado, pouco uso
  Melhor pastel da feira, recomendo
  Aquilo ali é uma vergonha nacional
  Cheguei atrasado por causa da greve
  Não dá pra confiar em político
  Ontem conheci sua irmã, gente boa
  Minha sogra fez um pudim delicioso
  A vaga já foi preenchida?
  Acabou o gás bem na hora do almoço
  Sempre fui cliente e nunca tive problema
  Respeito é bom e eu gosto
  Oi, ainda está disponível?
  Adorei conhecer a fazenda de vocês
  Essas meninas são muito talentosas
  O vizinho fez barulho até três da manhã
  tbm aconteceu isso com o meu
  Vou reclamar no Procon amanhã mesmo
  Quase caí da cadeira de tanto rir
  Precisamos conversar sobre o contrato
  Ele levou uma multa por estacionar errado
  Estamos juntos nessa luta, companheiros
  Fiquem tranquilos que vai dar certo
  Uma delícia o pão de queijo daqui
  Pelo amor de Deus, respondam meu e-mail
  """
