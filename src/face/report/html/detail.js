// One occurrence in full: the code with the place marked, what is known about it, and where each value came from.
const CONTEXT_LINES = 6;

// Code points to UTF-16 positions: columns of the evidence count code points.
function cut(line, from, to) {
  const points = Array.from(line);
  return [points.slice(0, from).join(""), points.slice(from, to).join(""), points.slice(to).join("")];
}

function codeLines(item, first, last) {
  const out = [];
  for (const excerpt of excerptsByItem.get(item) ?? []) {
    excerpt.lines.forEach((line, offset) => {
      const number = excerpt.first + offset;
      if (number >= first && number <= last) out.push([number, line]);
    });
  }
  return out.sort((a, b) => a[0] - b[0]);
}

function codeView(place, otherLines = new Set()) {
  const last = Math.max(place.line, place.endLine || place.line);
  const lines = codeLines(place.item, place.line - CONTEXT_LINES, last + CONTEXT_LINES);
  if (lines.length === 0) return element("p", {class: "quiet"}, "No excerpt of this place is in the report; evidence.db may have it.");
  const block = element("div", {class: "code", role: "group", "aria-label": `code around line ${place.line}`});
  let before = 0;
  for (const [number, line] of lines) {
    if (before && number !== before + 1) block.append(element("div", {class: "skip-lines"}, "⋯"));
    before = number;
    const marked = number >= place.line && number <= last;
    const row = element("div", {class: marked ? "marked" : otherLines.has(number) ? "touched" : ""}, element("b", {}, String(number)));
    if (marked && place.column > 0) {
      const from = number === place.line ? place.column - 1 : 0;
      const to = number === last && place.endColumn > 0 ? place.endColumn - 1 : Infinity;
      const [left, middle, right] = cut(line, from, to);
      row.append(element("code", {}, left, element("mark", {}, middle || " "), right));
    } else {
      row.append(element("code", {}, line));
    }
    block.append(row);
  }
  return block;
}

function stateWord(property) {
  if (property.state === 2) return element("span", {class: "state unknown"}, "unknown");
  return element("span", {class: `state ${STATE[property.state]}`}, STATE[property.state]);
}

function traceView(property, own) {
  return element("ol", {class: "trace"}, property.steps.map((step) => {
    const path = pathOf(step.item);
    const place = `${path === own.path && step.item === own.item ? "" : path || "another content"}:${step.line}`;
    return element("li", {}, element("code", {}, step.what), element("span", {class: "kind"}, step.kind),
      element("a", {href: "#", title: `${path}:${step.line}`, onclick: (event) => { event.preventDefault(); showStep(step); }}, place));
  }));
}

let shownStep = null;
function showStep(step) {
  shownStep = {item: step.item, line: step.line, column: step.column, endLine: step.line, endColumn: 0};
  drawDetail();
}

function findingCard(finding) {
  const rule = finding.rule;
  return element("div", {class: "card"},
    element("p", {}, severityMark(finding.severity), " ", element("b", {}, finding.id), " ", finding.message),
    rule?.why && element("p", {class: "quiet"}, rule.why),
    rule?.remedy && element("p", {}, element("b", {}, "What to do "), rule.remedy),
    rule && element("p", {class: "quiet"}, [rule.guideline.title || rule.guideline.id, rule.clause, rule.cwe ? `CWE-${rule.cwe}` : "", SEVERITY[finding.severity]].filter(Boolean).join(" · ")));
}

function drawDetail() {
  const holder = byId("detail");
  const row = occurrenceById.get(Number(state.at));
  if (!row) {
    fill(holder, element("p", {class: "quiet start"}, "Choose an occurrence to see its code and trace. ", element("kbd", {}, "j"), " and ", element("kbd", {}, "k"), " walk the list."));
    return;
  }
  if (shownStep?.of !== row.id && shownStep?.of !== undefined) shownStep = null;
  if (shownStep) shownStep.of = row.id;
  const properties = propertiesOf(row);
  const touched = new Set(properties.flatMap((property) => property.steps.filter((step) => step.item === row.item).map((step) => step.line)));
  const places = filesByItem.get(row.item) ?? [];
  const labels = LABELS.filter(([bit]) => places.some((file) => file.labels & bit)).map((label) => label[1]);
  const info = itemInfo.get(row.item);
  fill(holder, element("h3", {class: "place"}, row.path, element("span", {}, `:${row.line}:${row.column}`)),
    element("p", {}, element("button", {type: "button", class: "link strong-link", onclick: () => toggle("asset", row.asset?.id)}, row.asset?.name ?? "?"),
      "  ", element("span", {class: `pill c${row.certainty}`, title: CERTAINTY_MEANS[row.certainty]}, CERTAINTY[row.certainty]),
      labels.map((label) => element("span", {class: "pill"}, label))),
    element("p", {class: "quiet"}, [row.where && `in ${row.where}`, info?.kind, row.detection].filter(Boolean).join(" · ")),
    row.condition && element("p", {class: "quiet"}, "only if ", element("code", {}, row.condition)),
    codeView(row, touched),
    shownStep && element("div", {class: "elsewhere"}, element("h3", {class: "place"}, "step: ", pathOf(shownStep.item), element("span", {}, `:${shownStep.line}`)), codeView(shownStep)),
    element("table", {class: "properties"}, element("tbody", {}, properties.map((property) => [
      element("tr", {}, element("th", {scope: "row"}, property.name.replaceAll("_", " ")),
        element("td", {}, property.state === 2 ? "—" : property.value),
        element("td", {}, stateWord(property), property.reason && element("span", {class: "quiet"}, " ", property.reason))),
      property.steps.length > 0 && element("tr", {class: "trace-row"}, element("td", {colspan: 3}, traceView(property, row))),
    ]))),
    row.findings.map(findingCard),
    places.length > 1 && element("details", {}, element("summary", {}, `The same content stands at ${count(places.length)} paths`), element("ul", {}, places.slice(0, 200).map((file) => element("li", {}, file.path)))),
    row.asset?.parts.length > 0 && element("p", {class: "quiet"}, "Depends on ", row.asset.parts.map((part, i) => [i ? ", " : "", element("button", {type: "button", class: "link", onclick: () => set({asset: part})}, assetById.get(part)?.name ?? "?")])),
  );
}
