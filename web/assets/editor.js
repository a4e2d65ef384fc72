// SPDX-License-Identifier: Apache-2.0
// Reads the draft while somebody writes it: what is wrong, which examples hold, and how people will read it. The form works
// without this; nothing is saved until it is sent.

const pause = 350; // ms without a key before the draft is read
const form = document.getElementById("editor");
const text = form.querySelector("textarea");
const report = document.getElementById("report");
let running = null;
let timer = 0;

async function read() {
  running?.abort();
  running = new AbortController();
  report.setAttribute("aria-busy", "true");
  try {
    const body = new URLSearchParams({ token: form.elements.token.value, text: text.value });
    const answer = await fetch("/versiones/leer" + location.search, { method: "POST", body, signal: running.signal });
    if (!answer.ok) return;
    const html = await answer.text();
    report.innerHTML = html;
    report.removeAttribute("aria-busy");
  } catch (error) {
    if (error.name !== "AbortError") report.removeAttribute("aria-busy");
  }
}

text.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(read, pause);
});

// A problem's line number leads to the line.
report.addEventListener("click", (event) => {
  const line = Number(event.target.closest("[data-line]")?.dataset.line);
  if (!line) return;
  event.preventDefault();
  const lines = text.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  text.scrollTop = (line - 4) * parseFloat(getComputedStyle(text).lineHeight);
});

form.classList.add("live");
if (!text.readOnly) read();
