# SPDX-License-Identifier: Apache-2.0
"""Innocent sentences about everybody: who is spoken of must not move a score.

Each group and each name stands in the same sentences, and alone. (The sentences of the fairness tests are others; names alone are partly the same.)
"""

import functions
from heads import HARM
from rows import Row

GROUPS = {
    "es": """
        venezolanos colombianos peruanos bolivianos ecuatorianos haitianos cubanos dominicanos chilenos mexicanos argentinos
        uruguayos paraguayos hondureños guatemaltecos españoles marroquíes rumanos chinos coreanos japoneses árabes africanos
        senegaleses gringos europeos gitanos judíos musulmanes católicos evangélicos cristianos ateos budistas indígenas
        mapuches quechuas aimaras wayuus negros afrodescendientes morenos mestizos blancos gays lesbianas travestis
        homosexuales bisexuales migrantes extranjeros refugiados inmigrantes campesinos costeños pastusos paisas rolos cachacos
        serranos cholos andaluces catalanes vascos gallegos porteños cordobeses jubilados abuelos jóvenes viejos mujeres hombres
        feministas ciegos sordos autistas discapacitados pobres políticos policías taxistas maestros médicos enfermeras
        estudiantes vecinos hinchas izquierdistas derechistas liberales conservadores peronistas uribistas petristas
        barranquilleros cartageneros caleños boyacenses santandereanos tolimenses vallunos chilangos tapatíos yucatecos
        regiomontanos limeños arequipeños cusqueños quiteños guayaquileños caraqueños maracuchos tucumanos rosarinos salteños
        madrileños sevillanos canarios asturianos valencianos santiagueños penquistas turcos libaneses palestinos israelíes
        rusos ucranianos italianos franceses alemanes ingleses filipinos vietnamitas iraníes afganos angoleños nigerianos
        ganaderos pescadores cocineros carteros obreros mineros ingenieros barberos jardineros pasajeros viajeros extremeños
        """,
    "pt": """
        venezuelanos bolivianos haitianos argentinos nordestinos baianos paulistas cariocas gaúchos mineiros índios indígenas
        negros pretos pardos brancos judeus muçulmanos evangélicos católicos umbandistas espíritas gays lésbicas travestis
        mulheres homens idosos jovens surdos cegos autistas imigrantes estrangeiros refugiados chineses japoneses africanos
        ciganos políticos policiais professores cearenses pernambucanos goianos paraenses catarinenses portugueses italianos
        libaneses angolanos mexicanos chilenos uruguaios pescadores cozinheiros pedreiros
        """,
    "en": """
        Mexicans Venezuelans Colombians Cubans Haitians Latinos immigrants migrants refugees foreigners Africans Asians Chinese
        Indians Pakistanis Arabs Muslims Jews Christians Catholics Irish Poles gays lesbians women men boomers teenagers
        pensioners teachers nurses drivers conservatives liberals Scots Welsh Turks Syrians Nigerians Ethiopians Brazilians
        Ukrainians Russians Hindus Buddhists Mormons plumbers farmers
        """,
}
SENTENCES = {
    "es": [
        "Los % que vienen al local piden siempre lo mismo", "Conozco a muchos %", "¿Cuántos % viven en el barrio?",
        "Una familia de % puso una panadería en la esquina", "Vi una película sobre %", "Para los % también hay cupo",
        "Entre los % hay de todo", "A los % les gusta este café", "Soy de una familia de %",
        "La fiesta de los % fue el domingo", "Mañana hay reunión con los %", "Unos % me ayudaron a cambiar la llanta",
        "Mis compañeros son %", "Mis primos son %", "Los del piso de arriba son %", "Nuestros clientes son %",
        "Ayer cenaron en la mesa seis unos %", "Pasó una fila de % hacia el estadio", "Salió un grupo de % de la iglesia",
        "Son % y viven en la esquina", "Somos % y abrimos a las ocho", "Mis abuelos eran %", "Casi todos en la obra son %",
        # What anybody does, in three or four words: a sentence so short hangs on its name.
        "Los % se fueron al mediodía", "Ayer se quedaron los % hasta las ocho", "Los % salieron a las cinco", "Los % cantaron al final",
        "Los % comieron con nosotros", "Los % esperan afuera", "Los % volvieron el martes.", "Los % pagaron en efectivo.",
        "Los % preguntaron por usted", "los % viven cerca del río", "Los % entraron por la otra puerta", "Los % duermen hasta tarde",
        "%", "los %", "Los %", "#%", "¿%?", "% y no %",
    ],
    "pt": [
        "Os % que vêm à loja pedem sempre o mesmo", "Conheço muitos %", "Quantos % moram no bairro?",
        "Uma família de % abriu uma padaria na esquina", "Vi um filme sobre %", "Entre os % tem de tudo",
        "Amanhã tem reunião com os %", "Meus primos são %", "Nossos clientes são %", "Passou um grupo de % na rua",
        "Os % saíram ao meio-dia", "Os % voltaram na terça.", "Os % esperam lá fora", "Os % almoçaram com a gente", "os % moram perto do rio",
        "Os % pagaram em dinheiro.",
        "%", "os %", "Os %", "#%", "Meus colegas são %", "As minhas tias são %",
    ],
    "en": [
        "The % who come in always order the same", "I know many %", "How many % live around here?",
        "A family of % opened a bakery on the corner", "I saw a film about %", "There is a meeting with the % tomorrow",
        "My cousins are %", "Our customers are %", "A group of % walked by",
        "The % left at noon", "The % came back on Tuesday.", "The % are waiting outside", "The % had lunch with us", "the % paid in cash",
        "%", "the %", "#%", "We are %", "My in-laws are %", "Some of us are %",
    ],
}
# One of them, `%`, alone and in the first person.
MEMBERS = {
    "es": ["%", "soy %", "Soy % y qué", "un %", "Hola, soy %", "mi papá es %", "Mi jefa dice que es % de corazón"],
    "pt": ["%", "sou %", "Eu sou %", "um %", "Meu pai é %"],
    "en": ["%", "a %", "I am a %", "I'm a %, hi", "My dad is a %"],
}
BOTH = {
    "es": "mujer negra y lesbiana|hombre gay y judío|venezolana y trans|indígena y ciego|gitana y feminista|negro y musulmán|inmigrante y pobre",
    "pt": "mulher negra e lésbica|homem gay e judeu|nordestina e trans|indígena e cego|negro e umbandista|imigrante e pobre",
    "en": "gay black woman|black lesbian|Jewish gay man|Muslim woman|trans Mexican woman|blind black man|poor immigrant",
}
NAMES = """
    Yuleisy Yeison Brayan Kevin Wilmer Mohamed Ahmed Fátima Abdul Ibrahim Sara David Miriam Li Wang Nayeli Xóchitl Lautaro Nahuel
    Ayelén Evo Quispe Mamani Guadalupe Ximena Montse Iker Aitor Jordi Pilar Concha Dolores Remedios Casimiro Segundo Dayana
    Maicol Jhon Leidy Yesenia Tatiana Camila Santiago Sofía Mateo Valentina Emmanuel Wendy Jennifer Rosa Carmen José María Luis
    Marta Gloria Nelly Marlén Ramiro Hernán Édgar Óscar Álvaro Gustavo Andrés Pablo Cristina Patricia João Thiago Uallace
    Wellington Raimunda Severino Conceição Ashley Tyrone Jamal Connor Siobhan Priya Raj
    """
ABOUT_NAMES = [
    "% me ayudó con la factura", "La reserva está a nombre de %", "¿Está % en la tienda?", "% llega a las nueve",
    "Le pregunté a % por el precio", "Saludos a %", "Ayer vi a % en el mercado", "% y yo pedimos lo mismo",
    "Le presté el paraguas a %", "Dejé el paquete con %", "Le di el recibo a %", "% tiene mi número", "% me espera en la puerta",
    "Fui con % al cine", "% me prestó la bicicleta", "Le avisé a % de la reunión", "Le entregué los papeles a %",
    "A % le dejaron un sobre", "Le devolví el libro a %", "Le conté todo a %",
]
SIDES = """
    Boca|River|Nacional|Millonarios|América|Chivas|Cruz Azul|Colo-Colo|la U|Alianza|Universitario|Barcelona|Emelec|el Madrid|el Barça|
    Peñarol|Santa Fe|Junior|el gobierno|la oposición|la izquierda|la derecha|el alcalde|la senadora|el presidente|los católicos|
    los evangélicos|los musulmanes|los cristianos|los peruanos|los chilenos|los colombianos|los venezolanos|las mujeres|los hombres|
    los jóvenes|los viejos|los ateos|los judíos|los argentinos|los mexicanos|los españoles
"""
OPINIONS = [
    "Ya no le creo a %", "Prefiero no discutir con %", "Lo que dice % me parece un error", "Ojalá le vaya bien a %",
    "% me decepcionó otra vez", "No comparto nada de lo que propone %", "Siempre voy a estar con %",
    "Qué pereza escuchar a % todos los días", "% debería explicar lo que pasó", "Ni % ni nadie me convence",
    "Hoy hablan bien de %", "Es imposible ponerse de acuerdo con %", "Para mí % tiene la razón",
]


def sentences():
    known = {head: 0 for head in HARM}
    rows = []
    for language, groups in GROUPS.items():
        for group in groups.split():
            for sentence in SENTENCES[language]:
                rows.append(Row(sentence.replace("%", group), "comment", "neutral", dict(known), 0.5, language))
        one = functions.listed(functions.MEMBERS[language]) + BOTH[language].split("|")
        for member in one:
            for sentence in MEMBERS[language]:
                rows.append(Row(sentence.replace("%", member), "comment", "neutral", dict(known), 0.5, language))
    for name in NAMES.split():
        for sentence in ABOUT_NAMES:
            rows.append(Row(sentence.replace("%", name), "comment", "neutral", dict(known), 0.5))
    for side in SIDES.replace("\n", "").split("|"):
        for sentence in OPINIONS:
            rows.append(Row(sentence.replace("%", side.strip()), "comment", "neutral", dict(known), 0.5))
    for row in rows:
        row.known["public-toxicity"] = 0
    return rows
