// SPDX-License-Identifier: Apache-2.0

extension Portuguese {
  /// Infinitives written with ç: known when the cedilla was not typed.
  static let cedillaVerbs = WordSet(
    """
    comecar recomecar alcar cacar abracar ameacar dancar lancar relancar forcar esforcar reforcar avancar balancar
    alcancar almocar rocar tracar disfarcar enlacar despedacar embaracar calcar descalcar aticar enfeiticar
    cobicar espreguicar agucar adocar destrocar lacar aliancar amordacar arregacar desgracar estraçalhar rechacar
    esbocar endereçar apreçar soluçar esmiuçar estilhaçar
    """)

  static let regularVerbs = WordSet(
    """
    abafar abaixar abalar abandonar abastecer abater abdicar abençoar aborrecer abortar abraçar abreviar absolver
    absorver abusar acabar acalmar acampar acariciar acelerar acenar acertar achar aclamar acolher acomodar
    acompanhar aconselhar acontecer acordar acreditar acrescentar acumular acusar adaptar adiantar adiar adicionar
    adivinhar administrar admirar admitir adoçar adoecer adorar adotar adquirir afastar afetar afiar afinar
    afirmar afligir afogar afundar agarrar agendar agir agitar agradar agradecer agravar aguardar aguentar
    ajoelhar ajudar ajustar alagar alarmar alcançar alegar alegrar alertar alimentar aliviar almejar almoçar
    alterar alternar alugar amaldiçoar amar amarrar amassar ameaçar amparar ampliar analisar andar animar
    aniquilar anotar antecipar anular anunciar apagar apaixonar apalpar apanhar aparecer aparentar apavorar apelar
    apertar apitar aplaudir aplicar apodrecer apoiar apontar aporrinhar apostar apreciar aprender apresentar
    apressar aprontar apropriar aprovar aproveitar aproximar apunhalar apurar arder arejar argumentar armar
    arrancar arranjar arrasar arrastar arrebentar arrecadar arredondar arregaçar arrepender arriscar arrombar
    arrumar assaltar assassinar assediar assegurar assinar assistir associar assombrar assumir assustar atacar
    atender aterrorizar atingir atirar ativar atormentar atrair atrapalhar atrasar atravessar atribuir atropelar
    atualizar atuar aturar aumentar autorizar auxiliar avacalhar avaliar avançar avisar azarar babar badalar
    bagunçar bailar baixar balançar balear banalizar bancar banhar banir barrar basear bastar batalhar bater
    batizar beber beijar beliscar beneficiar berrar bisbilhotar blefar bloquear bobear boicotar bolar bombar
    bombardear borrar botar brigar brilhar brincar brindar broxar bufar bugar buscar caçar cadastrar cagar calar
    calcular caluniar cancelar cansar cantar capar captar capturar caprichar caracterizar carecer carregar casar
    castigar castrar causar cavar ceder cegar celebrar censurar cercar certificar cessar chamar chantagear chatear
    checar chegar cheirar chiar chifrar chingar chorar chover chupar chutar citar clamar classificar clicar coagir
    cobiçar cobrar coçar cogitar coincidir colaborar colar colecionar colher colocar combater combinar começar
    comemorar comentar comer comercializar cometer comover compactuar comparar comparecer compartilhar compensar
    complementar completar complicar comportar comprar compreender comprometer comprovar computar comunicar
    conceber conceder concentrar concluir concordar concorrer condenar condicionar confessar confiar confirmar
    confiscar confundir congelar conhecer conjugar conquistar consagrar conscientizar conservar considerar
    consistir consolar conspirar constar constituir constranger consultar contagiar contaminar contar contemplar
    contestar continuar contornar contrariar contrastar contratar contribuir controlar convencer conversar
    converter convidar conviver convocar cooperar coordenar copiar corar coroar correr corresponder corrigir
    corromper cortar coser costumar cozinhar crescer criar criticar crucificar cruzar cuidar culpar cultivar
    cultuar cumprimentar cumprir curar curtir custar dançar danificar datar debater debochar decapitar decepar
    decepcionar decidir declarar decolar decorar decretar dedicar dedurar defecar defender definir deformar
    degolar deitar deixar delatar deletar deliberar delirar demitir demonstrar demorar denegrir denunciar depender
    depilar deportar depositar depravar deprimir derramar derreter derrotar derrubar desabafar desafiar desagradar
    desanimar desaparecer desarmar desativar descansar descarregar descartar descer desclassificar desconfiar
    desconhecer descontar descontrolar desculpar desejar desembarcar desempenhar desencadear desenhar desenvolver
    desesperar desfilar desfrutar desgastar desgraçar desiludir desistir desligar deslocar desmaiar desmanchar
    desmascarar desmatar desmoralizar desmoronar desobedecer despachar despedaçar despejar despencar despertar
    desperdiçar desprezar desqualificar desrespeitar destacar destinar destratar destroçar destruir desviar
    detectar determinar detestar detonar devastar dever devolver devorar dialogar difamar diferenciar dificultar
    digitar dimensionar diminuir dirigir discordar discriminar discursar discutir disfarçar disparar dispensar
    disputar distanciar distinguir distrair distribuir ditar dividir divorciar divulgar dobrar doer domar dominar
    doar dopar drogar duelar durar duvidar economizar editar educar elaborar eleger elevar eliminar elogiar
    emagrecer embarcar emboscar embrulhar emburrecer emendar emergir emigrar emitir emocionar empatar emplacar
    empobrecer empreender empregar emprestar empurrar encaixar encaminhar encantar encarar encarcerar encarregar
    encenar encerrar encher encher encolher encomendar encontrar encorajar encostar endereçar endividar endoidar
    enfatizar enfeitar enfiar enforcar enfraquecer enfrentar enfurecer enganar engajar engasgar engordar
    engravidar enjoar enlouquecer enriquecer enrolar enrabar ensaiar ensinar entender enterrar entediar entrar
    entregar entreter entrevistar entristecer entrosar entubar envelhecer envenenar envergonhar enviar envolver
    enxergar enxugar equilibrar equivocar erguer errar escalar escandalizar escancarar escapar esclarecer escolher
    esconder escorregar escravizar escutar esfaquear esfolar esforçar esfregar esgotar esmagar esmurrar espalhar
    espancar espantar especificar esperar espetar espiar espionar espirrar esporrar esquartejar esquecer esquentar
    estabelecer estacionar estapear esticar estimar estimular estourar estraçalhar estragar estrangular estranhar
    estrear estressar estruturar estudar estuprar esvaziar evacuar evitar evoluir exagerar examinar exceder
    excluir executar exercer exibir exigir existir expandir experimentar explicar explodir explorar expressar
    exterminar extorquir extrair fabricar facilitar falar falecer falhar falsificar faltar fatiar faturar
    favorecer fechar feder festejar ficar figurar filmar filtrar finalizar financiar fingir firmar fixar flagrar
    flertar florescer focar foder fofocar forçar formar fornecer fortalecer fotografar fracassar fraudar frear
    frequentar fritar frustrar fumar funcionar fundar furar furtar fuzilar ganhar garantir gargalhar gastar gemer
    generalizar gerar girar glorificar golpear gorar gostar governar gozar grampear gravar grelhar gritar grudar
    guardar guerrear guiar habitar hesitar homenagear honrar hospedar humilhar identificar idolatrar ignorar
    iludir iluminar ilustrar imaginar imbecilizar imitar impactar implantar implicar implodir implorar importar
    importunar impressionar impulsionar inaugurar incentivar inclinar incluir incomodar incorporar incriminar
    indicar indignar infectar inferiorizar infernizar influenciar influir informar ingressar iniciar injetar
    inovar insinuar insistir inspirar instalar instaurar insultar integrar intensificar interagir interessar
    internar interpretar interrogar interromper intimar intimidar invadir invejar inventar investigar invocar
    irritar isolar jantar jogar julgar juntar jurar justificar lacrar ladrar lamber lamentar lançar largar latir
    lavar legalizar lembrar levantar levar liberar libertar licenciar lidar liderar ligar limitar linchar listar
    livrar localizar lograr lotar louvar lucrar lutar machucar madrugar mamar manchar mandar manifestar manipular
    marcar massacrar mastigar masturbar matricular medicar melhorar memorizar mencionar mendigar menosprezar
    merecer mergulhar meter mexer mijar militar mimar mirar misturar mobilizar moderar modificar moer molestar
    molhar montar morar morder mostrar motivar mover movimentar mudar multar multiplicar murmurar nadar namorar
    narrar nascer navegar necessitar negar negociar nomear notar obedecer obrigar observar obstruir ocasionar
    ocorrer ocultar ocupar ofender oferecer olhar omitir operar opinar oprimir optar orar ordenar organizar
    orgulhar orientar ousar palestrar parabenizar parar parcelar parecer parir participar partir passar passear
    patrocinar pausar pecar pegar pelar penar pendurar penetrar pensar perceber percorrer perdoar perdurar
    perfurar perguntar permanecer permitir persistir personalizar persuadir pertencer perturbar pesar pescar
    pesquisar picar piorar pirar pisar pisotear piscar planejar plantar poluir postar poupar praticar precisar
    preencher pregar prejudicar premiar preocupar preparar presenciar presentear preservar pressionar prestar
    presumir pretender prevalecer privar privatizar privilegiar proceder processar proclamar procurar programar
    proibir projetar prolongar prometer promover pronunciar propagar prosperar prostituir proteger protestar
    provar providenciar provocar publicar pular punir puxar quebrar queimar queixar questionar rachar racionar
    raciocinar rasgar raspar reagir realizar rebaixar rebater rebolar recarregar recear receber recitar reclamar
    recolher recomendar reconhecer recorrer recortar recriar recuar recuperar recusar reembolsar reencontrar
    reforçar reformar regar registrar regressar regular reinar reivindicar rejeitar relacionar relatar relaxar
    relembrar remar remeter remover render renovar renunciar reparar repartir repassar replicar reportar
    representar reprimir reprovar repudiar requisitar resenhar reservar resgatar residir resistir resolver
    respeitar respirar responder ressaltar ressuscitar restar restaurar restringir resultar resumir retirar
    retomar retornar retratar retribuir reunir revelar reverter revisar reviver revogar revoltar rezar
    ridicularizar rodar rolar romper roncar roubar sabotear sacanear sacar saciar sacrificar saltar salvar sambar
    sanar sangrar saquear satirizar secar segurar selecionar sentar separar sepultar sequestrar sinalizar situar
    soar sobrar sobreviver socar socorrer sofrer solicitar soltar sondar sonegar sonhar soprar sortear suar
    subestimar submeter subornar substituir suceder sufocar sugar suicidar sujar sumir superar suplicar suportar
    surgir surpreender surrar suspeitar suspirar sustentar tapar tardar tatuar telefonar temer tender tentar
    terminar testar testemunhar tirar tocar tolerar tomar torcer torrar tornar torturar trabalhar trafegar
    traficar tramar trancar transar transformar transmitir transportar trapacear tratar treinar tremer trepar
    triturar trocar trollar trombar tuitar ultrapassar unir usar utilizar vacinar vadiar valorizar vaiar variar
    varrer vazar vencer vender ventilar verificar viajar vibrar vigiar vingar violar violentar virar visar visitar
    viver voar voltar vomitar votar xavecar xingar zangar zarpar zelar zoar zombar
    """)
}
