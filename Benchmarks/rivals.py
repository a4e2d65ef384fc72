# SPDX-License-Identifier: Apache-2.0
"""What Python programs need for the same lines. Prints one JSON object: seconds for each."""

import io
import json
import sys
import time


def python_copy(lines):
    out = io.StringIO()
    for line in lines:
        out.write(json.dumps(json.loads(line), ensure_ascii=False))
        out.write("\n")


def better_profanity(texts):
    from better_profanity import profanity

    profanity.load_censor_words()
    return lambda: [profanity.contains_profanity(text) for text in texts]


def presidio(texts):
    import logging

    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    logging.disable(logging.CRITICAL)

    class Blank(SpacyNlpEngine):
        """No learned model, which would have to be fetched."""

        def __init__(self):
            super().__init__(models=[{"lang_code": "es", "model_name": "blank"}])
            self.nlp = {"es": spacy.blank("es")}

        def load(self):
            pass

    registry = RecognizerRegistry(supported_languages=["es"])
    registry.load_predefined_recognizers(languages=["es"])
    engine = AnalyzerEngine(nlp_engine=Blank(), registry=registry, supported_languages=["es"])
    return lambda: [engine.analyze(text=text, language="es") for text in texts]


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(path, some):
    with open(path, encoding="utf-8") as file:
        lines = file.readlines()
    texts = [json.loads(line)["text"] for line in lines[:some]]
    times = {"Python copy": [seconds(lambda: python_copy(lines)), len(lines)]}
    for name, prepare in [("better-profanity", better_profanity), ("presidio-analyzer", presidio)]:
        try:
            times[name] = [seconds(prepare(texts)), len(texts)]
        except Exception as error:  # a rival that is not installed is a gap in the table, not the end of it
            times[name] = [None, f"{type(error).__name__}: {error}"]
    print(json.dumps(times))


main(sys.argv[1], int(sys.argv[2]))
