// One filter for all looks. Its state is the address bar's fragment, so that a view can be sent as a link. Each row
// keeps a bit per facet that it fails; a look that offers a facet's values counts rows that fail nothing else.
const FACETS = ["q", "group", "asset", "in", "certainty", "severity", "rule", "skip"];
const VIEW = ["at", "sort", "paint"];
const BIT = Object.fromEntries(FACETS.map((facet, number) => [facet, 1 << number]));
const state = {};
const listeners = [];
let activeLook = "";

function readAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const name of [...FACETS, ...VIEW]) {
    const value = given.get(name);
    if (value) state[name] = value;
    else delete state[name];
  }
}

function writeAddress() {
  const out = new URLSearchParams();
  for (const name of [...FACETS, ...VIEW]) if (state[name]) out.set(name, state[name]);
  const fragment = out.toString().replaceAll("%2F", "/").replaceAll("%3A", ":");
  history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
}

function set(changes) {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === null || value === "") delete state[name];
    else state[name] = String(value);
  }
  writeAddress();
  apply();
}
const toggle = (name, value) => set({[name]: state[name] === String(value) ? "" : value});

const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const searchText = (occurrence) => (occurrence.searchText ??=
  [occurrence.asset?.name, occurrence.asset?.algorithm, occurrence.detection, occurrence.where,
    ...(filesByItem.get(occurrence.item) ?? []).map((file) => file.path),
    ...occurrence.findings.map((finding) => `${finding.id} ${finding.message}`)].join("\n").toLowerCase());
const findingText = (finding) => (finding.searchText ??=
  [finding.id, finding.message, finding.rule?.title, finding.rule?.clause, finding.asset?.name, finding.occurrence?.where,
    ...(filesByItem.get(finding.item) ?? []).map((file) => file.path)].join("\n").toLowerCase());

function apply() {
  const words = (state.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const skip = (state.skip ?? "").split(",").reduce((bits, name) => bits | (LABELS.find((label) => label[1] === name)?.[0] ?? 0), 0);
  const itemFails = new Map();
  const placeFails = (item) => {
    let fails = itemFails.get(item);
    if (fails === undefined) {
      const places = filesByItem.get(item) ?? [];
      fails = 0;
      if (state.in && !places.some((file) => isInside(file.path, state.in))) fails |= BIT.in;
      if (skip && places.length && places.every((file) => file.labels & skip)) fails |= BIT.skip;
      itemFails.set(item, fails);
    }
    return fails;
  };
  const assetFails = (asset) =>
    (state.group && asset?.group !== state.group ? BIT.group : 0) | (state.asset && String(asset?.id) !== state.asset ? BIT.asset : 0);
  const matches = (haystack) => words.every((word) => haystack.includes(word));
  for (const row of occurrences) {
    row.fail = placeFails(row.item) | assetFails(row.asset);
    if (words.length && !matches(searchText(row))) row.fail |= BIT.q;
    if (state.certainty && CERTAINTY[row.certainty] !== state.certainty) row.fail |= BIT.certainty;
    if (state.severity && !row.findings.some((finding) => SEVERITY[finding.severity] === state.severity)) row.fail |= BIT.severity;
    if (state.rule && !row.findings.some((finding) => finding.rule?.key === state.rule)) row.fail |= BIT.rule;
  }
  for (const row of findings) {
    row.fail = placeFails(row.item) | assetFails(row.asset);
    if (words.length && !matches(findingText(row))) row.fail |= BIT.q;
    if (state.certainty && CERTAINTY[row.occurrence?.certainty] !== state.certainty) row.fail |= BIT.certainty;
    if (state.severity && SEVERITY[row.severity] !== state.severity) row.fail |= BIT.severity;
    if (state.rule && row.rule?.key !== state.rule) row.fail |= BIT.rule;
  }
  for (const row of gaps) {
    row.fail = (state.in && !isInside(row.path, state.in) ? BIT.in : 0) |
      (words.length && !matches(`${row.kind}\n${row.path}\n${row.detail}`.toLowerCase()) ? BIT.q : 0);
  }
  for (const listener of listeners) listener();
}

const passes = (row, ...except) => (row.fail & ~except.reduce((bits, facet) => bits | BIT[facet], 0)) === 0;
const isFiltered = () => FACETS.some((facet) => state[facet]);
