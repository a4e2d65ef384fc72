# SPDX-License-Identifier: Apache-2.0
"""Sentences by what they do to a group: a feeling, a wish, a denial, a threat; and beside them what sounds alike and harms nobody.

Each sentence is said of several groups, drawn with the seed, so that what is done is learned and not to whom. `%` is a group in the
plural with its article, `&` one of its members, `@` the ending that agrees. (The sentences of the tests by function are others.)
"""

import random
import re

from rows import Row

from heads import ABUSE

GROUPS = {
    "es": """
        los venezolanos|los colombianos|los peruanos|los bolivianos|los haitianos|los chilenos|los argentinos|los marroquíes|
        los rumanos|los chinos|los africanos|los gitanos|los judíos|los musulmanes|los evangélicos|los católicos|los indígenas|
        los mapuches|los negros|los gays|las lesbianas|las travestis|las personas trans|los inmigrantes|los refugiados|
        los extranjeros|las mujeres|las feministas|los discapacitados|los ciegos|los autistas|los viejos|los pobres|los costeños|
        los serranos|los gringos|las negras|las bolivianas|los árabes|los homosexuales
        """,
    "pt": """
        os nordestinos|os baianos|os venezuelanos|os haitianos|os bolivianos|os africanos|os chineses|os judeus|os muçulmanos|
        os evangélicos|os umbandistas|os indígenas|os negros|os gays|as lésbicas|as travestis|as mulheres|as feministas|
        os imigrantes|os refugiados|os deficientes|os cegos|os velhos|os pobres|os ciganos|as pessoas trans
        """,
    "en": """
        gays|lesbians|trans people|Muslims|Jews|Catholics|immigrants|refugees|Mexicans|Chinese people|black people|women|
        disabled people|old people|Arabs|Africans|foreigners
        """,
}
MEMBERS = {
    "es": """
        venezolano|colombiano|peruano|boliviano|haitiano|marroquí|rumano|chino|africano|gitano|judío|musulmán|evangélico|indígena|
        mapuche|negro|gay|inmigrante|refugiado|extranjero|discapacitado|ciego|autista|costeño|serrano|árabe|homosexual
        """,
    "pt": """
        nordestino|baiano|venezuelano|haitiano|boliviano|africano|chinês|judeu|muçulmano|evangélico|umbandista|indígena|negro|gay|
        imigrante|refugiado|deficiente|cego|cigano
        """,
    "en": "gay man|lesbian|trans woman|Muslim|Jew|Catholic|immigrant|refugee|Mexican|black man|black woman|disabled kid|foreigner",
}

# Labels, and under them sentences.
SENTENCES = {
    "es": """
[hate insult]
Los peores vecinos que tuve siempre fueron %
% son una lacra para este país
% son mugre y no hay más que hablar
Nadie roba tanto como %
% son falsos, cochin@s y encima se victimizan
Para mí % valen menos que un perro
Comparar a % con animales es ofender a los animales
% son un virus
Qué se puede esperar de %, si no les da la cabeza
% nacieron para servir y ni eso les sale
Todos los problemas del barrio empezaron cuando llegaron %
% son la ruina de cualquier lugar al que llegan
Me río de los que dicen que % son iguales a nosotros
Eres & y se te nota hasta en lo bruto
Típico de &: sucio y mentiroso
Un & siempre será un muerto de hambre
Si algo huele mal en la oficina, seguro anda cerca un &
Cada vez que veo a un & me cambio de vereda, todos son ladrones
¿Hay algo más asqueroso que un &?
¿Alguien me explica para qué existen %?
Es científico: % tienen menos cerebro
Lo digo sin miedo: % son gente de segunda
% son parásitos que viven de lo nuestro
% no son personas, son bestias
% huelen mal, se sabe
Maldit@s sean %, todos sin excepción
Jodid@s %, siempre igual, qué asco de raza
Son peores que ratas, % digo
Me hablaron bien de %, pero la verdad es que son una porquería
Trabajé diez años con % y no vi un@ que sirviera
[hate]
Qué ganas de no volver a cruzarme con % nunca
Siento un desprecio enorme por %
No puedo ni ver a %
Les tengo un odio a % que no me cabe
Me revuelve el estómago ver a %
La verdad me enferman %
Si fuera por mí, % no tendrían documentos
A % habría que prohibirles casarse
% no deberían criar niños
No habría que darles trabajo a %
Hay que sacarles el voto a %
Que no atiendan a % en los hospitales públicos
El país estaría mejor sin %
Ojalá cerraran la frontera para % de una vez
Que se devuelvan % por donde vinieron
Afuera %, que acá sobran
Hay que echar a % de una vez por todas
Yo no le arriendo a %, faltaba más
En mi local % no entran
Prefiero cerrar antes que atender a un &
No dejaría que mi hija salga con un &
¿Por qué tenemos que mantener a %?
¿Hasta cuándo vamos a aguantar a %?
¿Quién les dijo a % que tienen derechos?
Ser & es una enfermedad y se cura a palos
Ser & debería ser delito
Deberían ponerles una marca a % para reconocerlos
Hagan un muro y dejen a % del otro lado
Acá somos todos decentes, así que & no, gracias
No es racismo, es que % no encajan con la gente bien
No tengo nada contra %, pero que no se me acerquen
% tendrían que dar gracias de que los dejemos vivir acá
Es imposible respetar a %
Jamás voy a aceptar que % manden en mi país
No digan que % son buena gente, porque no lo son
Entre % nunca conocí a nadie que valiera la pena
% deberían quedarse callados y agachar la cabeza
Ahí van otra vez %. Deberían estar encerrados.
Ahí están % haciendo fila. Que los barran de acá.
Nos están llenando la ciudad de %. Una invasión de mugre.
[hate threat severe]
A % hay que meterles bala
Habría que quemar a % con todo y casa
Si me cruzo con % los reviento
El día que tenga un arma % van a saber lo que es bueno
Vamos por % esta noche, nadie se salva
Un & muerto es un problema menos
Deberían fusilar a %
Muerte a %
Para % lo único que sirve es el garrote
Hitler se quedó corto con %
Al próximo & que vea lo cuelgo
Ojalá se ahoguen % antes de llegar
Que los cuelguen a % en la plaza
A palos se les quita lo atrevido a %
Estaría bueno que alguien limpiara el barrio de % a balazos
Ojalá les caiga una bomba a %
[]
% merecen el mismo respeto que cualquiera
Qué lindo ver a % celebrando su fiesta
Trabajo con % y son compañeros estupendos
Quiero que % puedan vivir tranquil@s en este país
Nada me alegra más que ver a % salir adelante
Soy & y estoy orgulloso de serlo
Mi cuñado es & y cocina mejor que nadie
Mi vecino es & y me regaló tomates del jardín
Un & me ayudó a empujar el carro
Es & y es el mejor médico que he tenido
¿Dónde puedo aprender la historia de %?
¿Qué comen % en Navidad?
Se abrió una convocatoria de becas para %
Hoy hablan % en la radio
Según el censo, % son el seis por ciento de la población
La ley protege a % desde hace diez años
La exposición cuenta cómo llegaron % al puerto
Gracias a % tenemos la mejor panadería de la cuadra
% pagan impuestos como todo el mundo
% también se enferman, también trabajan, también sueñan
A % les cuesta conseguir arriendo por puro prejuicio
% están pidiendo una reunión con la alcaldía
Ayer atropellaron a un & en la avenida, ojalá se recupere
Mataron a un & en la frontera y nadie responde
Denuncian agresión contra un & a la salida de una discoteca
Cuentan que a % los trataban muy mal en esa época
Invité a % del taller a comer el domingo
Los niños de % juegan con los míos
% votaron ayer por primera vez
No creo que % tengan la culpa de nada
No es verdad que % roben más que otros
No me molesta que % vivan al lado
Nunca tuve un problema con %
Nadie tiene derecho a echar a %
% no son ningún peligro
No hay que tenerles miedo a %
¿Por qué tanta rabia contra %?
Ser & no es una enfermedad
Ser & no tiene nada de malo
[counter-speech]
Decir que % son basura dice más de usted que de ellos
El que escribió «fuera %» debería pedir perdón
Qué tristeza leer que «% no son gente» en pleno siglo XXI
Me parece horrible eso de que % deberían irse
Basta de repetir que % son unos delincuentes, es mentira
Borren ese comentario donde dicen que hay que echar a %
Le gritaron «sucio &» en el bus y nadie hizo nada, qué vergüenza
No se puede permitir que alguien diga que % no merecen derechos
Odiar a % no los hace más hombres
Si usted odia a %, el problema lo tiene usted
Quien desea la muerte de % no merece una columna en este diario
Ese chiste sobre % no da risa, es humillante
Reporté la página que pide quemar a %
Una cosa es opinar y otra es insultar a %
Estoy harta de que traten a % como animales
[hate]
Como buen &, llegó tarde y con las manos largas
Los hijos de % solo traen problemas a la escuela
[insult]
Los vendedores de esta tienda son una manga de inútiles
Los choferes de esa línea son unos animales
Los políticos de este pueblo son unas ratas de alcantarilla
Los banqueros son unas sanguijuelas
Los del call center son unos buenos para nada
Los árbitros de hoy eran unos payasos comprados
Los periodistas de ese canal son escoria
Los fanáticos de ese club son unos simios
Eres un cerdo, eso es lo que eres
Usted es una basura de persona
Qué asco de tipo, no vale nada
Sos un parásito que vive de los demás
Ese señor es una rata
La dueña es una bruja miserable
El alcalde es un inútil y un bruto
Usted no tiene cerebro, señor
Maldito idiota, apréndase las reglas
[threat severe]
Al alcalde hay que colgarlo de un poste
Al que me robó la moto lo voy a quemar vivo
Al dueño de ese local le voy a meter un tiro
A esos policías habría que matarlos uno por uno
A usted lo voy a buscar y le va a pesar
Ojalá se muera el gerente en un choque
[]
Odio el cilantro con toda mi alma
Detesto los audios de cinco minutos
Qué asco de café, sabía a trapo
Esa impresora es una basura y merece morir
Hay que quemar esas cortinas, son horribles
Voy a matar a mi despertador
Esas cucarachas de la bodega hay que exterminarlas ya
Las ratas del parque son una plaga, que fumiguen
Malditos mosquitos, no dejan dormir
Esta aplicación es una porquería
El capítulo de anoche estuvo asqueroso de malo
Me repugna el olor de esa pintura
Odio los lunes y el tráfico
Ojalá desaparezcan las llamadas de publicidad
Esos zapatos merecen estar en la basura
Las plagas del cultivo se controlan con jabón
Los perros callejeros necesitan vacunas
Los monos del zoológico estaban dormidos
El cerdo al horno quedó espectacular
Vendo ratón inalámbrico, casi nuevo
El burro de la finca se llama Platero
Compramos la camioneta negra y la silla judía la devolvimos
La comida china de la esquina está cada vez peor
El equipo argentino jugó pésimo anoche
La selección chilena da lástima este año
El gobierno venezolano miente con las cifras
Los productos chinos de esa marca se dañan al mes
La película francesa me aburrió muchísimo
No soporto la música que ponen en ese bar
[profanity]
Qué mierda de tráfico, llevo dos horas
Puta lluvia, se me mojó todo
Carajo, otra vez sin internet
Me cago en el despertador
La puta madre, perdí el bus
¡Hijueputa, qué golazo!
Joder, qué frío hace
""",
    "pt": """
[hate insult]
% são lixo e acabou
% são um câncer deste país
Ninguém mente mais do que %
Para mim % valem menos que bicho
O que esperar de %, se não têm cérebro
% são parasitas que vivem às nossas custas
% não são gente, são bichos
Todo & é ladrão, pode anotar
Só podia ser &, burro desse jeito
& fede, todo mundo sabe
Malditos sejam %, todos eles
Porra de %, sempre a mesma sujeira
Trabalhei com % e nenhum prestava
Existe coisa mais nojenta do que um &?
% são piores do que ratos
[hate]
Tenho um ódio de % que não cabe em mim
Me embrulha o estômago ver %
Não consigo nem olhar para %
% não deviam poder votar nem casar
% não deviam criar filhos
O Brasil seria melhor sem %
Fora %, aqui vocês sobram
Que % voltem de onde vieram
Não alugo para %, Deus me livre
Na minha loja & não entra
Ser & é doença
Ser & devia ser crime
Por que a gente tem que sustentar %?
Até quando vamos aguentar %?
Não deixo minha filha namorar um &
Não tenho nada contra %, mas que fiquem longe de mim
Nunca vou respeitar %
Não venham me dizer que % são boas pessoas, porque não são
Lá vêm % de novo. Deviam estar na jaula.
% têm é que calar a boca e obedecer
Façam um muro e deixem % do lado de lá
[hate threat severe]
% têm que levar bala
Se eu cruzar com % eu arrebento
Morte a %
Deviam fuzilar %
& bom é & morto
Tomara que % morram todos
Vamos atrás de % hoje à noite
Tem que queimar % com casa e tudo
O próximo & que eu vir eu enforco
[]
% merecem o mesmo respeito que qualquer um
Que lindo ver % na festa da cidade
Trabalho com % e são ótimos colegas
Sou & e tenho orgulho disso
Meu cunhado é & e cozinha muito bem
Um & me ajudou a empurrar o carro
% pagam imposto como todo mundo
A lei protege % há dez anos
Onde aprendo mais sobre a história de %?
Abriram bolsas de estudo para %
Mataram um & na fronteira e ninguém responde
Nunca tive problema com %
Não é verdade que % roubem mais que os outros
Não tenho medo de %
Ser & não é doença
Quero que % vivam em paz
% votaram ontem pela primeira vez
Amo ver % na televisão
[counter-speech]
Dizer que % são lixo diz mais de você do que deles
Que tristeza ler «fora %» em pleno século XXI
Acho horrível dizer que % deviam ir embora
Chega de repetir que % são bandidos, é mentira
Gritaram «& sujo» no ônibus e ninguém fez nada, que vergonha
Quem odeia % é que tem problema
Denunciei a página que manda queimar %
Estou cansada de ver % tratados como bichos
[insult]
Os vendedores dessa loja são uns inúteis
Os políticos daqui são uns ratos de esgoto
Os banqueiros são uns sanguessugas
Você é um porco, é isso que você é
Você é um lixo de pessoa
O dono é um verme
Seu idiota, aprende as regras
[threat severe]
O prefeito tem que ser enforcado na praça
Vou meter bala no dono dessa loja
Vou te achar e você vai se arrepender
Tomara que o gerente morra num acidente
[]
Odeio coentro com todas as forças
Que nojo desse café
Essa impressora é um lixo e merece morrer
Vou matar meu despertador
As baratas do depósito, tem que exterminar já
Malditos mosquitos, não deixam dormir
Esse aplicativo é uma porcaria
O time argentino jogou muito mal ontem
Os produtos chineses dessa marca quebram em um mês
Não suporto a música desse bar
Odeio segunda-feira e trânsito
O porco assado ficou espetacular
[profanity]
Que merda de trânsito, duas horas parado
Puta que pariu, perdi o ônibus
Caralho, que golaço!
""",
    "en": """
[hate insult]
% are filth, end of story
% are a cancer on this country
Nobody lies like %
% are worth less than dogs
% are parasites living off us
% aren't people, they're animals
All % are thieves, write it down
Damn %, always the same dirt
You're a dumb & and it shows
Is there anything more disgusting than %?
[hate]
I feel nothing but contempt for %
I can't even look at %
Seeing % makes me sick
% shouldn't be allowed to vote or marry
% should not raise children
This country would be better off without %
Get out, %, nobody wants you here
Send % back to where they came from
I don't rent to %, never will
Being a & is a disease
Why do we have to feed %?
How long do we have to put up with %?
I'd never let my daughter date a &
I've got nothing against %, but keep them away from me
Don't tell me % are good people, they are not
There go % again. They belong in cages.
[hate threat severe]
Somebody should shoot %
Death to %
If I run into % I'll smash their faces
Let's go after % tonight
The only good & is a dead one
I hope % all drown
Burn % and their houses
[]
% deserve the same respect as anyone
So good to see % at the town fair
I work with % and they are great colleagues
I'm a & and proud of it
My neighbour is a & and bakes wonderful bread
A & helped me push the car
% pay taxes like everybody else
The law has protected % for ten years
They killed a & at the border and nobody answers for it
I never had a problem with %
It's not true that % steal more than others
Being a & is not a disease
I want % to live in peace here
[counter-speech]
Saying % are filth says more about you than about them
Sad to read "% out" in this day and age
It's awful to claim that % should leave
Stop repeating that % are criminals, it's a lie
Whoever hates % is the one with a problem
I reported the page that wants to burn %
[insult]
The clerks in this shop are useless morons
Politicians here are sewer rats
Bankers are leeches
You're a pig, that's what you are
The owner is a worm
[threat severe]
The mayor should hang
I'll put a bullet in the owner
I will find you and you'll be sorry
[]
I hate cilantro with all my heart
This coffee is disgusting
That printer is garbage and deserves to die
I'm going to kill my alarm clock
Exterminate the roaches in the storeroom already
This app is trash
The Mexican team played terribly last night
Those Chinese phones break within a month
I can't stand the music in that bar
I hate Mondays and traffic
I hate Mexican food, too spicy for me
I can't stand Indian summers
[profanity]
What a shitty commute, two hours
Fuck, I missed the bus
Holy shit, what a goal
""",
}
SAID = {"es": 14, "pt": 9, "en": 9}  # of how many groups each sentence is said


def spelled(sentence, group, language):
    feminine = group.startswith(("las ", "as "))
    text = sentence.replace("%", group).replace("&", group).replace("@", "a" if feminine else "o")
    if language == "pt":
        for apart, joined in ((r"\bde (os|as) ", r"d\1 "), (r"\ba os ", "aos "), (r"\ba as ", "às "), (r"\bem (os|as) ", r"n\1 ")):
            text = re.sub(apart, joined, text)
    return text[0].upper() + text[1:]


def listed(text):
    return [one.strip() for one in text.replace("\n", " ").split("|")]


def sentences(seed):
    rng = random.Random(seed)
    rows = []
    for language, text in SENTENCES.items():
        labels = set()
        for line in text.strip().split("\n"):
            if line.startswith("["):
                labels = set(line[1:-1].split())
                continue
            hurts = bool(labels & set(ABUSE))
            # What else a sentence that hurts does (mock, belittle) is left open.
            told = ("hate", "counter-speech") if hurts else (*ABUSE, "severe", "profanity", "counter-speech")
            known = {head: int(head in labels) for head in {*told, *labels}}
            known["toxicity"] = known["public-toxicity"] = int(hurts)
            groups = listed(MEMBERS[language]) if "&" in line else listed(GROUPS[language])
            said = rng.sample(groups, SAID[language]) if "%" in line or "&" in line else [""]
            for group in said:
                # A sentence that names no group is not outnumbered by those that do.
                weight = 0.15 if group else 0.6
                rows.append(Row(spelled(line, group, language), "comment", "functions", dict(known), weight, language))
    return rows
