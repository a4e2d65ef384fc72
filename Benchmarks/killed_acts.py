# SPDX-License-Identifier: Apache-2.0
"""A server that is killed with SIGKILL while messages are published and removals appealed: nothing acknowledged is lost, nothing is done twice.

    .venv/bin/python Benchmarks/killed_acts.py .build/release/decoro --runs 200

Two writers go on through all of it: one drafts, submits, has approved and publishes messages; the other takes in insults, hides them, appeals as
their author and decides as somebody else. At the end each confirmed act must be there, each message published once and each appeal decided
once, and the chain must hold.
"""

import argparse
import collections
import contextlib
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


class House:
    """A company with a protocol in force, made by the doors that people use."""

    def __init__(self, binary, folder):
        self.binary, self.folder, self.keys = binary, folder, {}
        self.start()
        link = re.search(r"http\S+/entrar/\w+", self.server.stdout.readline().decode()).group(0)
        self.join("owner", link, "owner")
        for name, role in [("one", "approver"), ("two", "approver"), ("writer", "community-manager")]:
            made = self.ask("owner", "POST", "members", {"name": name, "roles": [role]})
            self.join(name, self.address + made["link"], role)
        version = self.ask("owner", "POST", "versions/guided", {
            "language": "es", "organization": "Café Andino", "country": "CO", "timezone": "America/Bogota", "version": "2026.12"})
        at = f"versions/{version['id']}"
        self.ask("owner", "POST", at + "/submit", {})
        for name in ("one", "two"):
            self.ask(name, "POST", at + "/approve", {"revision": version["revision"]})
        self.ask("owner", "POST", at + "/publish", {"effective": time.strftime("%Y-%m-%d", time.gmtime(time.time() - 5 * 3600))})
        for name in self.keys:
            practice = self.ask(name, "GET", "practice?seed=7")
            ticket = self.ask(name, "POST", "practice", {"seed": "7", "answers": [True] * len(practice["questions"])})
            self.ask(name, "POST", "signatures", {"revision": ticket["revision"], "ticket": ticket["ticket"]})
        holder = self.ask("owner", "GET", "me")["member"]["id"]
        self.profile = self.ask("owner", "POST", "profiles", {"network": "X", "handle": "cafe", "link": "https://x.com/cafe", "holder": holder})["id"]

    def start(self):
        self.server = subprocess.Popen([self.binary, "serve", "--data", str(self.folder), "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE)
        self.address = re.search(r"http://\S+", self.server.stdout.readline().decode()).group(0)

    def join(self, name, link, role):
        visitor = requests.Session()
        visitor.post(link, data={"password": ""}, timeout=60)
        page = visitor.get(self.address + "/mis-datos", timeout=60).text
        token = re.search(r'name="token" value="([0-9a-f]+)"', page).group(1)
        made = visitor.post(self.address + "/mis-datos", timeout=60, data={
            "token": token, "act": "make-key", "name": "prueba", "role": role, "scope": "write", "days": "30"}).text
        self.keys[name] = re.search(r"decoro_[0-9a-f]{64}", made).group(0)

    def ask(self, who, method, path, body=None):
        answer = requests.request(
            method, f"{self.address}/api/v1/{path}", json=body, timeout=20, headers={"Authorization": f"Bearer {self.keys[who]}"})
        assert answer.status_code < 300, (path, answer.status_code, answer.text[:300])
        return answer.json() if answer.status_code != 204 else None


def publish(house, confirmed, number):
    post = house.ask("writer", "POST", "publications", {"profile": house.profile, "text": f"Hoy tostamos el lote {number} de Nariño"})
    at = f"publications/{post['id']}"
    house.ask("writer", "POST", at + "/submit", {})
    house.ask("one", "POST", at + "/approve", {})
    confirmed.append(("publication.approved", f"publication:{post['id']}"))
    house.ask("writer", "POST", at + "/publish", {"link": f"https://x.com/cafe/{number}"})
    confirmed.append(("publication.published", f"publication:{post['id']}"))


def appeal(house, confirmed, number):
    comment = house.ask("writer", "POST", "comments", {"comments": [{"text": f"El del turno {number} es un idiota"}]})["comments"][0]
    notice = house.ask("writer", "POST", f"comments/{comment['id']}/hide", {})
    confirmed.append(("comment.hidden", f"comment:{comment['id']}"))
    answer = requests.post(house.address + notice["path"], data={"appeal": "Me disculpo."}, timeout=20, allow_redirects=False)
    assert answer.status_code == 303, answer.status_code
    confirmed.append(("withdrawal.appealed", f"withdrawal:{notice['id']}"))
    house.ask("two", "POST", f"appeals/{notice['id']}/overturn", {"reason": "Se disculpó."})
    confirmed.append(("withdrawal.overturned", f"withdrawal:{notice['id']}"))


def go_on(work, house, confirmed, run):
    for number in range(1000):
        try:
            work(house, confirmed, f"{run}-{number}")
        except requests.RequestException:
            return


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as place:
        house, confirmed = House(options.binary, Path(place) / "data"), []
        house.server.terminate()
        house.server.wait()
        for run in range(options.runs):
            house.start()
            threads = [threading.Thread(target=go_on, args=(work, house, confirmed, run)) for work in (publish, appeal)]
            threads.append(threading.Timer(chance.uniform(0.005, 0.4), house.server.send_signal, [signal.SIGKILL]))
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            house.server.wait()
        check = subprocess.run([options.binary, "verify", "--data", str(house.folder)], capture_output=True, text=True)
        with contextlib.closing(sqlite3.connect(house.folder / "decoro.sqlite")) as records:
            lines = [json.loads(line)["entry"] for (line,) in records.execute("SELECT line FROM ledger")]
            states = dict(records.execute("SELECT id, state FROM publications"))
            decided = dict(records.execute("SELECT id, state FROM withdrawals"))
        acts = collections.Counter((entry["what"], entry["about"]) for entry in lines)
        lost = [act for act in confirmed if act not in acts]
        once = ("publication.published", "publication.submitted", "comment.hidden", "withdrawal.appealed", "withdrawal.overturned")
        twice = [act for act, times in acts.items() if times > 1 and act[0] in once]
        torn = [about for (what, about) in acts if what == "publication.published" and states.get(int(about.split(":")[1])) != "published"]
        torn += [about for (what, about) in acts if what == "withdrawal.overturned" and decided.get(int(about.split(":")[1])) != "overturned"]
        kinds = collections.Counter(what for what, _ in confirmed)
        print(f"{options.runs} kills: {len(confirmed)} acts confirmed ({', '.join(f'{n} {what}' for what, n in sorted(kinds.items()))}), "
              f"{len(lost)} lost, {len(twice)} twice, {len(torn)} torn, verify ended with {check.returncode}")
        print(*lost[:5], *twice[:5], *torn[:5], sep="\n")


main()
