# SPDX-License-Identifier: Apache-2.0
"""Sentences by what they do to a group: a feeling, a wish, a denial, a threat; and beside them what sounds alike and harms nobody.

Each sentence is said of several groups, drawn with the seed, so that what is done is learned and not to whom. `%` is a group in the
plural with its article, `&` one of its members, `@` the ending that agrees. (The sentences of the tests by function are others.)
"""

import random
import re
from pathlib import Path

from heads import ABUSE
from rows import Row

GROUPS = {
    "es": """
        los venezolanos|los colombianos|los peruanos|los bolivianos|los haitianos|los chilenos|los argentinos|los marroquíes|
        los rumanos|los chinos|los africanos|los gitanos|los judíos|los musulmanes|los evangélicos|los católicos|los indígenas|
        los mapuches|los negros|los gays|las lesbianas|las travestis|las personas trans|los inmigrantes|los refugiados|
        los extranjeros|las mujeres|las feministas|los discapacitados|los ciegos|los autistas|los viejos|los pobres|los costeños|
        los serranos|los gringos|las negras|las bolivianas|los árabes|los homosexuales|los cubanos|los dominicanos|los paraguayos|
        los ecuatorianos|los hondureños|los sirios|los turcos|los coreanos|los sordos|los gordos|las personas con síndrome de Down|
        los budistas|los cristianos|los migrantes|las personas migrantes|los transexuales|las mujeres trans|los campesinos|
        los asiáticos|los palestinos|los hombres|los jóvenes|las indígenas|las musulmanas|los solicitantes de asilo
        """,
    "pt": """
        os nordestinos|os baianos|os venezuelanos|os haitianos|os bolivianos|os africanos|os chineses|os judeus|os muçulmanos|
        os evangélicos|os umbandistas|os indígenas|os negros|os gays|as lésbicas|as travestis|as mulheres|as feministas|
        os imigrantes|os refugiados|os deficientes|os cegos|os velhos|os pobres|os ciganos|as pessoas trans|os bolivianos|
        os angolanos|os brasileiros|os portugueses|os gordos|os surdos|os autistas|os cristãos|os católicos|os homens|os jovens|
        as mulheres trans|as negras|as muçulmanas|os árabes|os sírios|os requerentes de asilo|os estrangeiros|os paulistas
        """,
    "en": """
        gays|lesbians|trans people|Muslims|Jews|Catholics|immigrants|refugees|Mexicans|Chinese people|black people|women|
        disabled people|old people|Arabs|Africans|foreigners
        """,
}
MEMBERS = {
    "es": """
        venezolano|colombiano|peruano|boliviano|haitiano|marroquí|rumano|chino|africano|gitano|judío|musulmán|evangélico|indígena|
        mapuche|negro|gay|inmigrante|refugiado|extranjero|discapacitado|ciego|autista|costeño|serrano|árabe|homosexual|transexual|
        sordo|migrante|cubano|sirio|ecuatoriano|católico|viejo|pobre|indio
        """,
    "pt": """
        nordestino|baiano|venezuelano|haitiano|boliviano|africano|chinês|judeu|muçulmano|evangélico|umbandista|indígena|negro|gay|
        imigrante|refugiado|deficiente|cego|cigano|surdo|católico|cristão|árabe|angolano|estrangeiro|velho|pobre|índio
        """,
    "en": "gay man|lesbian|trans woman|Muslim|Jew|Catholic|immigrant|refugee|Mexican|black man|black woman|disabled kid|foreigner",
}

SENTENCES = Path(__file__).parent / "functions"  # labels, and under them sentences; a file a language
SAID = {"es": 6, "pt": 6, "en": 8}  # of how many groups each sentence is said


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
    for language, count in SAID.items():
        labels = set()
        for line in (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                labels = set(line[1:-1].split())
                continue
            hurts = bool(labels & set(ABUSE))
            # What else a sentence that hurts does (mock, belittle) is left open.
            told = ("hate", "counter-speech") if hurts else (*ABUSE, "severe", "profanity", "counter-speech")
            known = {head: int(head in labels) for head in {*told, *labels}}
            known["toxicity"] = known["public-toxicity"] = int(hurts)
            groups = listed(MEMBERS[language]) if "&" in line else listed(GROUPS[language])
            said = rng.sample(groups, count) if "%" in line or "&" in line else [""]
            rows += [Row(spelled(line, group, language), "comment", "functions", dict(known), language=language) for group in said]
    return rows
