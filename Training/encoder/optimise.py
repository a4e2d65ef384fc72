# SPDX-License-Identifier: Apache-2.0
"""AdamW over one flat array, and the running mean of the weights, which is what is kept in the end."""

import torch


class Optimiser:
    """`groups` are lists of parameters with their share of the rate and their decay."""

    def __init__(self, groups, betas=(0.9, 0.98), mean=0.99, every=8):
        count = sum(p.numel() for group, _, _ in groups for p in group)
        self.weights, self.gradient, self.first, self.second = (torch.zeros(count) for _ in range(4))
        self.parts, self.betas, self.mean, self.every, self.steps = [], betas, mean, every, 0
        at = 0
        for group, share, decay in groups:
            begin = at
            for p in group:
                end = at + p.numel()
                self.weights[at:end] = p.data.flatten()
                p.data = self.weights[at:end].view_as(p)
                p.grad = self.gradient[at:end].view_as(p)
                at = end
            self.parts.append((slice(begin, at), share, decay))
        self.average = self.weights.clone()

    def step(self, rate, clip=1.0):
        self.steps += 1
        norm = float(self.gradient.norm())
        if norm > clip:
            self.gradient.mul_(clip / norm)
        one, two = self.betas
        self.first.lerp_(self.gradient, 1 - one)
        self.second.mul_(two).addcmul_(self.gradient, self.gradient, value=1 - two)
        root = self.second.sqrt().mul_((1 - two ** self.steps) ** -0.5).add_(1e-7)
        for part, share, decay in self.parts:
            weights = self.weights[part]
            if decay:
                weights.mul_(1 - rate * share * decay)
            weights.addcdiv_(self.first[part], root[part], value=-rate * share / (1 - one ** self.steps))
        self.gradient.zero_()
        if self.steps % self.every == 0:
            # Early weights are forgotten faster, so that the mean is of use from the first epoch on.
            self.average.lerp_(self.weights, max(1 - self.mean, 1 / (1 + self.steps / self.every)))
        return norm

    def swap(self):
        """Puts the mean in the weights' place, and at the second call back."""
        kept = self.weights.clone()
        self.weights.copy_(self.average)
        self.average.copy_(kept)

    def state(self):
        return {name: getattr(self, name) for name in ("weights", "first", "second", "average", "steps")}

    def load(self, state):
        for name in ("weights", "first", "second", "average"):
            getattr(self, name).copy_(state[name])
        self.steps = state["steps"]
