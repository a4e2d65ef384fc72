# SPDX-License-Identifier: Apache-2.0
"""A server that is killed with SIGKILL while it writes, again and again: nothing acknowledged may be lost.

    .venv/bin/python Benchmarks/killed.py .build/release/decoro --runs 500

In each run members and questions are written by two writers at once until the server is killed at a random moment; the next run starts it
again without any help. At the end everything that was confirmed must be there, once, with its entry, and the chain must hold.
"""

import argparse
import contextlib
import random
import re
import signal
import sqlite3
import subprocess
import tempfile
import threading
from pathlib import Path

import requests


def start(binary, folder):
    server = subprocess.Popen([binary, "serve", "--data", str(folder), "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE)
    return server, re.search(r"http://\S+", server.stdout.readline().decode()).group(0)


def write(address, session, token, run, confirmed):
    """Until nobody answers any more."""
    for number in range(1000):
        name = f"Persona {run}-{number}"
        try:
            answer = requests.post(address + "/integrantes", data={"name": name, "token": token}, cookies=session, timeout=10)
        except requests.RequestException:
            return
        if answer.status_code == 200:
            confirmed.append(name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--runs", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        server, address = start(options.binary, folder)
        link = re.search(r"http\S+/entrar/\w+", server.stdout.readline().decode()).group(0)
        visitor = requests.Session()
        visitor.post(link, data={"password": ""}, timeout=60)
        session = visitor.cookies.get_dict()
        token = re.search(r'name="token" value="([0-9a-f]+)"', visitor.get(address + "/integrantes", timeout=60).text).group(1)
        server.terminate()
        server.wait()
        confirmed = []
        for run in range(options.runs):
            server, address = start(options.binary, folder)
            writers = [threading.Thread(target=write, args=(address, session, token, f"{run}{side}", confirmed)) for side in "ab"]
            killer = threading.Timer(chance.uniform(0.005, 0.25), server.send_signal, [signal.SIGKILL])
            for thread in [killer, *writers]:
                thread.start()
            for thread in [killer, *writers]:
                thread.join()
            server.wait()
        check = subprocess.run([options.binary, "verify", "--data", str(folder)], capture_output=True, text=True)
        with contextlib.closing(sqlite3.connect(folder / "decoro.sqlite")) as records:
            names = [name for (name,) in records.execute("SELECT name FROM members")]
            entries = records.execute("SELECT count(*) FROM ledger WHERE what = 'member.joined'").fetchone()[0]
        lost = set(confirmed) - set(names)
        print(f"{options.runs} runs: {len(confirmed)} confirmed, {len(lost)} lost, {len(names) - len(set(names))} twice, {len(names)} members, "
              f"{entries} entries, verify ended with {check.returncode}")


main()
