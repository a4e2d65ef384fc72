# SPDX-License-Identifier: Apache-2.0
"""One connection that asks again and again. Prints the seconds of each answer as JSON."""

import http.client
import json
import sys
import time


def main(host, method, path, source, count):
    with open(source, encoding="utf-8") as file:
        bodies = [line.encode() for line, _ in zip(file, range(500))]
    connection = http.client.HTTPConnection(host)
    times = []
    for n in range(count + 50):
        body = bodies[n % len(bodies)] if method == "POST" else None
        start = time.perf_counter()
        connection.request(method, path, body, {"content-type": "application/json"} if body else {})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path} answered {answer.status}")
        times.append(time.perf_counter() - start)
    print(json.dumps(times[50:]))


main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4], int(sys.argv[5]))
