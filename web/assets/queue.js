// SPDX-License-Identifier: Apache-2.0
// The queue by keyboard, and long files piece by piece. The page does everything else without this.

const cards = [...document.querySelectorAll(".queue .comment")];
let at = -1;

function go(to) {
  if (!cards.length) return;
  at = Math.max(0, Math.min(cards.length - 1, to));
  cards[at].focus();
  cards[at].scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  const here = cards.indexOf(event.target.closest?.(".comment"));
  if (here >= 0) at = here;
  if (event.key === "j") go(at + 1);
  else if (event.key === "k") go(at - 1);
  else if ("doc".includes(event.key) && at >= 0) {
    const deed = cards[at].querySelector(`[data-key=${event.key}]`);
    deed?.click();
    if (event.key === "o") cards[at].querySelector(".hiding select")?.focus();
  } else return;
  event.preventDefault();
});

// A file of any length goes in pieces of a few hundred lines; what was taken in is not taken in again.
const form = document.getElementById("import");
const bar = form.querySelector("progress");
const say = form.querySelector("[role=status]");
form.hidden = false;

// Lines of the file that are no comment: said in the end.
let unread = 0;

async function send(id, from, lines) {
  const body = new URLSearchParams({ token: form.elements.token.value, id, from, lines: lines.join("\n") });
  for (let tries = 0; ; tries++) {
    try {
      const answer = await fetch(form.action, { method: "POST", body });
      if (answer.ok) {
        const { next, refused } = await answer.json();
        unread += refused;
        return next;
      }
      if (answer.status < 500 && answer.status !== 429) throw new Error(answer.status);
    } catch (error) {
      if (tries >= 20) throw error;
    }
    await new Promise((done) => setTimeout(done, 500 * (tries + 1)));
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const file = form.elements.file.files[0];
  if (!file) return;
  // The same file goes on where it stopped.
  const id = `${file.name.length}-${file.size}-${file.lastModified}-import`;
  let from = await send(id, 0, []).catch(() => null);
  if (from === null) return void (say.textContent = form.dataset.stopped);
  bar.hidden = false;
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let [rest, lines, size, seen, read] = ["", [], 0, 0, 0];
  try {
    for (;;) {
      const { value, done } = await reader.read();
      const parts = (rest + (value ?? "")).split(/\r?\n/);
      rest = done ? "" : parts.pop();
      for (const part of parts) {
        if (!part.trim()) continue;
        seen += 1;
        if (seen <= from) continue;
        lines.push(part);
        size += part.length;
        if (lines.length >= 500 || size > 300000) {
          from = await send(id, from, lines);
          [lines, size] = [[], 0];
        }
      }
      read += value?.length ?? 0;
      bar.value = file.size ? Math.min(1, read / file.size) : 1;
      say.textContent = form.dataset.done.replace("{count}", from);
      if (done) break;
    }
    if (lines.length) from = await send(id, from, lines);
    bar.value = 1;
    say.textContent = form.dataset.done.replace("{count}", from) + (unread ? " " + form.dataset.refused.replace("{count}", unread) : "");
  } catch {
    say.textContent = form.dataset.stopped;
  }
});
