# SPDX-License-Identifier: Apache-2.0
"""Texts and a large protocol made up from syllables and phrases: the same ones on every run."""

import json
import random

OPENINGS = [
    "Buenos días", "Hola", "Ay no", "Señores", "La verdad", "@cafeandino", "Oigan", "Uf", "Bueno pues", "Disculpen", "JAJAJA",
    "Gente", "Hace rato",
]
MIDDLES = [
    "pedí un café y llegó frío", "el servicio de la tienda es pésimo", "no estoy de acuerdo con el gerente",
    "ese man es un idiota", "llevo tres días esperando mi pedido 48213", "me encanta el café de esa finca",
    "los voy a demandar si no me responden", "cuánto vale la libra de origen Huila",
    "trabajo ahí y pagan tarde las horas extra", "mi correo es ana.gomez@example.org y mi celular 300 123 4567",
    "todos ustedes son unos ladrones de m*erda", "felicitaciones a Marta de la tienda del centro",
    "compren seguidores en http://example.org/promo", "qué asco de respuesta, siempre lo mismo", "a qué hora abren hoy domingo",
]
ENDINGS = [
    "gracias", "😡😡", "qué pena", "un abrazo a todo el equipo", "no vuelvo", "ojalá lean esto", "#cafeDeOrigen", "??", "jajaja",
    "por favor", "",
]
SYLLABLES = [a + b for a in "bcdfglmnprstv" for b in ["a", "e", "i", "o", "u", "an", "er", "ol"]]


def posts(count, seed=1):
    """Objects of about 200 bytes a line, one in three with something to find."""
    rng = random.Random(seed)
    for n in range(count):
        parts = [rng.choice(OPENINGS) + ","] + rng.sample(MIDDLES, rng.choice([1, 1, 2, 3])) + [rng.choice(ENDINGS)]
        yield {"id": str(n), "text": " ".join(parts)}


def of_file(path, count):
    """The texts of a file, over and over."""
    try:
        with open(path, encoding="utf-8") as file:
            texts = [json.loads(line)["text"] for line in file if line.strip()]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SystemExit(f"{path} cannot be read: {error!r}") from error
    if not texts:
        raise SystemExit(f"{path} holds no texts")
    for n in range(count):
        yield {"id": str(n), "text": texts[n % len(texts)]}


def large_protocol(terms=10_000, patterns=500, seed=2):
    """A document as large as one may be: a clause of terms, and clauses with a pattern each."""
    rng = random.Random(seed)
    words = set()
    while len(words) < terms:
        words.add("".join(rng.choice(SYLLABLES) for _ in range(rng.choice([3, 4, 4, 5]))))
    words = sorted(words)
    examples = 'flags:\n  - "uno «{0}» dos"\n  - "«{0}» va"\n  - "va «{0}»"\n'
    passes = 'passes: ["uno", "dos", "tres"]\n'
    lines = ["---\ndecoro: 1\ntitle: Grande\norganization: Grande\nlanguage: es\n---\n## 1. Todo\n\nTodo.\n"]
    for start in range(0, terms, 1000):
        block = words[start:start + 1000]
        listed = "".join(f"  - {word}\n" for word in block)
        lines.append(f"```clause terms-{start // 1000}\nterms:\n{listed}comment: hold\n{examples.format(block[0])}{passes}```\n")
    for n in range(patterns):
        code = f"xq{n:03d}"
        lines.append(
            f"```clause pattern-{n}\npattern: '{code}[a-z]{{1,8}}[0-9]{{2,6}}'\ncomment: hold\n"
            f"{examples.format(code + 'ab12')}{passes}```\n")
    return "\n".join(lines)
