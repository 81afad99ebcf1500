// The decoded code: its picture, its parts, its names.
const fields = [
  { key: "device", label: "device type", high: 31, low: 16 },
  { key: "access", label: "access", high: 15, low: 14 },
  { key: "function", label: "function", high: 13, low: 2 },
  { key: "method", label: "method", high: 1, low: 0 },
];

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const html = text => String(text).replace(/[&<>"']/g, c => escapes[c]);
const owner = (value, first) => value >= first ? `a vendor's (from ${hex(first, 1)} up)` : `Microsoft's (below ${hex(first, 1)})`;
const structures = text => text === "none" ? '<span class="quiet">none</span>' : html(text).replace(/\b[A-Z][A-Za-z0-9_]+\b(?!-)/g, name => `<code>${name}</code>`);

// A header may name the structures that the page leaves out.
const stated = (row, buffer) => buffer ? structures(buffer) : row.page && !row.buffers ? '<span class="quiet">not stated for certain</span>' : "";

function meaning(code) {
  const part = split(code);
  return {
    device: [hex(part.device, 4), typeNames.get(part.device) ?? owner(part.device, 0x8000)],
    function: [hex(part.function, 3), owner(part.function, 0x800)],
    method: [part.method, methods[part.method]],
    access: [part.access, accesses[part.access]],
  };
}

function picture(code) {
  const boxes = fields.map(({ key, label, high, low }) => {
    let cells = "";
    for (let bit = high; bit >= low; bit--) {
      const on = code >>> bit & 1;
      cells += `<span class="${on ? "on" : ""}${bit < high && (bit - low) % 4 === 3 ? " nibble" : ""}">${on}</span>`;
    }
    return `<div class="part ${key}" style="--bits:${high - low + 1}"><div class="edges"><span>${high}</span><span>${low}</span></div><div class="cells">${cells}</div><p>${label}</p></div>`;
  });
  const bits = code.toString(2).padStart(32, "0");
  const spoken = fields.map(({ label, high, low }) => `${label} ${bits.slice(31 - high, 32 - low)}`).join(", ");
  return `<div class="bits" role="img" aria-label="The 32 bits: ${spoken}">${boxes.join("")}</div>`;
}

/** Who says so. */
const source = number => number === null || number === undefined ? "" : ` <small class="source" title="source">${html(data.sources[number])}</small>`;
const buffer = (row, text, [by, ...lines]) => {
  const said = stated(row, text);
  return said || lines.length ? said + source(by) + lines.map(line => `<br><span class="quiet">${structures(line)}</span>`).join("") : "";
};

const fact = (label, content) => content ? `<dt>${label}</dt><dd>${content}</dd>` : "";

function published(row) {
  const headers = `<code>${html(row.header)}</code>` + (row.alsoIn.length ? `, also in ${row.alsoIn.map(name => `<code>${html(name)}</code>`).join(", ")}` : "");
  return `<article><h2>${html(row.name).replaceAll("_", "_<wbr>")}${row.kernel ? '<span class="badge">kernel only</span>' : ""}</h2><dl>`
    + fact("Header", headers)
    + fact("Input", buffer(row, row.input, row.facts[0]))
    + fact("Output", buffer(row, row.output, row.facts[1]))
    + fact("Buffers", row.buffers && structures(row.buffers))
    + fact("Since", html([row.since, row.sinceServer].filter(Boolean).join(", ")))
    + fact("Replaced by", row.replacedBy && `<a href="#${html(row.replacedBy)}"><code>${html(row.replacedBy)}</code></a>`)
    + fact("Inside", row.inside && `the buffer of <a href="#${html(row.inside)}"><code>${html(row.inside)}</code></a>`)
    + row.facts[2].map(([title, text, by]) => fact(title, html(text) + source(by))).join("")
    + fact("C#", row.declaration && `<pre>${html(row.declaration)}</pre><button type="button" class="copy">Copy</button>`)
    + fact("Page", row.page && `<a href="${html(row.page)}" rel="noreferrer">Documentation of ${html(row.name)}</a>`)
    + fact("SDK page", row.sdkPage && `<a href="${html(row.sdkPage)}" rel="noreferrer">Documentation of ${html(row.name)} for applications</a>`)
    + "</dl></article>";
}

function detail(code, first) {
  const named = rows.filter(row => row.code === code).sort((a, b) => (b === first) - (a === first));
  const parts = meaning(code);
  const order = ["device", "function", "method", "access"];
  const labels = { device: "Device type", function: "Function", method: "Method", access: "Access" };
  return `<div class="value"><strong>${hex(code, 8)}</strong><span class="quiet">${code}${code > 0x7FFFFFFF ? ` / ${code | 0}` : ""}</span><button type="button" id="copy">Copy</button></div>`
    + (named.length && named.every(row => row.inside)
      ? `<p class="expression">Sent inside the buffer of ${html(named[0].inside)}, not as a control code.</p>`
      : `<p class="expression">${html(expression(code))}</p>`
        + picture(code)
        + `<dl class="parts">${order.map(key => `<dt class="${key}">${labels[key]}</dt><dd><code>${parts[key][0]}</code> &nbsp;${html(parts[key][1])}</dd>`).join("")}</dl>`)
    + (named.length ? named.map(published).join("") : '<article><p class="quiet">No published name has this code.</p></article>');
}
