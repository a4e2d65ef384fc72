# SPDX-License-Identifier: Apache-2.0
"""The encoder in torch: what encoder.c computes, in a form that can learn.

Products are taken in bfloat16 (processors with AMX do ten times as many of them), sums and
norms in 32 bits.
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from data import NAMES
from source import unpack
from vocabulary import CONTENT


def rounded(weight):
    """Rows as 8 bits will hold them, one scale a row; their gradient passes as if they had not been rounded."""
    scale = weight.detach().abs().amax(dim=-1, keepdim=True).clamp_min(1e-9) / 127
    return weight + (torch.round(weight.detach() / scale) * scale - weight.detach())


class Linear(nn.Linear):
    eight = False

    def forward(self, input):
        weight = rounded(self.weight) if self.eight else self.weight
        return functional.linear(input.bfloat16(), weight.bfloat16(), self.bias.bfloat16())


class Dropout(nn.Module):
    """Masks come out of a pool: drawing each one anew takes as long as all the products together."""

    pool = None

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or not self.share:
            return x
        if Dropout.pool is None:
            Dropout.pool = (torch.rand(1 << 24) >= self.share).bfloat16() / (1 - self.share)
        at = int(torch.randint(0, len(Dropout.pool) - x.numel(), ()))
        return x * Dropout.pool[at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, epsilon, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = Linear(width, 3 * width)
        self.out = Linear(width, width)
        self.first = nn.LayerNorm(width, epsilon)
        self.grow = Linear(width, inner)
        self.shrink = Linear(inner, width)
        self.second = nn.LayerNorm(width, epsilon)
        self.dropout = Dropout(dropout)

    def forward(self, x, hidden):
        texts, length, width = x.shape
        q, k, v = self.qkv(x).view(texts, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        weights = torch.matmul(q, k.transpose(-1, -2)).float() * (width // self.heads) ** -0.5 + hidden
        weights = torch.softmax(weights, dim=-1).bfloat16()
        context = torch.matmul(weights, v).transpose(1, 2).reshape(texts, length, width)
        x = self.first(x + self.dropout(self.out(context)).float())
        return self.second(x + self.dropout(self.shrink(functional.gelu(self.grow(x)))).float())


class Encoder(nn.Module):
    def __init__(self, words, layers, width=384, heads=12, inner=1536, epsilon=1e-12, dropout=0.1):
        super().__init__()
        self.words = nn.Parameter(torch.zeros(words, width))
        self.places = nn.Parameter(torch.zeros(CONTENT + 2, width))
        self.first = nn.LayerNorm(width, epsilon)
        self.layers = nn.ModuleList(Layer(width, heads, inner, epsilon, dropout) for _ in range(layers))
        self.heads = nn.Linear(width, len(NAMES))
        self.dropout = Dropout(dropout)

    def states(self, numbers, mask):
        vectors = functional.embedding(numbers, self.words)
        if Linear.eight:
            vectors = rounded(vectors)
        x = self.dropout(self.first(vectors + self.places[:numbers.shape[1]]))
        hidden = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden)
        return x

    def forward(self, numbers, mask):
        """A text's logit is the mean of what its tokens say."""
        x = self.states(numbers, mask)
        mean = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        return self.heads(self.dropout(mean))


def start(source, numbers, layers, dropout=0.1):
    """The encoder with the source's weights in those of its layers that are named."""
    scales, nibbles = source.blocks("emb.word", source.width)
    model = Encoder(len(numbers), len(layers), source.width, source.heads, source.inner, source.epsilon, dropout)
    put = lambda parameter, values: parameter.data.copy_(torch.from_numpy(np.ascontiguousarray(values)))
    put(model.words, unpack(scales[numbers], nibbles[numbers]))
    places = source.floats("emb.pos").reshape(source.positions, -1)[:CONTENT + 2] + source.floats("emb.type")[:source.width]
    put(model.places, places)
    put(model.first.weight, source.floats("emb.ln.w"))
    put(model.first.bias, source.floats("emb.ln.b"))
    for layer, name in zip(model.layers, (f"l{k}" for k in layers)):
        matrix = lambda part, width=source.width: source.matrix(f"{name}.{part}.w", width)
        vector = lambda part: source.floats(f"{name}.{part}")
        put(layer.qkv.weight, np.concatenate([matrix(part) for part in "qkv"]))
        put(layer.qkv.bias, np.concatenate([vector(f"{part}.b") for part in "qkv"]))
        put(layer.out.weight, matrix("ao"))
        put(layer.out.bias, vector("ao.b"))
        put(layer.first.weight, vector("aln.w"))
        put(layer.first.bias, vector("aln.b"))
        put(layer.grow.weight, matrix("fi"))
        put(layer.grow.bias, vector("fi.b"))
        put(layer.shrink.weight, matrix("fo", source.inner))
        put(layer.shrink.bias, vector("fo.b"))
        put(layer.second.weight, vector("oln.w"))
        put(layer.second.bias, vector("oln.b"))
    nn.init.normal_(model.heads.weight, std=0.02)
    nn.init.zeros_(model.heads.bias)
    return model
