# SPDX-License-Identifier: Apache-2.0
"""An identity provider (Canaille, in memory) with one person and one client: `provider.py PORT EMAIL REDIRECT`.

A line on its standard input makes it change its signing key, as providers do from time to time.
"""

import logging
import sys
import threading

from canaille import create_app
from canaille.app import models
from canaille.backends import Backend
from joserfc.jwk import RSAKey
from werkzeug.serving import make_server


def new_key(number):
    return RSAKey.generate_key(2048, {"kid": f"key-{number}", "use": "sig", "alg": "RS256"}).as_dict(private=True)


def main(port, email, redirect):
    app = create_app({
        "SECRET_KEY": "only for this test, and long enough", "SERVER_NAME": f"127.0.0.1:{port}", "PREFERRED_URL_SCHEME": "http",
        # Plain forms: its scripts swap the page under a press that comes before they have settled.
        "CANAILLE": {
            "DATABASE": "memory", "JAVASCRIPT": False, "HTMX": False, "LOGGING": {"version": 1, "disable_existing_loggers": True}},
        "CANAILLE_OIDC": {"ACTIVE_JWKS": [new_key(1)]},
    })
    app.config["SESSION_COOKIE_NAME"] = "provider"
    with app.app_context(), Backend.instance.session():
        person = models.User(
            user_name="ana", formatted_name="Ana", family_name="Ana", given_name="Ana", emails=[email], password="una frase para la prueba")
        Backend.instance.save(person)
        client = models.Client(
            client_id="decoro", client_secret="secreto de la prueba", client_name="Decoro", client_uri=redirect, redirect_uris=[redirect],
            grant_types=["authorization_code"], response_types=["code"], scope=["openid", "email"],
            token_endpoint_auth_method="client_secret_basic")
        Backend.instance.save(client)
        client.audience = [client]
        Backend.instance.save(client)

    def rotate():
        for number, _ in enumerate(sys.stdin, 2):
            app.config["CANAILLE_OIDC"]["ACTIVE_JWKS"] = [new_key(number)]
            print("rotated", flush=True)

    threading.Thread(target=rotate, daemon=True).start()
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = make_server("127.0.0.1", port, app, threaded=True)
    print(f"http://127.0.0.1:{port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
