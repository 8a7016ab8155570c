const LOOKS = [["what", "What"], ["where", "Where"], ["sowhat", "So what"], ["how", "How do we know"], ["unseen", "Not seen"]];
const GAP_MEANS = {
  unreadable: "the system refused to read it", truncated: "it ends early", malformed: "it breaks its own format",
  encrypted: "it is encrypted", unsupported: "there is no reader for it", encoding: "its text encoding is not clear",
  "error-region": "source the parser could not understand", limit: "over a stated limit", crash: "its reader died on it",
  interrupted: "the inspection was stopped", outside: "it points outside of what was turned over",
};

// ---- top ----
function drawTop() {
  byId("product").textContent = raw.product || "unnamed product";
  const totals = raw.totals;
  const facts = [plural(totals.paths, "path"), sizeText(totals.bytes), plural(totals.lines, "line")];
  if (raw.run?.milliseconds >= 0) facts.push(`${(raw.run.milliseconds / 1000).toFixed(1)} s`);
  if (raw.run?.started) facts.push(`inspected ${raw.run.started.replace("T", " ").replace("Z", " UTC")}`);
  byId("facts").textContent = facts.join("  ·  ");
  const sentences = [];
  if (!raw.complete) sentences.push(["bad", "✗", "The inspection was stopped before its end: what follows is a part."]);
  for (const guideline of raw.guidelines) {
    const by = (outcome) => guideline.rules.filter((rule) => rule.outcome === outcome).length;
    const [fail, warning, open] = [by("fail"), by("warning"), by("indeterminate")];
    const parts = [];
    if (fail) parts.push(`${plural(fail, "requirement")} not met`);
    if (warning) parts.push(plural(warning, "warning"));
    if (open) parts.push(`${count(open)} cannot be told from the source`);
    const name = [guideline.title || guideline.id, guideline.edition].filter(Boolean).join(" ");
    sentences.push([fail ? "bad" : warning || open ? "doubt" : "good", fail ? "✗" : warning || open ? "▲" : "✓", `${name}: ${parts.join(", ") || "nothing to object"}${guideline.status && !/^in.force$/.test(guideline.status) ? ` (${guideline.status})` : ""}.`]);
  }
  const guessed = (raw.gapKinds.find(([kind]) => kind === "assumed") || ["", 0])[1];
  const unseen = totals.gaps - guessed;
  if (unseen) sentences.push(["doubt", "▲", `${plural(unseen, "place was", "places were")} not inspected, or only in part: see “Not seen”.`]);
  if (guessed) sentences.push(["doubt", "▲", `${plural(guessed, "place that other files would decide was", "places that other files would decide were")} taken to be as is usual: see “Not seen”.`]);
  if (!unseen && !guessed) sentences.push(["good", "✓", "Nothing was passed over."]);
  fill(byId("verdicts"), ...sentences.map(([kind, mark, sentence]) => element("li", {class: kind}, element("span", {"aria-hidden": "true"}, mark), sentence)));
  const figure = (number, name, below, look) => element("a", {class: "figure", href: `#${look}`, onclick: (event) => { event.preventDefault(); jump(look); }}, element("b", {}, count(number)), element("span", {}, name), element("div", {}, below));
  const severities = raw.severities.map((number, i) => number && element("span", {}, severityMark(i), `${count(number)} ${SEVERITY[i]}`)).filter(Boolean);
  const groups = new Set(assets.filter((asset) => asset.total).map((asset) => asset.group));
  fill(byId("figures"), figure(assets.length, "cryptographic assets", `in ${plural(groups.size, "family", "families")}`, "what"),
    figure(totals.occurrences, "occurrences", [certaintyBar(raw.certainty, 150), element("span", {}, `${percent(raw.certainty[0], totals.occurrences)} resolved`)], "how"),
    figure(totals.findings, "findings", severities.length ? severities : "none", "sowhat"),
    figure(unseen, "not inspected", raw.gapKinds.slice().sort((a, b) => b[1] - a[1]).slice(0, 2).map(([kind, number]) => element("span", {}, `${count(number)} ${kind}`)), "unseen"),
  );
}

function jump(look) {
  const section = byId(look);
  section.scrollIntoView({block: "start"});
  (section.querySelector("[tabindex], button") ?? section).focus({preventScroll: true});
}

// ---- filter bar ----
function drawChips() {
  const names = {q: (v) => `“${v}”`, group: (v) => v, asset: (v) => assetById.get(Number(v))?.name ?? v, in: (v) => `in ${v}`,
    certainty: (v) => v, severity: (v) => v, rule: (v) => ruleByKey.get(v)?.id ?? v, skip: (v) => `without ${v.split(",").join(", ")}`};
  const chips = FACETS.filter((facet) => state[facet] && facet !== "q").map((facet) =>
    element("button", {type: "button", class: "chip", title: "Remove this filter", onclick: () => set({[facet]: ""})}, names[facet](state[facet]), element("i", {"aria-hidden": "true"}, "×")));
  const shown = occurrences.filter((row) => passes(row)).length;
  const presentLabels = LABELS.filter(([bit]) => files.some((file) => file.labels & bit)).map((label) => label[1]).filter((name) => name === "test" || name === "vendored" || name === "example");
  const skipped = (state.skip ?? "").split(",").filter(Boolean);
  const choices = presentLabels.map((name) => element("button", {type: "button", class: skipped.includes(name) ? "option off" : "option", "aria-pressed": skipped.includes(name) ? "false" : "true",
    title: skipped.includes(name) ? `Show ${name} code` : `Hide ${name} code`,
    onclick: () => set({skip: (skipped.includes(name) ? skipped.filter((other) => other !== name) : [...skipped, name]).join(",")})}, name));
  fill(byId("chips"), ...chips, isFiltered() && element("button", {type: "button", class: "link", onclick: clearAll}, "clear"),
    element("span", {class: "options"}, choices), element("span", {class: "shown", id: "shown"}, `${count(shown)} of ${plural(raw.totals.occurrences, "occurrence")}`));
}
function clearAll() {
  byId("search").value = "";
  set(Object.fromEntries(FACETS.map((facet) => [facet, ""])));
}

// ---- what ----
let assetTable;
const liveCounts = () => {
  const live = new Map();
  const exact = raw.shown.occurrences === raw.totals.occurrences || isFiltered();
  for (const row of occurrences) {
    if (!row.asset || !passes(row, "group", "asset")) continue;
    if (!live.has(row.asset.id)) live.set(row.asset.id, [0, 0, 0, 0]);
    live.get(row.asset.id)[row.certainty]++;
  }
  if (!exact) for (const asset of assets) live.set(asset.id, asset.counts);
  return live;
};

function drawWhat() {
  const live = liveCounts();
  const groups = new Map();
  for (const asset of assets) {
    const counts = live.get(asset.id);
    if (!counts) continue;
    const entry = groups.get(asset.group) ?? {counts: [0, 0, 0, 0], assets: 0, total: 0};
    counts.forEach((number, i) => { entry.counts[i] += number; entry.total += number; });
    entry.assets += 1;
    groups.set(asset.group, entry);
  }
  const order = [...groups.keys()].sort((a, b) => ((GROUP_ORDER.indexOf(a) + 99) % 99) - ((GROUP_ORDER.indexOf(b) + 99) % 99) || compareText(a, b));
  const most = Math.max(1, ...[...groups.values()].map((entry) => entry.total));
  fill(byId("groups"), element("div", {class: "bars"}, order.map((name) => {
      const entry = groups.get(name);
      const on = state.group === name;
      return element("button", {type: "button", class: on ? "line on" : state.group ? "line off" : "line", "aria-pressed": String(on), onclick: () => set({group: on ? "" : name, asset: ""})},
        element("span", {}, name), certaintyBar(entry.counts, 200, Math.sqrt(entry.total / most)), element("span", {class: "right"}, count(entry.total)));
    })),
    element("div", {class: "legend"}, CERTAINTY.map((name, i) => element("button", {type: "button", title: CERTAINTY_MEANS[i], class: state.certainty && state.certainty !== name ? "off" : "", "aria-pressed": String(state.certainty === name), onclick: () => toggle("certainty", name)},
      element("span", {class: `swatch c${i}`}), name))),
    element("p", {class: "quiet small"}, "Bars grow with the square root of the count."));
  const rows = assets.filter((asset) => (live.has(asset.id) || (!isFiltered() && asset.partOf.length)) && (!state.group || asset.group === state.group));
  for (const asset of rows) {
    asset.live = live.get(asset.id) ?? [0, 0, 0, 0];
    asset.liveTotal = asset.live.reduce((sum, number) => sum + number, 0);
  }
  assetTable.show(rows, `${plural(rows.length, "asset")}${rows.length < assets.length ? ` of ${count(assets.length)}` : ""}`);
}

function makeAssetTable() {
  const [key, direction] = (state.sort ?? "total-down").split("-");
  assetTable = new RowTable(byId("assets"), {
    label: "Assets", empty: "No asset passes the filter.", height: 360,
    sortBy: {key, down: direction === "down"}, changeSort: (sort) => { state.sort = `${sort.key}-${sort.down ? "down" : "up"}`; writeAddress(); },
    choose: (asset, walking) => (walking ? set({asset: asset.id}) : toggle("asset", asset.id)), isChosen: (asset) => state.asset === String(asset.id),
    columns: [
      {name: "", key: "worst", width: "22px", cell: (asset) => (asset.worst < 9 ? severityMark(asset.worst) : ""), order: (a, b) => a.worst - b.worst},
      {name: "Asset", key: "name", width: "minmax(150px, 2.2fr)", class: "name", cell: (asset) => element("span", {title: asset.name}, asset.name), order: (a, b) => a.name.localeCompare(b.name, "en", {numeric: true})},
      {name: "Family", key: "group", width: "minmax(70px, .8fr)", class: "quiet wide-only", cell: (asset) => asset.group, order: (a, b) => compareText(a.group, b.group)},
      {name: "Use", key: "use", width: "minmax(60px, 1fr)", class: "quiet wide-only", cell: (asset) => asset.uses.join(", "), order: (a, b) => compareText(a.uses.join(), b.uses.join())},
      {name: "Bits", key: "bits", width: "56px", right: true, cell: (asset) => (asset.classical >= 0 ? String(asset.classical) : "–"), order: (a, b) => a.classical - b.classical},
      {name: "Quantum", key: "quantum", width: "72px", right: true, class: "wide-only", cell: (asset) => (asset.quantum > 0 ? `level ${asset.quantum}` : asset.quantum === 0 ? "none" : "–"), order: (a, b) => a.quantum - b.quantum},
      {name: "", key: "bar", width: "76px", class: "wide-only", cell: (asset) => (asset.liveTotal ? certaintyBar(asset.live, 68) : "")},
      {name: "Places", key: "total", width: "64px", right: true, cell: (asset) => count(asset.liveTotal), order: (a, b) => a.liveTotal - b.liveTotal},
    ],
  });
}

// ---- where ----
function drawWhere() {
  weighTree();
  const from = nodeAt(state.in);
  const crumbs = [element("button", {type: "button", class: "link", onclick: () => set({in: ""})}, raw.product || "everything")];
  let path = "";
  for (const part of from.path ? from.path.split("/") : []) {
    path = path ? `${path}/${part}` : part;
    const target = path;
    crumbs.push(element("i", {}, " / "), element("button", {type: "button", class: "link", onclick: () => set({in: target})}, part));
  }
  crumbs.push(element("span", {class: "quiet"}, `  ${plural(from.hits, "occurrence")} in ${plural(from.files, "file")}, ${sizeText(from.size)}`));
  fill(byId("crumbs"), ...crumbs);
  const paint = (value, name) => element("button", {type: "button", class: (state.paint ?? "") === value ? "option" : "option off", "aria-pressed": String((state.paint ?? "") === value), onclick: () => set({paint: value})}, name);
  fill(byId("map-options"), "colour: ", paint("", "density"), paint("findings", "worst finding"));
  drawTreemap(byId("map"), from, (node) => set({in: node.path}));
}

// ---- so what ----
let findingTable;
function drawSoWhat() {
  const perSeverity = [0, 0, 0, 0, 0];
  const perRule = new Map();
  const all = raw.shown.findings === raw.totals.findings || isFiltered();
  for (const row of findings) {
    if (passes(row, "severity")) perSeverity[row.severity]++;
    if (row.rule && passes(row, "rule")) perRule.set(row.rule.key, (perRule.get(row.rule.key) ?? 0) + 1);
  }
  if (!all) {
    raw.severities.forEach((number, i) => { perSeverity[i] = number; });
    for (const rule of rules) perRule.set(rule.key, rule.findings);
  }
  const most = Math.max(1, ...perSeverity);
  const severityLines = SEVERITY.map((name, i) => (perSeverity[i] || state.severity === name) && element("button", {type: "button", class: state.severity === name ? "line on" : state.severity ? "line off" : "line", "aria-pressed": String(state.severity === name), onclick: () => toggle("severity", name)},
    element("span", {}, severityMark(i), " ", name),
    element("svg", {class: "bar", width: 200, height: 10, viewBox: "0 0 200 10"}, element("rect", {class: `sev${i}`, x: 0, y: 1, height: 8, width: Math.max(2, 200 * Math.sqrt(perSeverity[i] / most))})),
    element("span", {class: "right"}, count(perSeverity[i])))).filter(Boolean);
  const outcomeMark = {fail: ["✗", "bad"], warning: ["▲", "doubt"], pass: ["✓", "good"], indeterminate: ["?", "doubt"], "not-applicable": ["–", "quiet"]};
  const outcomeOrder = ["fail", "warning", "indeterminate", "pass", "not-applicable"];
  const guidelineNodes = raw.guidelines.map((guideline) => {
    const tally = outcomeOrder.map((outcome) => [outcome, guideline.rules.filter((rule) => rule.outcome === outcome).length]).filter((entry) => entry[1]);
    const sorted = [...guideline.rules].sort((a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) || SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) || compareText(a.id, b.id));
    const longest = Math.min(17, Math.max(8, ...guideline.rules.map((rule) => rule.id.length)));
    return element("details", {open: true, class: "guideline", css: {"--id": `${longest}ch`}},
      element("summary", {}, element("b", {}, guideline.title || guideline.id), element("span", {class: "quiet"}, ` ${[guideline.edition, guideline.authority, guideline.status].filter(Boolean).join(" · ")}`)),
      element("p", {class: "tally"}, tally.map(([outcome, number]) => element("span", {class: outcomeMark[outcome]?.[1]}, `${outcomeMark[outcome]?.[0]} ${count(number)} ${outcome.replace("-", " ")}`))),
      element("div", {class: "rules"}, sorted.map((rule) => {
        const [mark, kind] = outcomeMark[rule.outcome] ?? ["·", "quiet"];
        const number = perRule.get(rule.key) ?? 0;
        return element("button", {type: "button", class: state.rule === rule.key ? "rule on" : "rule", "aria-pressed": String(state.rule === rule.key), title: [rule.why, rule.reason].filter(Boolean).join("\n"), onclick: () => toggle("rule", rule.key)},
          element("span", {class: kind, title: rule.outcome}, mark), element("span", {class: "id"}, rule.id), element("span", {class: "title"}, rule.title || rule.id, rule.clause && element("i", {}, ` ${rule.clause}`)),
          element("span", {class: "right"}, number ? count(number) : ""));
      })));
  });
  fill(byId("rules"), element("div", {class: "bars"}, severityLines), ...guidelineNodes);
  const deadlines = rules.filter((rule) => rule.deadline).map((rule) => ({key: rule.key, id: rule.id, title: rule.title ?? "", deadline: rule.deadline, state: rule.deadlineState, findings: rule.findings}));
  drawDeadlines(byId("deadlines"), deadlines, (entry) => toggle("rule", entry.key));
  const rows = findings.filter((row) => passes(row));
  findingTable.show(rows, shownNote(rows.length, "finding", raw.shown.findings, raw.totals.findings));
}

const shownNote = (number, what, shown, total) => (shown < total
  ? `${plural(number, what)} listed. The evidence has ${count(total)}; this file embeds ${count(shown)}, evidence.db has all of them.` : plural(number, what));

function makeFindingTable() {
  findingTable = new RowTable(byId("findings"), {
    label: "Findings", empty: findings.length ? "No finding passes the filter." : "No rule objects to anything here.", height: 600, sortBy: {key: "severity", down: false},
    choose: (finding, walking) => { if (finding.occurrence) { set({at: finding.occurrence.id}); if (!walking) jumpToDetail(); } },
    isChosen: (finding) => finding.occurrence && state.at === String(finding.occurrence.id),
    columns: [
      {name: "", key: "severity", width: "28px", cell: (row) => severityMark(row.severity), order: (a, b) => a.severity - b.severity || compareText(a.id, b.id) || a.number - b.number},
      {name: "Rule", key: "rule", width: `${Math.min(124, 16 + 7.5 * Math.max(8, ...rules.map((rule) => rule.id.length)))}px`, cell: (row) => element("span", {class: "id", title: row.id}, row.id), order: (a, b) => compareText(a.id, b.id) || a.number - b.number},
      {name: "What", key: "message", width: "minmax(140px, 2fr)", class: "name", cell: (row) => element("span", {title: row.message}, row.message), order: (a, b) => compareText(a.message, b.message)},
      {name: "Where", key: "path", width: "minmax(110px, 1.5fr)", class: "path", cell: (row) => placeCell(pathOf(row.item), row.line), order: (a, b) => compareText(pathOf(a.item), pathOf(b.item)) || a.line - b.line},
      {name: "Sure", key: "sure", width: "70px", class: "quiet wide-only", cell: (row) => CERTAINTY[row.occurrence?.certainty] ?? "", order: (a, b) => (a.occurrence?.certainty ?? 9) - (b.occurrence?.certainty ?? 9)},
    ],
  });
}

// The end of a path tells most: long paths lose their front.
const placeCell = (path, line) => (path === "" ? "the whole product" : element("span", {class: "place-cell", title: `${path}:${line}`}, element("bdi", {}, `${path}:${line}`)));

function jumpToDetail() {
  byId("how").scrollIntoView({block: "start"});
  occurrenceTable.reveal();
}

// ---- how do we know ----
let occurrenceTable;
function drawHow() {
  const rows = occurrences.filter((row) => passes(row));
  occurrenceTable.show(rows, shownNote(rows.length, "occurrence", raw.shown.occurrences, raw.totals.occurrences));
  if (occurrenceTable.cursor >= 0) occurrenceTable.reveal();
  drawDetail();
}

function makeOccurrenceTable() {
  occurrenceTable = new RowTable(byId("occurrences"), {
    label: "Occurrences", empty: occurrences.length ? "No occurrence passes the filter." : "No cryptography was found in what was inspected.", height: 620, sortBy: {key: "path", down: false},
    choose: (row) => { shownStep = null; state.at = String(row.id); writeAddress(); drawDetail(); }, isChosen: (row) => state.at === String(row.id),
    columns: [
      {name: "", key: "worst", width: "24px", cell: (row) => (row.findings.length ? severityMark(Math.min(...row.findings.map((finding) => finding.severity))) : ""), order: (a, b) => worstOf(a) - worstOf(b) || comparePlace(a, b)},
      {name: "Asset", key: "asset", width: "minmax(110px, 1fr)", class: "name", cell: (row) => element("span", {title: row.asset?.name}, row.asset?.name ?? "?"), order: (a, b) => compareText(a.asset?.name ?? "", b.asset?.name ?? "") || comparePlace(a, b)},
      {name: "Where", key: "path", width: "minmax(120px, 1.5fr)", class: "path", cell: (row) => placeCell(row.path, row.line), order: comparePlace},
      {name: "Sure", key: "sure", width: "70px", class: "quiet", cell: (row) => element("span", {class: `sure c${row.certainty}`}, CERTAINTY[row.certainty]), order: (a, b) => a.certainty - b.certainty || comparePlace(a, b)},
    ],
  });
}
const worstOf = (row) => Math.min(9, ...row.findings.map((finding) => finding.severity));
const comparePlace = (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || a.id - b.id;

// ---- not seen ----
let gapTable;
function drawUnseen() {
  const most = Math.max(1, ...raw.gapKinds.map((entry) => entry[1]));
  const treated = raw.treatments.map(([what, number, size]) => element("tr", {}, element("th", {scope: "row"}, what.replace("-", " ")), element("td", {class: "right"}, count(number)), element("td", {class: "right"}, sizeText(size))));
  fill(byId("gap-kinds"), element("div", {class: "bars"}, raw.gapKinds.map(([kind, number]) => element("div", {class: "line still", title: GAP_MEANS[kind]}, element("span", {}, kind),
      element("svg", {class: "bar", width: 200, height: 10, viewBox: "0 0 200 10"}, element("rect", {class: "gap", x: 0, y: 1, height: 8, width: Math.max(2, 200 * Math.sqrt(number / most))})), element("span", {class: "right"}, count(number))))),
    element("h3", {}, "How each content was treated"),
    element("table", {class: "plain"}, element("thead", {}, element("tr", {}, element("th", {}, ""), element("th", {class: "right"}, "contents"), element("th", {class: "right"}, "bytes"))), element("tbody", {}, treated)),
    raw.totals.parsed > 0 && element("p", {class: "quiet"}, `Of ${sizeText(raw.totals.parsed)} of parsed source, ${sizeText(raw.totals.errors)} (${(100 * raw.totals.errors / raw.totals.parsed).toFixed(2)}%) stand in regions the parser could not understand.`),
    raw.totals.leftOut > 0 && element("p", {class: "quiet"}, `${plural(raw.totals.leftOut, "file leaves something open and was looked at by itself only", "files leave something open and were looked at by themselves only")}; ${count(raw.totals.programs)} more among those that may have a say. With --whole-program all, all of them are.`));
  const rows = gaps.filter((row) => passes(row));
  gapTable.show(rows, shownNote(rows.length, "gap", raw.shown.gaps, raw.totals.gaps));
}
function makeGapTable() {
  gapTable = new RowTable(byId("gaps"), {
    label: "Gaps", empty: raw.totals.gaps ? "No gap passes the filter." : "Nothing was passed over.", height: 300,
    columns: [
      {name: "Why", key: "kind", width: "100px", cell: (row) => element("span", {title: GAP_MEANS[row.kind]}, row.kind), order: (a, b) => compareText(a.kind, b.kind)},
      {name: "Where", key: "path", width: "minmax(120px, 1.2fr)", class: "path", cell: (row) => (row.line ? placeCell(row.path, row.line) : element("span", {class: "place-cell", title: row.path}, element("bdi", {}, row.path))), order: (a, b) => compareText(a.path, b.path)},
      {name: "What", key: "detail", width: "minmax(120px, 1.6fr)", class: "name", cell: (row) => element("span", {title: row.detail}, row.detail), order: (a, b) => compareText(a.detail, b.detail)},
    ],
  });
}

// ---- keyboard, printing, start ----
const KEYS = [["/", "filter"], ["1 … 5", "go to a look"], ["j  k", "next, previous occurrence"], ["n", "next occurrence with a finding"], ["u", "up one folder in the tree"], ["Esc", "clear all filters"], ["?", "this list"]];
function onKey(event) {
  const inText = event.target instanceof HTMLInputElement;
  if (event.key === "Escape" && !byId("keys").open) {
    if (inText) event.target.blur();
    clearAll();
    return;
  }
  if (inText || event.ctrlKey || event.metaKey || event.altKey) return;
  const look = LOOKS[Number(event.key) - 1];
  if (look) jump(look[0]);
  else if (event.key === "/") { event.preventDefault(); byId("search").focus(); }
  else if (event.key === "j") occurrenceTable.move(1);
  else if (event.key === "k") occurrenceTable.move(-1);
  else if (event.key === "n") {
    const next = occurrenceTable.rows.findIndex((row, number) => number > occurrenceTable.cursor && row.findings.length);
    if (next >= 0) occurrenceTable.move(next - occurrenceTable.cursor);
  } else if (event.key === "u" && state.in) set({in: state.in.includes("/") ? state.in.slice(0, state.in.lastIndexOf("/")) : ""});
  else if (event.key === "?") byId("keys").showModal();
}

function start() {
  readAddress();
  drawTop();
  fill(byId("looks"), ...LOOKS.map(([id, name], i) => element("a", {href: `#${id}`, title: `key ${i + 1}`, onclick: (event) => { event.preventDefault(); jump(id); }}, name)),
    element("button", {type: "button", class: "link help", title: "Keys", "aria-label": "Keys", onclick: () => byId("keys").showModal()}, "?"));
  fill(byId("keys"), element("h3", {}, "Keys"), element("dl", {}, KEYS.map(([key, what]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, what)])),
    element("form", {method: "dialog"}, element("button", {}, "Close")));
  const search = byId("search");
  search.value = state.q ?? "";
  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => set({q: search.value.trim()}), 90); });
  document.querySelector("a.skip").addEventListener("click", (event) => { event.preventDefault(); jump("how"); });
  makeAssetTable();
  makeFindingTable();
  makeOccurrenceTable();
  makeGapTable();
  if (!state.at && occurrences.length) {
    const first = findings.find((finding) => finding.occurrence)?.occurrence ?? occurrences[0];
    state.at = String(first.id);
  }
  listeners.push(drawChips, drawWhat, drawWhere, drawSoWhat, drawHow, drawUnseen);
  apply();
  addEventListener("hashchange", () => { readAddress(); search.value = state.q ?? ""; apply(); });
  document.addEventListener("keydown", onKey);
  let resized = 0;
  let width = innerWidth;
  addEventListener("resize", () => { if (innerWidth === width) return; width = innerWidth; clearTimeout(resized); resized = setTimeout(() => { drawWhere(); drawSoWhat(); }, 120); });
  addEventListener("beforeprint", () => [assetTable, findingTable, occurrenceTable, gapTable].forEach((table) => table.draw(true)));
  addEventListener("afterprint", () => [assetTable, findingTable, occurrenceTable, gapTable].forEach((table) => { table.drawn = ""; table.draw(); }));
  const left = [];
  if (raw.shown.occurrences < raw.totals.occurrences) left.push(`${count(raw.totals.occurrences - raw.shown.occurrences)} of ${plural(raw.totals.occurrences, "occurrence")} are not embedded here (every asset keeps its share, every finding listed here its occurrence): evidence.db has all of them.`);
  if (raw.shown.excerptsLeftOut) left.push(`${plural(raw.shown.excerptsLeftOut, "code excerpt")} left out for size.`);
  fill(byId("footer"), element("p", {}, left.join(" ")), element("p", {class: "quiet"}, `Vitrine ${raw.engine} · knowledge ${raw.knowledge.slice(0, 12)} · this page is one file, fetches nothing and sends nothing.`));
  document.documentElement.dataset.ready = "true";
}
start();
