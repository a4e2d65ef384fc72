# SPDX-License-Identifier: Apache-2.0
"""The desk of comments under load: a long import, the queue with a million comments, and a server that is killed meanwhile.

    .venv/bin/python Benchmarks/desks.py .build/release/decoro [--lines 100000] [--queue 1000000] [--kills 200]

Prints comments a second through the page's import beside `decoro check` on the same lines, the server's memory at the start and at the
end, p50 and p99 of the queue's pages in milliseconds, and what became of an import whose server is killed with SIGKILL again and again: each
line must be there once.
"""

import argparse
import concurrent.futures
import json
import random
import re
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import requests

TEXTS = ["El café {n} estaba frío y tarde, qué decepción", "Gracias por la atención en la tienda {n}", "¿A qué hora abren el {n}?",
         "Ese gerente de la tienda {n} es un idiota", "Muy rico el filtro número {n}", "Gane dinero fácil en http://oferta{n}.example",
         "Me cobraron dos veces el pedido {n} y nadie responde", "Los voy a matar, turno {n}"]


class House:
    """A server over a folder, and its owner's session."""

    def __init__(self, binary, folder):
        self.binary, self.folder, self.session = binary, folder, requests.Session()
        self.server = self.address = self.token = None

    def start(self):
        self.server = subprocess.Popen([self.binary, "serve", "--data", str(self.folder), "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE)
        self.address = re.search(r"http://\S+", self.server.stdout.readline().decode()).group(0)
        if self.token is None:
            link = re.search(r"http\S+/entrar/[0-9a-f]{64}", self.server.stdout.readline().decode()).group(0)
            self.session.post(link, data={"password": "cuatro palabras juntas"}, timeout=60)
            page = self.session.get(self.address + "/comentarios", timeout=60).text
            self.token = re.search(r'name="token" value="([0-9a-f]+)"', page).group(1)
        # The cookie is of an address without its port.
        return self

    def kill(self):
        self.server.send_signal(signal.SIGKILL)
        self.server.wait()

    def stop(self):
        self.server.terminate()
        self.server.wait(timeout=60)

    def memory(self):
        return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{self.server.pid}/status").read_text()).group(1)) // 1024

    def send(self, name, first, lines):
        answer = self.session.post(self.address + "/comentarios/importar", timeout=120,
                                   data={"token": self.token, "id": name, "from": first, "lines": "\n".join(lines)})
        answer.raise_for_status()
        return answer.json()["next"]


def lines(count):
    return [json.dumps({"text": TEXTS[n % len(TEXTS)].format(n=n), "network": "Facebook"}, ensure_ascii=False) for n in range(count)]


def imported(house, name, all_lines, size=500):
    at = house.send(name, 0, [])
    while at < len(all_lines):
        at = house.send(name, at, all_lines[at:at + size])


def queue(house, folder, count):
    """Fills up to so many comments with copies of what is there, while nobody serves."""
    with sqlite3.connect(folder / "decoro.db" if (folder / "decoro.db").exists() else next(folder.glob("*.sqlite*"))) as db:
        db.execute("PRAGMA synchronous = OFF")
        while (have := db.execute("SELECT count(*) FROM comments").fetchone()[0]) < count:
            last = db.execute("SELECT max(id) FROM official_texts").fetchone()[0]
            some = min(have, count - have)
            db.execute("INSERT INTO official_texts (id, at, surface, text, outcome, clause) SELECT id + ?, at, surface, text, outcome, clause"
                       " FROM official_texts WHERE id IN (SELECT id FROM comments LIMIT ?)", (last, some))
            db.execute("INSERT INTO comments (id, network, link, state, rank, findings, revision, text_digest, link_digest)"
                       " SELECT id + ?, network, link, state, rank, findings, revision, text_digest, link_digest FROM comments LIMIT ?",
                       (last, some))
            db.commit()


def pages(house, count=400):
    paths = ["/comentarios", "/comentarios?estado=clear", "/comentarios?estado=waiting&desde=3.5000", "/comentarios/777", "/inicio", "/imagen"]
    taken = {path: [] for path in paths}

    def ask(n):
        path = paths[n % len(paths)]
        began = time.perf_counter()
        answer = house.session.get(house.address + path, timeout=60)
        assert answer.status_code == 200, (path, answer.status_code)
        taken[path].append((time.perf_counter() - began) * 1000)

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(ask, range(count * len(paths) // 4)))
    for path, times in taken.items():
        times.sort()
        print(f"  {path}: p50 {times[len(times) // 2]:.0f} ms, p99 {times[int(len(times) * .99)]:.0f} ms")


def killed(binary, runs):
    with tempfile.TemporaryDirectory() as folder:
        house = House(binary, Path(folder) / "data").start()
        every = lines(runs * 40)
        at, kills = 0, 0
        while at < len(every):
            timer = threading.Timer(random.uniform(.02, .4), house.kill) if kills < runs else None
            if timer:
                timer.start()
            try:
                at = house.send("importación-interrumpida", at, every[at:at + 50])
            except requests.RequestException:
                pass
            if timer:
                timer.join()
                kills += 1
                house.start()
                at = house.send("importación-interrumpida", 0, [])
        house.stop()
        with sqlite3.connect(next(p for p in (Path(folder) / "data").iterdir() if p.suffix in (".db", ".sqlite"))) as db:
            texts = [text for text, in db.execute("SELECT text FROM official_texts ORDER BY id")]
        wanted = [json.loads(line)["text"] for line in every]
        print(f"killed {kills} times during an import of {len(every)} lines: {len(set(wanted) - set(texts))} lost {sorted(set(wanted) - set(texts))[:3] or ''},"
              f" {len(texts) - len(set(texts))} twice, order {'kept' if texts == wanted else 'not kept'}")
        check = subprocess.run([binary, "verify", "--data", str(Path(folder) / "data")], capture_output=True, text=True)
        print("  " + check.stdout.strip().splitlines()[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--queue", type=int, default=1_000_000)
    parser.add_argument("--kills", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder, every = Path(scratch) / "data", lines(options.lines)
        house = House(options.binary, folder).start()
        imported(house, "calentamiento-previo", lines(500))
        before, began = house.memory(), time.perf_counter()
        imported(house, "archivo-de-cien-mil", every)
        took = time.perf_counter() - began
        print(f"import: {options.lines} comments in {took:.1f} s, {options.lines / took:.0f}/s, memory {before} → {house.memory()} MiB")
        house.stop()
        began = time.perf_counter()
        subprocess.run([options.binary, "check", "--input", "jsonl", "--format", "jsonl", "--jobs", "1", "--fail-on", "never"],
                       input="\n".join(every).encode(), stdout=subprocess.DEVNULL, check=True)
        alone = time.perf_counter() - began
        print(f"decoro check --jobs 1: {alone:.1f} s, {options.lines / alone:.0f}/s; the import takes {took / alone:.1f} times as long")
        if options.queue:
            queue(house, folder, options.queue)
            house.start()
            print(f"{options.queue} comments, 8 connections:")
            pages(house)
            print(f"  memory {house.memory()} MiB")
            house.stop()
    if options.kills:
        killed(options.binary, options.kills)


if __name__ == "__main__":
    main()
