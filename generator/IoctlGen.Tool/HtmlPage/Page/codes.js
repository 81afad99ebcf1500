// What a code is: the formula of CTL_CODE, and from text to a code.
const data = JSON.parse(document.getElementById("data").textContent);
const methods = ["METHOD_BUFFERED", "METHOD_IN_DIRECT", "METHOD_OUT_DIRECT", "METHOD_NEITHER"];
const accesses = ["FILE_ANY_ACCESS", "FILE_READ_ACCESS", "FILE_WRITE_ACCESS", "FILE_READ_ACCESS | FILE_WRITE_ACCESS"];
const words = new Map([...data.deviceTypes, ...data.otherTypes, ...methods.map((name, value) => [name, value]),
  ["FILE_ANY_ACCESS", 0], ["FILE_SPECIAL_ACCESS", 0], ["FILE_READ_ACCESS", 1], ["FILE_READ_DATA", 1], ["FILE_WRITE_ACCESS", 2], ["FILE_WRITE_DATA", 2]]);
const typeNames = new Map(data.deviceTypes.map(([name, value]) => [value, name]));

const hex = (value, digits) => "0x" + value.toString(16).toUpperCase().padStart(digits, "0");
const split = code => ({ device: code >>> 16, access: code >>> 14 & 3, function: code >>> 2 & 0xFFF, method: code & 3 });
const typeText = value => typeNames.get(value) ?? hex(value, 4);
const expression = code => {
  const part = split(code);
  return `CTL_CODE(${typeText(part.device)}, ${hex(part.function, 4)}, ${methods[part.method]}, ${accesses[part.access]})`;
};

/** The C# that declares a code: what all declarations have stands in the data as signs. */
const written = (name, text) => !text ? "" : (text.includes("[Ioctl(") ? text : text.replace("@", () => `[Ioctl("${name}")]\n@`)).replace("@", "public static partial ").replace("^", "this IoctlDevice device");

const rows = data.codes.map(([name, code, header, since, kernel, replacedBy, input, output, buffers, alsoIn, page, sdkPage, sinceServer, inside, facts, declaration]) => ({
  name, code, header: data.headers[header], since: data.releases[since] ?? "", kernel: !!kernel, replacedBy, input, output, buffers,
  alsoIn: (alsoIn || []).map(i => data.headers[i]), page: page ? new URL(page, data.pageFolder).href : "", sdkPage, sinceServer, inside,
  facts: facts ?? [[], [], []], declaration: written(name, declaration),
}));
for (const row of rows)
  row.text = [row.name, row.header, ...row.alsoIn, row.input, row.output, row.buffers, typeText(row.code >>> 16), hex(row.code, 8),
    ...row.facts[0].slice(1), ...row.facts[1].slice(1), ...row.facts[2].map(([, text]) => text)].join("\n").toUpperCase();
const byName = new Map(rows.map(row => [row.name, row]));

/** A number or a word of an expression; "|" and "+" join several. Throws what is wrong with it. */
function term(text, largest, what) {
  const value = text.split("|").map(part => part.split("+").map(atom).reduce((sum, next) => sum + next)).reduce((all, next) => all | next);
  if (value > largest)
    throw `The ${what} ${hex(value, 1)} is larger than ${hex(largest, 1)}.`;
  return value;
}

function atom(text) {
  const word = text.replace(/[()\s]/g, "");
  if (/^(0x[0-9a-f]+|[1-9]\d*|0)[ul]*$/i.test(word))
    return Number(word.replace(/[ul]+$/i, ""));
  if (!words.has(word))
    throw word ? `'${word}' is neither a number nor a name that every driver header knows.` : "A part of the expression is missing.";
  return words.get(word);
}

/** The code that a text stands for. Throws a sentence where it is none. */
function read(text) {
  const call = /^CTL_CODE\s*\((.*)\)$/s.exec(text);
  if (call) {
    const parts = call[1].split(",");
    if (parts.length !== 4)
      throw `CTL_CODE takes 4 arguments (device type, function, method, access), not ${parts.length}.`;
    return (term(parts[0], 0xFFFF, "device type") << 16 | term(parts[3], 3, "access") << 14 | term(parts[1], 0xFFF, "function") << 2 | term(parts[2], 3, "method")) >>> 0;
  }
  const number = /^(0x[0-9a-f]+|-?[1-9]\d*|0)[ul]*$/i.exec(text);
  if (number) {
    const value = Number(number[1]);
    if (value > 0xFFFFFFFF || value < -0x80000000)
      throw `'${text}' does not fit in the 32 bits of a control code.`;
    return value >>> 0;
  }
  const published = byName.get(text) ?? byName.get(text.toUpperCase());
  if (published)
    return published.code;
  if (/^[0-9a-f]+$/i.test(text) && /\d/.test(text))
    throw `'${text}' looks hexadecimal: write 0x${text}.`;
  throw `'${text}' is no control code: write a number (0x00024800), a published name, or CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS).`;
}

/** The up to three published names that a misspelt one may have been meant to be, nearest first. */
function near(text) {
  const name = text.toUpperCase(), limit = Math.max(2, Math.floor(name.length / 6));
  if (!/^\w{3,}$/.test(name))
    return [];
  return rows.map(row => [row.name, row.name.endsWith("_" + name) ? 0 : distance(name, row.name, limit)])
    .filter(([, far]) => far <= limit).sort(([, a], [, b]) => a - b).slice(0, 3).map(([found]) => found);
}

/** How many letters are wrong, missing or too many; more than the limit where it is above. */
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit)
    return limit + 1;
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length && Math.min(...last) <= limit; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
    last = row;
  }
  return last[b.length];
}
