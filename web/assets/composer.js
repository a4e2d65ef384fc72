// SPDX-License-Identifier: Apache-2.0
// Sends the page's own form while somebody types, and puts the server's answer where it belongs. Nothing is decided
// here, and nothing is kept: no storage, no history, no address with a text in it.

const pause = 90; // ms without a key before the text is sent
const form = document.getElementById("composer");
const text = document.getElementById("text");
const mirror = form.querySelector(".mirror");
const result = document.getElementById("result");
const say = document.getElementById("say");
const undo = form.querySelector("[name=undo]");
const copy = document.getElementById("copy");
const clear = document.getElementById("clear");

let marks = []; // {from, to, asks, number}, in UTF-16, not overlapping, in order
let shown = text.value; // the text that `marks` belong to
let running = null;
let timer = 0;
const steps = []; // texts before remedies

document.documentElement.classList.add("live");
form.querySelector("[name=before]")?.remove();
undo.hidden = true;

function readMarks() {
  const list = result.querySelector(".result")?.dataset.marks ?? "";
  marks = list.split(";").filter(Boolean).map((entry) => {
    const [from, to, asks, number] = entry.split(",");
    return { from: +from, to: +to, asks, number };
  });
}

// The text once more behind the field, with its marks. Both share one grid cell, so the field grows with it.
function paint() {
  const value = text.value;
  const nodes = [];
  let at = 0;
  for (const mark of marks) {
    nodes.push(value.slice(at, mark.from));
    const node = document.createElement("mark");
    node.className = `m-${mark.asks}`;
    node.dataset.number = mark.number;
    node.textContent = value.slice(mark.from, mark.to);
    nodes.push(node);
    at = mark.to;
  }
  nodes.push(value.slice(at) + "\n");
  mirror.replaceChildren(...nodes);
  copy.disabled = clear.disabled = value === "";
}

// Until the answer comes, marks move along with what was typed before them, and a touched one goes.
function shift() {
  const before = shown;
  const now = text.value;
  let head = 0;
  const most = Math.min(before.length, now.length);
  while (head < most && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const end = before.length - tail;
  const moved = now.length - before.length;
  marks = marks
    .filter((mark) => mark.to <= head || mark.from >= end)
    .map((mark) => (mark.from >= end ? { ...mark, from: mark.from + moved, to: mark.to + moved } : mark));
  shown = now;
}

async function check() {
  clearTimeout(timer);
  running?.abort();
  const mine = (running = new AbortController());
  const asked = text.value;
  const body = new URLSearchParams({
    text: asked,
    surface: form.elements.surface.value,
    lang: form.elements.lang.value,
    part: "result",
  });
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body, signal: mine.signal, headers: { accept: "text/html" } });
    if (answer.ok) show(await answer.text(), asked);
  } catch (error) {
    if (error.name !== "AbortError") tell(form.dataset.lost);
    return;
  }
  if (answer.ok) return;
  if (answer.status === 413) return tell(form.dataset.large);
  tell(form.dataset.wait);
  timer = setTimeout(check, 1000 * (Number(answer.headers.get("retry-after")) || 2));
}

function show(html, asked) {
  if (text.value !== asked) return;
  const open = [...result.querySelectorAll("details")].map((one) => one.open);
  result.innerHTML = html; // our own template, everything in it escaped
  result.querySelectorAll("details").forEach((one, index) => (one.open = open[index] ?? false));
  shown = asked;
  readMarks();
  paint();
  tell(result.querySelector("[data-say]")?.dataset.say ?? "", "unseen");
}

// Read aloud; shown only when it is about the connection.
function tell(words, look = "notice") {
  if (say.textContent !== words) say.textContent = words;
  say.className = look;
}

// Through the field's own editing where the browser can, so that its own undo knows about it.
function replace(from, to, insert) {
  text.focus();
  text.setSelectionRange(from, to);
  const did = insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, insert);
  if (!did) text.setRangeText(insert, from, to, "end");
}

function put(value, surface) {
  replace(0, text.value.length, value);
  if (surface) form.elements.surface.value = surface;
  changed();
  check();
}

function changed() {
  shift();
  paint();
}

text.addEventListener("input", () => {
  changed();
  clearTimeout(timer);
  timer = setTimeout(check, pause);
});

form.addEventListener("change", (event) => {
  if (event.target.name === "surface") check();
});

form.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button?.name === "to") return; // another language: the page comes anew, with the text
  event.preventDefault();
  if (button?.name === "example") {
    steps.length = 0;
    undo.hidden = true;
    put(button.dataset.sample, button.dataset.target);
  } else if (button?.name === "apply") {
    steps.push(text.value);
    undo.hidden = false;
    replace(+button.dataset.from, +button.dataset.until, button.dataset.text);
    changed();
    check();
  } else if (button?.name === "undo") {
    const before = steps.pop();
    undo.hidden = steps.length === 0;
    if (before !== undefined) put(before);
  } else {
    check();
  }
});

clear.addEventListener("click", () => {
  steps.length = 0;
  undo.hidden = true;
  put("");
});

copy.addEventListener("click", async () => {
  const label = copy.querySelector("span");
  const words = label.textContent;
  try {
    await navigator.clipboard.writeText(text.value);
  } catch {
    text.select();
    document.execCommand("copy");
  }
  label.textContent = copy.dataset.done;
  setTimeout(() => (label.textContent = words), 1500);
});

// A finding and its place in the text light up together.
function light(number) {
  for (const mark of mirror.querySelectorAll("mark")) mark.classList.toggle("lit", mark.dataset.number === number);
}
for (const [start, end] of [["pointerover", "pointerleave"], ["focusin", "focusout"]]) {
  result.addEventListener(start, (event) => light(event.target.closest(".finding")?.dataset.number));
  result.addEventListener(end, () => light(undefined));
}

// From the caret in a mark to its finding.
text.addEventListener("click", () => {
  const at = text.selectionStart;
  const mark = marks.find((one) => one.from <= at && at <= one.to);
  for (const one of result.querySelectorAll(".finding")) one.classList.toggle("lit", one.dataset.number === mark?.number);
});

readMarks();
paint();
if (text.value !== "" && result.querySelector(".blank")) check();
