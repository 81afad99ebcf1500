// Search, keys, and what the address and the theme remember.
const $ = id => document.getElementById(id);
const [search, list, count, codeBox, problem, decoded] = ["search", "list", "count", "code", "problem", "decoded"].map($);
const filters = {
  header: { box: $("header"), options: data.headers.map(name => [name, name]), has: (row, value) => row.header === value || row.alsoIn.includes(value) },
  device: { box: $("device"), options: [...new Set(rows.map(row => row.code >>> 16))].sort((a, b) => a - b).map(type => [type, typeText(type).replace("FILE_DEVICE_", "")]), has: (row, value) => row.code >>> 16 === Number(value) },
  method: { box: $("method"), options: methods.map((name, value) => [value, name.replace("METHOD_", "")]), has: (row, value) => (row.code & 3) === Number(value) },
  access: { box: $("access"), options: ["any", "read", "write", "read, write"].map((name, value) => [value, name === "any" ? "none required" : name]), has: (row, value) => (row.code >>> 14 & 3) === Number(value) },
};
let found = [], at = -1, shown = null;

function marked(name, terms) {
  const upper = name.toUpperCase(), on = new Uint8Array(name.length);
  for (const term of terms)
    for (let i = upper.indexOf(term); i >= 0; i = upper.indexOf(term, i + 1))
      on.fill(1, i, i + term.length);
  let text = "";
  for (let i = 0; i < name.length; i++)
    text += (on[i] && !on[i - 1] ? "<mark>" : "") + name[i] + (on[i] && !on[i + 1] ? "</mark>" : "") + (name[i] === "_" ? "<wbr>" : "");
  return text;
}

function find() {
  const terms = search.value.toUpperCase().split(/\s+/).filter(Boolean);
  const wanted = Object.values(filters).filter(filter => filter.box.value);
  const inName = row => terms.every(term => row.name.includes(term));
  found = rows.filter(row => terms.every(term => row.text.includes(term)) && wanted.every(filter => filter.has(row, filter.box.value)));
  found = [...found.filter(inName), ...found.filter(row => !inName(row))];
  list.innerHTML = found.length
    ? found.map((row, i) => `<li role="option" id="row${i}" aria-selected="${row === shown}"><span class="name">${marked(row.name, terms)}</span><span class="hex">${hex(row.code, 8)}</span><span class="of">${html(row.header)}</span></li>`).join("")
    : '<li class="none" role="presentation">Nothing published is like that.</li>';
  const total = rows.length.toLocaleString("en");
  count.textContent = found.length === rows.length ? `${total} names in ${data.headers.length} headers` : `${found.length.toLocaleString("en")} of ${total} names`;
  list.scrollTop = 0;
  move(terms.length && found.length ? 0 : -1);
}

function move(to) {
  list.children[at]?.classList.remove("at");
  at = to;
  const row = at >= 0 ? list.children[at] : null;
  row?.classList.add("at");
  if (row) reveal(row);
  if (row) search.setAttribute("aria-activedescendant", row.id);
  else search.removeAttribute("aria-activedescendant");
}

/** Scrolls the list alone: the page stays where it is. */
function reveal(row) {
  const bottom = row.offsetTop + row.offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(row.offsetTop, Math.max(bottom, list.scrollTop));
}

/** Shows a row of the list. */
function pick(row) {
  codeBox.value = row.name;
  show(row.code, row);
  if (matchMedia("(max-width: 60rem)").matches)
    codeBox.scrollIntoView({ block: "center" });
}

function show(code, row) {
  select(row ?? null);
  complain("");
  decoded.innerHTML = detail(code, shown);
  remember(shown ? shown.name : hex(code, 8));
}

function select(row) {
  shown = row;
  found.forEach((other, i) => list.children[i].setAttribute("aria-selected", other === row));
  const selected = list.querySelector('[aria-selected="true"]');
  if (selected) reveal(selected);
}

function complain(reason, proposals = []) {
  problem.textContent = reason;
  proposals.forEach((name, i) => {
    const link = document.createElement("a");
    link.href = "#" + name;
    link.textContent = name;
    problem.append(i === 0 ? " Did you mean " : " or ", link);
  });
  if (proposals.length) problem.append("?");
  codeBox.setAttribute("aria-invalid", reason !== "");
}

function decode() {
  const text = codeBox.value.trim();
  try {
    if (text)
      return show(read(text), byName.get(text.toUpperCase()));
    complain("");
  } catch (reason) {
    if (typeof reason !== "string") throw reason;
    complain(reason, near(text));
  }
  select(null);
  decoded.replaceChildren();
}

function remember(text) {
  // A browser may forbid it for files; the address is then just not kept.
  try { history.replaceState(null, "", "#" + encodeURIComponent(text)); } catch { }
}

function recall() {
  codeBox.value = decodeURIComponent(location.hash.slice(1)) || "IOCTL_CDROM_CHECK_VERIFY";
  decode();
}

const page = 12;
const steps = { ArrowDown: () => at + 1, ArrowUp: () => at - 1, PageDown: () => at + page, PageUp: () => at - page };
search.addEventListener("keydown", event => {
  if (event.key in steps && found.length) {
    event.preventDefault();
    move(Math.max(0, Math.min(found.length - 1, steps[event.key]())));
  } else if (event.key === "Enter" && found[at]) {
    event.preventDefault();
    pick(found[at]);
  }
});
document.addEventListener("keydown", event => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (event.target === codeBox) {
      codeBox.value = "";
      decode();
    } else {
      search.value = "";
      for (const { box } of Object.values(filters)) box.value = "";
      find();
      search.focus();
    }
  }
});
list.addEventListener("click", event => {
  const i = [...list.children].indexOf(event.target.closest("li"));
  if (!found[i]) return;
  move(i);
  pick(found[i]);
});
decoded.addEventListener("click", async event => {
  const value = event.target.id === "copy" ? decoded.querySelector("strong") : event.target.matches(".copy") ? event.target.previousElementSibling : null;
  if (!value) return;
  // Files may not be allowed to write to the clipboard: then the text is selected instead.
  try {
    await navigator.clipboard.writeText(value.textContent);
    event.target.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(value);
  }
});
search.addEventListener("input", find);
codeBox.addEventListener("input", decode);
window.addEventListener("hashchange", recall);

const themes = ["system", "light", "dark"];
function setTheme(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  $("theme").textContent = "Theme: " + theme;
  try { localStorage.setItem("ioctlgen-theme", theme); } catch { }
}
$("theme").addEventListener("click", () => setTheme(themes[(themes.indexOf(document.documentElement.dataset.theme ?? "system") + 1) % themes.length]));
let kept = null;
try { kept = localStorage.getItem("ioctlgen-theme"); } catch { }
setTheme(themes.includes(kept) ? kept : "system");

for (const { box, options } of Object.values(filters)) {
  for (const [value, text] of options) box.add(new Option(text, value));
  box.addEventListener("change", find);
}
find();
recall();
search.focus({ preventScroll: true });
