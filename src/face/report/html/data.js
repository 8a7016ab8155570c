// The evidence, from flat rows to objects. Field order is that of html_data.cc.
const CERTAINTY = ["resolved", "partial", "named", "lexical"];
const CERTAINTY_MEANS = [
  "every value that matters is established, with a trace",
  "the algorithm is known, a parameter is not",
  "the call is known, its algorithm is not",
  "text only",
];
const STATE = ["established", "default", "unknown"];
const SEVERITY = ["critical", "high", "medium", "low", "info"];
const SEVERITY_MARK = ["✗", "✗", "▲", "▽", "·"];
const LABELS = [[1, "hidden"], [2, "vendored"], [4, "test"], [8, "example"], [16, "generated"], [32, "documentation"]];
const GROUP_ORDER = ["symmetric", "hash", "mac", "public", "post-quantum", "kdf", "random", "protocol", "payment", "certificate", "material", "check"];

const raw = JSON.parse(document.getElementById("evidence").textContent);
const text = (number) => raw.strings[number];

const assets = raw.assets.map(([id, kind, name, algorithm, primitive, parameter, curve, mode, padding, functions, oid, group, classical, quantum, parts, counts]) => {
  let uses = [];
  try { uses = JSON.parse(functions || "[]"); } catch { uses = []; }
  const total = counts[0] + counts[1] + counts[2] + counts[3];
  return {id, kind, name: name || "unnamed", algorithm, primitive, parameter, curve, mode, padding, uses, oid,
    group: group || (kind === "algorithm" ? "other" : kind), classical, quantum, parts, counts, total, worst: 9, partOf: []};
});
const assetById = new Map(assets.map((asset) => [asset.id, asset]));
for (const asset of assets) for (const part of asset.parts) assetById.get(part)?.partOf.push(asset.id);

const files = raw.files.map(([path, item, labels, size, count]) => ({path, item, labels, size, count, worst: 9}));
const filesByItem = new Map();
for (const file of files) {
  if (!filesByItem.has(file.item)) filesByItem.set(file.item, []);
  filesByItem.get(file.item).push(file);
}
const pathOf = (item) => filesByItem.get(item)?.[0].path ?? "";
const itemInfo = new Map(raw.items.map(([id, digest, kind, lines]) => [id, {id, digest, kind: text(kind), lines}]));

const rules = [];
const ruleByKey = new Map();
for (const guideline of raw.guidelines) {
  guideline.rules.forEach((rule) => {
    rule.guideline = guideline;
    rule.key = `${guideline.id}/${rule.id}`;
    rules.push(rule);
    ruleByKey.set(rule.key, rule);
  });
}

const occurrences = raw.occurrences.map(([id, item, asset, detection, certainty, line, column, endLine, endColumn, where, condition, properties]) => ({
  id, item, asset: assetById.get(asset), detection: text(detection), certainty, line, column, endLine, endColumn,
  where: text(where), condition: text(condition), rawProperties: properties, findings: [], fail: 0,
}));
const occurrenceById = new Map(occurrences.map((occurrence) => [occurrence.id, occurrence]));
// Built when looked at: most occurrences never are.
const propertiesOf = (occurrence) => occurrence.rawProperties.map(([name, value, state, reason, steps]) => ({
  name: text(name), value: text(value), state, reason: text(reason),
  steps: steps.map(([kind, what, item, line, column]) => ({kind: text(kind), what: text(what), item, line, column})),
}));

const findings = raw.findings.map(([guideline, rule, severity, message, occurrence, asset, item, line, column, endLine, endColumn], number) => {
  const finding = {number, rule: ruleByKey.get(`${text(guideline)}/${text(rule)}`), id: text(rule), severity, message,
    occurrence: occurrenceById.get(occurrence), item, line, column, endLine, endColumn, fail: 0};
  finding.asset = finding.occurrence?.asset ?? assetById.get(asset);
  finding.occurrence?.findings.push(finding);
  if (finding.asset) finding.asset.worst = Math.min(finding.asset.worst, severity);
  for (const file of filesByItem.get(item) ?? []) file.worst = Math.min(file.worst, severity);
  return finding;
});

const gaps = raw.gaps.map(([kind, path, detail, line]) => ({kind: text(kind), path, detail, line}));

const excerptsByItem = new Map();
for (const [item, first, lines] of raw.excerpts) {
  if (!excerptsByItem.has(item)) excerptsByItem.set(item, []);
  excerptsByItem.get(item).push({first, lines: lines.split("\n")});
}

for (const occurrence of occurrences) occurrence.path = pathOf(occurrence.item);
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
occurrences.sort((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || a.id - b.id);

// ---- numbers and elements ----
const count = (number) => number.toLocaleString("en-US");
const plural = (number, one, many = `${one}s`) => `${count(number)} ${number === 1 ? one : many}`;
const sizeText = (bytes) => {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let unit = 0;
  while (bytes >= 1000 && unit < 4) { bytes /= 1000; unit++; }
  return unit === 0 ? `${bytes} B` : `${bytes.toFixed(1)} ${units[unit]}`;
};
const percent = (part, whole) => (whole === 0 ? "–" : part === whole ? "100%" : part / whole < 0.01 && part > 0 ? "<1%" : `${Math.min(99, Math.round((100 * part) / whole))}%`);

// Every text goes in as text: nothing inspected is ever markup.
function element(tag, attributes = {}, ...children) {
  const svg = ["svg", "g", "rect", "line", "circle", "text", "path", "title"].includes(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "css") for (const [key, setting] of Object.entries(value)) node.style.setProperty(key, setting);
    else node.setAttribute(name, value === true ? "" : value);
  }
  return append(node, children);
}
function append(node, children) {
  for (const child of children.flat(Infinity)) if (child !== undefined && child !== null && child !== false) node.append(child);
  return node;
}
// What stands in a node from now on; anything falsy is left out.
function fill(node, ...children) {
  node.replaceChildren();
  return append(node, children);
}
const byId = (id) => document.getElementById(id);
const severityMark = (severity) => element("span", {class: `mark s${severity}`, title: SEVERITY[severity]}, SEVERITY_MARK[severity]);
