// SPDX-License-Identifier: Apache-2.0
import Score

extension Detector {
  /// One for each score that may speak where no rule does.
  static let learned: [Detector] = learnedCourtesy + learnedCare + learnedCompany + learnedPlace

  private static let learnedCourtesy: [Detector] = [
    .learned(
      .insult, like: veiledInsult,
      flags: [
        .flags("con esa cabecita suya no sé cómo le dieron un puesto donde hay que pensar"),
        .flags("se nota que a usted la inteligencia le pasó de largo, señor administrador"),
        .flags("com essa cabeça vazia ele ainda quer ser chefe de alguém"),
      ],
      passes: [
        .passes("el administrador me explicó todo con calma y volvió a facturar"),
        .passes("hay que pensar dos veces antes de comprar ese modelo"),
        .passes("o chefe da loja resolveu na hora"),
      ]),
    .learned(
      .threat, like: veiledThreat,
      flags: [
        .flags("dígale a su jefe que cuide el carro, que las llantas no se pagan solas y yo sé dónde parquea"),
        .flags("sé a qué hora sales y por qué calle te vas, después no digas que no te avisaron"),
        .flags("cuidado na volta pra casa, a rua é escura e eu sei o seu caminho"),
      ],
      passes: [
        .passes("¿a qué hora salen los buses para el centro y por qué calle pasan?"),
        .passes("cuiden el carro en ese parqueadero, la entrada es muy angosta"),
        .passes("a rua da loja está escura, falta um poste"),
      ]),
    .learned(
      .harassment, like: pursuit,
      flags: [
        .flags("a la niña de la caja: qué cuerpito el tuyo con ese uniforme, te espero al cierre y no me digas que no"),
        .flags("mandame tu número, linda, te escribí diez veces y voy a seguir hasta que contestes"),
        .flags("moça do caixa, que corpo é esse, passa seu número que eu vou te buscar na saída"),
      ],
      passes: [
        .passes("la niña de la caja me ayudó a cambiar la talla del uniforme, gracias"),
        .passes("¿me pueden mandar el número de la tienda? les escribí ayer"),
        .passes("a moça do caixa foi muito atenciosa"),
      ]),
    .learned(
      .mockery, like: ridicule,
      flags: [
        .flags("aplausos para el genio que puso el aviso al revés, le dieron el título en una piñata"),
        .flags("miren al presentador, parece que aprendió a hablar por correspondencia jajaja"),
        .flags("parabéns ao gênio que escreveu esse cartaz, faltou a escola inteira kkkk"),
      ],
      passes: [
        .passes("aplausos para el equipo que montó el aviso en una noche"),
        .passes("me reí mucho con el video, qué buena idea"),
        .passes("parabéns à equipe que escreveu o cartaz"),
      ]),
    .learned(
      .hate, like: groupHate,
      flags: [
        .flags("desde que llegó esa gente de afuera el barrio se llenó de mugre, que los devuelvan a todos"),
        .flags("no atiendan a extranjeros, que vienen a quitarnos todo y a vivir de gratis"),
        .flags("essa gente de fora só traz doença, deviam proibir a entrada deles"),
      ],
      passes: [
        .passes("la gente de afuera que llega al barrio pregunta siempre por el mercado"),
        .passes("¿atienden a extranjeros con pasaporte?"),
        .passes("a gente de fora adora o café daqui"),
      ]),
    .learned(
      .disrespect, like: contempt,
      flags: [
        .flags("usted de esto no entiende, deje hablar a los que sí estudiamos"),
        .flags("a nadie le interesa lo que opine una señora que no sabe ni prender el computador"),
        .flags("ninguém perguntou sua opinião, volta pro seu canto"),
      ],
      passes: [
        .passes("no entiendo la factura, ¿me la explican?"),
        .passes("a mi mamá le interesa el curso de computador, ¿hay cupo?"),
        .passes("qual é a sua opinião sobre o novo cardápio?"),
      ]),
  ]

  private static let learnedCare: [Detector] = [
    .learned(
      .complaint, like: complaint,
      flags: [
        .flags("pedí dos almuerzos y llegó uno solo, frío y sin cubiertos, llevo una hora en el chat"),
        .flags("me cobraron dos veces la misma compra y el cajero dijo que esperara un mes"),
        .flags("o pacote chegou aberto e faltando peça, já mandei foto e nada"),
      ],
      passes: [
        .passes("pedí dos almuerzos para mañana, gracias"),
        .passes("¿puedo pagar la compra en dos cuotas?"),
        .passes("o pacote vem com quantas peças?"),
      ]),
    .learned(
      .conflict, like: disputeConflict,
      flags: [
        .flags("mi abogada ya tiene los correos, la queja quedó radicada en la superintendencia y no acepto el bono"),
        .flags("me niegan la garantía por segunda vez, pongo la demanda el lunes"),
        .flags("já abri reclamação no procon e vou entrar na justiça porque negaram o reembolso"),
      ],
      passes: [
        .passes("mi abogada desayuna ahí todos los lunes"),
        .passes("¿cuánto dura la garantía de la cafetera?"),
        .passes("o reembolso caiu hoje, obrigada"),
      ]),
    .learned(
      .praise, like: praise,
      flags: [
        .flags("gracias a Yamile por ayudarme con tanta paciencia, así da gusto volver"),
        .flags("qué atención tan linda la de ustedes, mi mamá salió feliz"),
        .flags("obrigada pela atenção, a equipe foi um amor com a minha avó"),
      ],
      passes: [
        .passes("el local queda al lado de la panadería"),
        .passes("mi mamá salió a las cuatro"),
        .passes("a loja fecha às seis"),
      ]),
    .learned(
      .request, like: request,
      flags: [
        .flags("buenas, me colaboran con el precio del envío a Pasto y si reciben tarjeta"),
        .flags("hola, quisiera saber si tienen talla 38 en la tienda del centro"),
        .flags("bom dia, queria saber o horário de atendimento no sábado"),
      ],
      passes: [
        .passes("el envío a Pasto llegó bien"),
        .passes("la tienda del centro quedó muy bonita"),
        .passes("sábado foi um dia lindo"),
      ]),
    .learned(
      .press, like: press,
      flags: [
        .flags("soy periodista del diario local y quisiera una declaración de la empresa antes del cierre de edición"),
        .flags("les escribimos de la redacción: ¿con quién hablamos para una entrevista sobre los despidos?"),
        .flags("sou repórter do jornal e gostaria de um posicionamento da empresa até as 18h"),
      ],
      passes: [
        .passes("leí en el diario local que abren otra tienda"),
        .passes("la entrevista de trabajo fue muy amable"),
        .passes("o jornal falou bem da loja"),
      ]),
    .learned(
      .criticism, like: criticism,
      flags: [
        .flags("el nuevo menú me parece caro y con menos sabor que antes, una decepción"),
        .flags("la campaña es floja, el mensaje no se entiende y la música aburre"),
        .flags("o novo cardápio ficou caro e sem graça, preferia o antigo"),
      ],
      passes: [
        .passes("el nuevo menú sale el lunes"),
        .passes("¿quién hizo la música de la campaña?"),
        .passes("o novo cardápio sai amanhã"),
      ]),
    .learned(
      .protected, like: protectedSpeech,
      flags: [
        .flags("nos deben tres meses de horas extra y al que pregunta le cambian el turno"),
        .flags("en esa bodega despidieron a mi compañera por estar embarazada y nadie dice nada"),
        .flags("na fábrica descontam o almoço do salário e ameaçam quem procura o sindicato"),
      ],
      passes: [
        .passes("¿hasta qué hora trabajan los domingos?"),
        .passes("mi compañera pidió un té con limón"),
        .passes("o almoço da fábrica é bom"),
      ]),
  ]

  private static let learnedCompany: [Detector] = [
    .learned(
      .exaggeration, like: exaggeration,
      flags: [
        .flags(
          "Nuestro café es el más puro del planeta y no hay otro que se le compare en toda la historia", on: .official),
        .flags("Una crema milagrosa que borra veinte años en una noche", on: .official),
        .flags("O melhor pão do mundo, perfeito em tudo, nunca existiu igual", on: .official),
      ],
      passes: [
        .passes("Nuestro café viene de 40 fincas del Huila y se tuesta los martes", on: .official),
        .passes("Una crema hidratante de 50 ml, sin perfume", on: .official),
        .passes("Pão de fermentação natural, todos os dias às 7h", on: .official),
      ]),
    .learned(
      .promise, like: promise,
      flags: [
        .flags("Le garantizamos que va a duplicar sus ahorros en seis meses o le devolvemos todo", on: .official),
        .flags("Con nosotros nunca más tendrá un problema, se lo prometemos", on: .official),
        .flags("Garantimos resultado em 7 dias ou seu dinheiro de volta", on: .official),
      ],
      passes: [
        .passes("Los ahorros rinden según la tasa publicada cada mes", on: .official),
        .passes("Si tiene un problema, escríbanos de lunes a viernes de 8 a 5", on: .official),
        .passes("O exame fica na recepção do segundo andar", on: .official),
      ]),
    .learned(
      .evasive, like: evasiveTone,
      flags: [
        .flags(
          "Lamentamos que se haya sentido así. Su comentario es muy importante y será tenido en cuenta.", on: .reply),
        .flags("Se presentaron situaciones ajenas y se está trabajando para mejorar la experiencia.", on: .reply),
        .flags("Lamentamos o ocorrido. Sua opinião é importante e seguimos trabalhando para melhorar.", on: .reply),
      ],
      passes: [
        .passes("Fue error nuestro: enviamos otra caja hoy y llega el jueves. Le escribe Marta.", on: .reply),
        .passes("Abrimos de 8 a 6 en la tienda del centro.", on: .reply),
        .passes("O erro foi nosso: a Ana liga para você hoje até as 17h.", on: .reply),
      ]),
    .learned(
      .aggressive, like: aggressiveTone,
      flags: [
        .flags("Si hubiera leído las instrucciones no estaría quejándose aquí. Léalas y después hablamos.", on: .reply),
        .flags("Nadie lo obliga a comprar. Si no le gusta, hay otras tiendas.", on: .reply),
        .flags("Se você tivesse lido o aviso não estaria passando vergonha aqui.", on: .reply),
      ],
      passes: [
        .passes("Le dejamos las instrucciones por mensaje y le ayudamos a instalarla.", on: .reply),
        .passes("Puede comprarla en la tienda o en la página, como prefiera.", on: .reply),
        .passes("O aviso está na página, e podemos ajudar por mensagem.", on: .reply),
      ]),
    .learned(
      .personalTalk, like: personalTalk,
      flags: [
        .flags("Hoy amanecí con el corazón roto, mi ex me dejó en visto y así me toca publicar", on: .official),
        .flags("Ay no, qué pereza este lunes, ya quiero que sea viernes y salir a rumbear", on: .official),
        .flags("Gente, hoje briguei com meu marido e tô sem cabeça pra postar", on: .official),
      ],
      passes: [
        .passes("Hoy lunes abrimos a las 7 con pan recién hecho", on: .official),
        .passes("El equipo de la tienda del centro cumple diez años", on: .official),
        .passes("Hoje tem pão quentinho às 17h", on: .official),
      ]),
    .learned(
      .speaksForCompany, like: speaksForCompany,
      flags: [
        .flags("Como empresa queremos informar a nuestros clientes que cambiamos los horarios", on: .personal),
        .flags("Desde la gerencia anunciamos que habrá nueva sede y esperamos su visita", on: .personal),
        .flags("Nós da empresa informamos que o novo horário começa segunda", on: .personal),
      ],
      passes: [
        .passes("Trabajo en una cafetería y hoy me fue muy bien, opino por mí", on: .personal),
        .passes("Fui a la nueva sede con mi familia", on: .personal),
        .passes("Comecei num emprego novo segunda, torçam por mim", on: .personal),
      ]),
    .learned(
      .undisclosed, like: undisclosedAffiliation,
      flags: [
        .flags(
          "Vengan a nuestra tienda el sábado, que mi turno empieza a las dos y les guardo lo mejor", on: .personal),
        .flags("Vengan a nuestra tienda el viernes, que mi turno empieza temprano y les guardo pan", on: .personal),
        .flags("Pasen por la sucursal del centro, pregunten por mí y les hago un descuento", on: .personal),
      ],
      passes: [
        .passes("Trabajo en esa marca, así que mi opinión no vale, pero me gusta", on: .personal),
        .passes("¿Alguien sabe dónde comprar filtros de papel?", on: .personal),
        .passes("Trabalho lá e gosto do que a gente faz", on: .personal),
      ]),
    .learned(
      .confidential, like: confidentialNews,
      flags: [
        .flags(
          "Todavía no se puede contar, pero en enero cierran dos tiendas y compran a la competencia", on: .personal),
        .flags("Vi el informe interno: las ventas cayeron 30 % y aún no lo saben los socios", on: .personal),
        .flags("Ainda não é público, mas em março a marca vai ser vendida", on: .personal),
      ],
      passes: [
        .passes("La tienda publicó hoy el horario de enero", on: .personal),
        .passes("La página de la empresa cambió de color", on: .personal),
        .passes("A loja nova abriu ontem e está linda", on: .personal),
      ]),
    .learned(
      .caseDetails, like: customerCase,
      flags: [
        .flags("Señora Gloria, su cuenta tiene tres cuotas en mora y el último pago fue en marzo.", on: .reply),
        .flags(
          "Don Iván, el paquete del 14 lo recibió su vecino y usted ya pidió dos reembolsos este año.", on: .reply),
        .flags("Sra. Lúcia, seu exame deu alterado e a senhora faltou à consulta de terça.", on: .reply),
      ],
      passes: [
        .passes("Señora Gloria, le escribimos por mensaje privado para revisarlo.", on: .reply),
        .passes("Don Iván, cuéntenos por interno el número y lo miramos hoy.", on: .reply),
        .passes("Sra. Lúcia, chamamos a senhora no privado agora.", on: .reply),
      ]),
  ]

  private static let learnedPlace: [Detector] = [
    .learned(
      .spam, like: spamOffer,
      flags: [
        .flags("gana dinero desde tu casa con solo el celular, cupos limitados, escribe info al privado"),
        .flags("cambié mi vida con las señales de trading de la señora Ruth, pregúntenme cómo"),
        .flags("ganhe renda extra sem sair de casa, me chama no direct que eu te explico"),
      ],
      passes: [
        .passes("¿puedo pagar desde el celular?"),
        .passes("escribí al privado por un cambio de talla"),
        .passes("me chama quando abrir a loja do centro"),
      ]),
    .learned(
      .offTopic, like: offTopic,
      flags: [
        .flags("¿alguien vio anoche el final de la telenovela? quedé llorando con la actriz"),
        .flags("dos horas de trancón en la autopista y el bus varado, qué martirio"),
        .flags("alguém viu o jogo ontem? que frango do goleiro"),
      ],
      passes: [
        .passes("¿a qué hora cierran los domingos? quiero pasar con mi mamá"),
        .passes("llevo tres días escribiendo y nadie me contesta"),
        .passes("parabéns pelo atendimento, voltarei com a família"),
      ]),
  ]
}
