# SPDX-License-Identifier: Apache-2.0
"""The program's own reader of the file (Sources/CScore/encoder*.c), compiled and called from here: what is measured is what ships."""

import ctypes
import subprocess
import tempfile
from pathlib import Path

import numpy as np

SOURCES = Path(__file__).resolve().parent.parent.parent / "Sources" / "CScore"


class Token(ctypes.Structure):
    _fields_ = [("piece", ctypes.c_uint32), ("start", ctypes.c_size_t), ("end", ctypes.c_size_t)]


class Program:
    library = None

    def __init__(self, data, sources=SOURCES):
        if Program.library is None:
            folder = tempfile.mkdtemp()
            names = [str(Path(sources) / name) for name in ("encoder.c", "encoder_text.c", "encoder_sums.c")]
            subprocess.run(["cc", "-std=c11", "-O2", "-ffp-contract=off", "-shared", "-fPIC", f"-I{sources}/include", *names,
                            "-o", f"{folder}/encoder.so", "-lm"], check=True)
            Program.library = ctypes.CDLL(f"{folder}/encoder.so")
            for name in ("open", "context_new", "tokens"):
                getattr(Program.library, f"decoro_encoder_{name}").restype = ctypes.c_void_p
            Program.library.decoro_encoder_logit.restype = ctypes.c_float
        # The bytes must begin at a multiple of 64.
        self.room = ctypes.create_string_buffer(len(data) + 64)
        at = -ctypes.addressof(self.room) % 64
        ctypes.memmove(ctypes.addressof(self.room) + at, data, len(data))
        problem = ctypes.c_int()
        self.encoder = self.library.decoro_encoder_open(
            ctypes.c_void_p(ctypes.addressof(self.room) + at), ctypes.c_size_t(len(data)), ctypes.byref(problem))
        if not self.encoder:
            raise SystemExit(f"the encoder was not opened: problem {problem.value}")
        self.encoder = ctypes.c_void_p(self.encoder)
        self.context = ctypes.c_void_p(self.library.decoro_encoder_context_new(self.encoder))
        self.heads = self.library.decoro_encoder_heads(self.encoder)

    def pieces(self, text):
        data, count = text.encode("utf-8", "replace"), ctypes.c_int()
        self.library.decoro_encoder_spell(self.context, data, ctypes.c_size_t(len(data)))
        tokens = self.library.decoro_encoder_tokens(self.context, ctypes.byref(count))
        return [token.piece for token in (Token * count.value).from_address(tokens)]

    def logits(self, texts):
        found = np.zeros((len(texts), self.heads), dtype=np.float64)
        for k, text in enumerate(texts):
            data = text.encode("utf-8", "replace")
            self.library.decoro_encoder_read(self.context, data, ctypes.c_size_t(len(data)))
            found[k] = [self.library.decoro_encoder_logit(self.context, head) for head in range(self.heads)]
        return found
