# SPDX-License-Identifier: Apache-2.0
"""Everything that is measured, in one run, as ratios. See README.md beside this file."""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import texts

HERE = Path(__file__).resolve().parent


def run(command, stdin=None):
    """Wall seconds, processor seconds and most memory (KiB) of a program whose output nobody reads."""
    start = time.perf_counter()
    with open(stdin or os.devnull, "rb") as source:
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def write(path, posts):
    with open(path, "w", encoding="utf-8") as file:
        for post in posts:
            file.write(json.dumps(post, ensure_ascii=False) + "\n")
    return path


def speed(options, folder, source):
    """Rows of (name, µs a text)."""
    rivals = [options.rivals, HERE / "rivals.py", source, "2000"]
    check = [options.binary, "check", "--input", "jsonl", "--depth"]
    commands = {
        "copy, 1 job": [options.binary, "copy", "--jobs", "1", source],
        "check --depth fast, 1 job": [*check, "fast", "--jobs", "1", source],
        "check --depth full, 1 job": [*check, "full", "--jobs", "1", source],
        "copy, 2 jobs": [options.binary, "copy", "--jobs", "2", source],
        "check --depth fast, 2 jobs": [*check, "fast", "--jobs", "2", source],
    }
    walls = {name: [] for name in commands}
    for _ in range(options.rounds):
        for name, command in commands.items():
            walls[name].append(run(command)[0])
    rows = [(name, statistics.median(times) / options.lines * 1e6) for name, times in walls.items()]
    done = subprocess.run(rivals, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    for name, (seconds, count) in json.loads(done.stdout).items():
        rows.append((name, seconds / count * 1e6) if seconds else (f"{name} ({count})", None))
    return rows


def show_speed(rows):
    floor = dict(rows)["copy, 1 job"]
    python = dict(rows)["Python copy"]
    print("| | µs a text | texts a second | × copy | × Python copy |")
    print("|---|---:|---:|---:|---:|")
    for name, cost in rows:
        if cost:
            print(f"| {name} | {cost:.2f} | {1e6 / cost:,.0f} | {cost / floor:.2f} | {cost / python:.2f} |")
        else:
            print(f"| {name} | – | – | – | – |")


def learned(options):
    """The table of `learners.py`, where the data has labels."""
    done = subprocess.run([options.rivals, HERE / "learners.py", options.data, options.binary], capture_output=True, text=True)
    if done.returncode:
        return print(f"\nno learners: {done.stderr.strip().splitlines()[-1]}")
    print("\n| learned from the same rows | area under the curve | macro-F1 | µs a text | rows |")
    print("|---|---:|---:|---:|---:|")
    for name, figures in json.loads(done.stdout).items():
        if isinstance(figures, str):
            print(f"| {name} ({figures}) | – | – | – | – |")
        else:
            area, f1, cost, rows = figures
            print(f"| {name} | {area:.3f} | {f1:.3f} | {cost:,.0f} | {rows:,} |", flush=True)


def memory(options, folder, source):
    tenth = folder / "tenth.jsonl"
    with open(source, "rb") as all_lines, open(tenth, "wb") as some:
        for line, _ in zip(all_lines, range(options.lines // 10)):
            some.write(line)
    sizes = [run([options.binary, "check", "--input", "jsonl", path])[2] / 1024 for path in (tenth, source)]
    return [(f"memory at {options.lines // 10:,} lines", f"{sizes[0]:.0f} MiB", ""),
            (f"memory at {options.lines:,} lines", f"{sizes[1]:.0f} MiB", f"{sizes[1] / sizes[0]:.2f} ×")]


def start_up(options, folder):
    one = write(folder / "one.jsonl", texts.posts(1))
    checks = [run([options.binary, "check", "--input", "jsonl", one])[0] for _ in range(15)]
    versions = [run([options.binary, "--version"])[0] for _ in range(15)]
    check, version = statistics.median(checks), statistics.median(versions)
    return [("start: check of one line", f"{check * 1e3:.1f} ms", f"{check / version:.1f} × --version")]


def compiling(options, folder):
    protocol = folder / "large.md"
    protocol.write_text(texts.large_protocol())
    one = write(folder / "one.jsonl", texts.posts(1))
    command = [options.binary, "check", "--input", "jsonl", "--protocol", protocol, one]
    shipped = [options.binary, "check", "--input", "jsonl", one]
    large, small = run(command)[0], run(shipped)[0]
    return [("compile and start: 10,000 terms, 500 patterns", f"{large:.2f} s", f"{large / small:.1f} × the shipped protocol")]


def http(options, source):
    server = subprocess.Popen(
        [options.binary, "serve", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    try:
        found = re.search(rb"http://(\S+)", server.stdout.readline())
        if not found:
            raise SystemExit("decoro serve gave no address")
        host = found.group(1).decode()
        doors = [("GET", "/healthz"), ("POST", "/api/v1/check")] * options.rounds
        times = {path: [] for _, path in doors}
        for method, path in doors:
            times[path].append(ask(host, method, path, source))
    finally:
        server.terminate()
        server.wait(timeout=20)
    figures = {path: [statistics.median(each[k] for each in rounds) for k in (0, 1)] for path, rounds in times.items()}
    rows = []
    for path, (half, most) in figures.items():
        ratio = [a / b for a, b in zip((half, most), figures["/healthz"])]
        rows.append((f"HTTP {path}, 4 connections", f"p50 {half * 1e3:.2f} ms, p99 {most * 1e3:.2f} ms",
                     f"{ratio[0]:.2f} ×, {ratio[1]:.2f} ×"))
    return rows


def ask(host, method, path, source, count=1500):
    command = [sys.executable, HERE / "load.py", host, method, path, source, str(count)]
    clients = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(4)]
    outputs = [client.communicate()[0] for client in clients]
    if any(client.returncode for client in clients):
        raise SystemExit(f"{path}: a connection failed")
    times = sorted(second for output in outputs for second in json.loads(output))
    return times[len(times) // 2], times[len(times) * 99 // 100]


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("data", nargs="?", help='JSON lines with "text"; without it, generated texts')
    parser.add_argument("--lines", type=int, default=300_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--binary", required=True, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--rivals", default=sys.executable, help=argparse.SUPPRESS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="decoro-bench-") as name:
        folder = Path(name)
        chosen = texts.of_file(options.data, options.lines) if options.data else texts.posts(options.lines)
        source = write(folder / "posts.jsonl", chosen)
        mean = source.stat().st_size / options.lines
        print(f"{options.lines:,} lines of {mean:.0f} bytes, median of {options.rounds} rounds\n")
        show_speed(speed(options, folder, source))
        print("\n| | | |\n|---|---:|---:|")
        measures = [
            lambda: memory(options, folder, source), lambda: start_up(options, folder), lambda: compiling(options, folder),
            lambda: http(options, source)]
        for measure in measures:
            for row in measure():
                print(f"| {' | '.join(row)} |", flush=True)
        if options.data:
            learned(options)


main()
