// SPDX-License-Identifier: Apache-2.0
// Asks, while somebody writes a message, what would be said of it, and shows the server's answer under the form. Nothing is kept: the
// draft is only written when its button is pressed.

const pause = 250; // ms without a key before the text is sent
const form = document.getElementById("writing");
const reading = document.getElementById("reading");
let running = null;
let timer = 0;

async function ask() {
  running?.abort();
  running = new AbortController();
  const fields = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch("/publicar/revisar" + location.search, { method: "POST", body: fields, signal: running.signal });
    // Escaped by the server like every page; a refusal leaves what stands.
    if (answer.ok) reading.innerHTML = await answer.text();
  } catch {
    // The next key asks again.
  }
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, pause);
});
