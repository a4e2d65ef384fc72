# SPDX-License-Identifier: Apache-2.0
"""Writing weights."""

import os


def replace(path, data):
    """The whole file or the old one: a program that runs has the old one mapped, and goes on with it."""
    new = f"{path}.new"
    with open(new, "wb") as file:
        file.write(data)
    os.replace(new, path)
