# SPDX-License-Identifier: Apache-2.0
"""How the store grows: 10,000 members and up to a million entries, pages under eight connections, the chain against sha256sum.

    .venv/bin/python Benchmarks/store.py .build/release/decoro [--entries 1000000] [--curve Benchmarks/growth.svg]

Prints one line for each size: time of `verify` beside `sha256sum` over the same bytes, p50 and p99 of each page in milliseconds,
and the server's memory. The data are made here, with the program's own schema, and thrown away.
"""

import argparse
import concurrent.futures
import hashlib
import json
import re
import sqlite3
import subprocess
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import requests

PAGES = ["/inicio", "/integrantes", "/integrantes?q=Persona+77", "/firmas", "/versiones", "/preguntas", "/mis-datos", "/bitacora",
         "/bitacora?what=version.signed", "/bitacora?who=777", "/bitacora?about=text:777", "/bitacora?from=2026-03-01&to=2026-03-02"]


def line(n, previous, at, what, about, who):
    entry = json.dumps({"about": about, "at": at, "data": {"outcome": "hold"}, "n": n, "prev": previous, "revision": "sha256:0", "what": what,
                        "who": who}, separators=(",", ":"))
    digest = hashlib.sha256(entry.encode()).hexdigest()
    return f'{{"entry":{entry},"sha256":"{digest}"}}', digest


def fill(path, entries, members=10_000):
    """Adds to what is there until there are so many."""
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA synchronous = OFF")
        have = db.execute("SELECT count(*) FROM members").fetchone()[0]
        start = "2026-01-01T00:00:00.000Z"
        db.executemany("INSERT INTO members (name, email, team, language, timezone, joined_at) VALUES (?, ?, ?, 'es', 'America/Bogota', ?)",
                       ((f"Persona {k}", f"persona{k}@example.org", f"Equipo {k % 300}", start) for k in range(have, members)))
        db.executemany("INSERT OR IGNORE INTO member_roles (member, role, since) VALUES (?, 'member', ?)",
                       ((k, start) for k in range(1, members + 1)))
        n, previous = db.execute("SELECT n, sha256 FROM ledger ORDER BY n DESC LIMIT 1").fetchone()
        began, rows, whats = datetime(2026, 1, 1, tzinfo=timezone.utc), [], ["decision.made", "version.signed", "decision.made", "member.updated"]
        for number in range(n + 1, entries + 1):
            at = (began + timedelta(seconds=number * 28)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
            what, about, who = whats[number % 4], f"text:{number}", f"member:{number % members + 1}"
            text, previous = line(number, previous, at, what, about, who)
            rows.append((number, at, what, about, who, text, previous))
            if len(rows) == 20_000 or number == entries:
                db.executemany("INSERT INTO ledger (n, at, what, about, who, line, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
                rows = []


def timed(*command, **options):
    began = time.perf_counter()
    done = subprocess.run([str(part) for part in command], capture_output=True, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return time.perf_counter() - began, done.stdout


def quantiles(times):
    times = sorted(times)
    return 1000 * times[len(times) // 2], 1000 * times[min(len(times) - 1, int(len(times) * 0.99))]


def measure(binary, folder, session):
    server = subprocess.Popen([binary, "serve", "--data", str(folder), "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE)
    address = re.search(r"http://\S+", server.stdout.readline().decode()).group(0)
    try:
        found = {}
        for page in PAGES:
            def ask(_):
                began = time.perf_counter()
                answer = requests.get(address + page, cookies=session, timeout=60)
                assert answer.status_code == 200, (page, answer.status_code)
                return time.perf_counter() - began
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                found[page] = quantiles(pool.map(ask, range(160)))
        memory = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{server.pid}/status").read_text()).group(1)
        return found, int(memory) // 1024
    finally:
        server.terminate()
        server.wait()


CURVES = [("verify database", "s", "#0b6e4f"), ("sha256sum", "s", "#8a8a8a"), ("/bitacora", "ms, p99", "#b3541e"),
          ("/bitacora?who=777", "ms, p99", "#5b4b9a"), ("/integrantes?q=Persona+77", "ms, p99", "#1f6fb2"), ("memory", "MiB", "#a02c5a")]


def draw(rows, path):
    """The growth as an SVG, both axes by powers of ten; `rows` is a list of (entries, {curve: value})."""
    import math

    width, height, left, bottom, right, top = 800, 440, 60, 46, 270, 20
    values = [value for _, row in rows for value in row.values()]
    low, high = math.floor(math.log10(max(min(values), 1e-3))), math.ceil(math.log10(max(values)))
    first, last = math.log10(rows[0][0]), math.log10(rows[-1][0])
    x = lambda n: left + (math.log10(n) - first) / max(last - first, 1e-9) * (width - left - right)
    y = lambda v: height - bottom - (math.log10(max(v, 1e-3)) - low) / (high - low) * (height - bottom - top)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
           "<title>How the store grows with the ledger</title>", f'<rect width="{width}" height="{height}" fill="white"/>']
    for power in range(low, high + 1):
        at = y(10**power)
        out += [f'<line x1="{left}" x2="{width - right}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>',
                f'<text x="{left - 8}" y="{at + 4:.1f}" text-anchor="end">{10.0**power:g}</text>']
    for entries, _ in rows:
        out.append(f'<text x="{x(entries):.1f}" y="{height - bottom + 20}" text-anchor="middle">{entries:,}</text>')
    out.append(f'<text x="{(left + width - right) / 2}" y="{height - 8}" text-anchor="middle">entries of the ledger</text>')
    ends = sorted((y(rows[-1][1][name]), name, unit, colour) for name, unit, colour in CURVES)
    floor = 0.0
    for at, name, unit, colour in ends:
        points = " ".join(f"{x(n):.1f},{y(row[name]):.1f}" for n, row in rows)
        floor = max(at, floor + 16)
        out += [f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>',
                f'<text x="{width - right + 8}" y="{floor + 4:.1f}" fill="{colour}">{name.replace("&", "&amp;")} ({unit}): {rows[-1][1][name]:.3g}</text>']
    path.write_text("\n".join(out + ["</svg>"]) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--curve", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        server = subprocess.Popen([options.binary, "serve", "--data", str(folder), "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE)
        server.stdout.readline()
        link = re.search(r"http\S+/entrar/\w+", server.stdout.readline().decode()).group(0)
        visitor = requests.Session()
        visitor.post(link, data={"password": ""}, timeout=60)
        session = visitor.cookies.get_dict()
        server.terminate()
        server.wait()
        steps = (10_000, 30_000, 100_000, 300_000, 1_000_000)
        sizes = [size for size in steps if size < options.entries] + [options.entries]
        rows = []
        for size in sizes:
            fill(folder / "decoro.sqlite", size)
            export = Path(place) / "ledger.jsonl"
            exported, lines = timed(options.binary, "ledger", "export", "--data", folder)
            export.write_bytes(lines)
            floor, _ = timed("sha256sum", export)
            alone, _ = timed(options.binary, "verify", export)
            live, _ = timed(options.binary, "verify", "--data", folder)
            pages, memory = measure(options.binary, folder, session)
            print(f"{size} entries, {export.stat().st_size / 1e6:.0f} MB: sha256sum {floor:.2f} s, verify file {alone:.2f} s, "
                  f"verify database {live:.2f} s, export {exported:.2f} s, memory {memory} MiB")
            for page, (half, most) in pages.items():
                print(f"  {page}: p50 {half:.1f} ms, p99 {most:.1f} ms")
            rows.append((size, {"verify database": live, "sha256sum": floor, "memory": memory, **{page: most for page, (_, most) in pages.items()}}))
        if options.curve:
            draw(rows, options.curve)


main()
