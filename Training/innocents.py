# SPDX-License-Identifier: Apache-2.0
"""Innocent sentences in many forms, each said of several groups, sides or names: what is said must count, not of whom.

They stand in `innocents/`, one a line: `%` is a group in the plural with its article (in `sides.txt` a side or a name), `~` the same
without the article, `&` one of its members, `@` the ending that agrees. Those of `LL-things.txt` call a machine, a law or a pet names. (The
sentences of the tests are others.)
"""

import random
from pathlib import Path

import functions
import neutral
from heads import HARM
from rows import Row

SAID = {"es": 7, "pt": 8, "en": 7}  # of how many groups each sentence is said
FEMININE = "lesbianas mujeres enfermeras travestis lésbicas mulheres".split()
ARTICLES = {"es": ("los ", "las "), "pt": ("os ", "as ")}


def groups(language):
    """The plural with its article, as `functions` writes it."""
    if language == "en":
        return sorted(set(functions.listed(functions.GROUPS["en"])) | set(neutral.GROUPS["en"].split()))
    masculine, feminine = ARTICLES[language]
    named = {(feminine if one in FEMININE else masculine) + one for one in neutral.GROUPS[language].split()}
    return sorted(named | set(functions.listed(functions.GROUPS[language])))


def without_article(group):
    first, _, rest = group.partition(" ")
    return rest if first in ("los", "las", "os", "as") else group


def said(line, language, sides, rng):
    """A line of all of whom it is said, or as it is."""
    if sides:
        return [line.replace("%", one) for one in rng.sample(sides, SAID[language])]
    if "&" in line:
        return [functions.spelled(line, one, language) for one in rng.sample(functions.listed(functions.MEMBERS[language]), SAID[language])]
    if "%" in line or "~" in line:
        chosen = rng.sample(groups(language), SAID[language])
        return [functions.spelled(line.replace("~", without_article(one)), one, language) for one in chosen]
    return [line]


def sentences(seed):
    rng = random.Random(seed)
    known = {head: 0 for head in (*HARM, "public-toxicity")}
    named = [one.strip() for one in neutral.SIDES.replace("\n", "").split("|")] + neutral.NAMES.split()
    rows = []
    for path in sorted((Path(__file__).parent / "innocents").glob("*.txt")):
        language = "es" if path.stem == "sides" else path.stem[:2]
        source = "things" if path.stem.endswith("things") else "innocents"
        for line in path.read_text(encoding="utf-8").splitlines():
            for text in said(line, language, named if path.stem == "sides" else None, rng):
                text = text.replace(" de el ", " del ").replace(" a el ", " al ")
                text = text[0].lower() + text[1:] if line[0].islower() else text[0].upper() + text[1:]
                rows.append(Row(text, "comment", source, dict(known), 0.3, language))
    return rows
