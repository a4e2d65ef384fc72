# SPDX-License-Identifier: Apache-2.0
"""What the model gives a probability for: the columns of the weights, in the order of `Head` in Sources/Score."""

HEADS = [
    "toxicity", "severe", "insult", "threat", "mockery", "hate", "profanity", "disrespect", "complaint", "conflict", "praise",
    "request", "criticism", "exaggeration", "promise", "spam", "harassment", "press", "evasive", "aggressive", "personal-talk",
    "speaks-for-company", "undisclosed", "confidential", "case", "off-topic", "protected", "counter-speech",
    "public-toxicity", "public-register",
]
ABUSE = ["insult", "threat", "harassment", "mockery", "hate", "disrespect"]
# What an innocent row of a public set is surely not.
HARM = ["toxicity", "severe", "insult", "threat", "hate", "harassment", "mockery", "disrespect", "spam", "press", "conflict"]
