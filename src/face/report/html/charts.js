// Small drawings: bars of certainty, a squarified treemap, a line of deadlines. Plain SVG, no library.
function certaintyBar(counts, width, scale = 1) {
  const total = counts[0] + counts[1] + counts[2] + counts[3];
  const svg = element("svg", {class: "bar", width, height: 10, viewBox: `0 0 ${width} 10`, role: "img",
    "aria-label": CERTAINTY.map((name, i) => `${counts[i]} ${name}`).join(", ")});
  svg.append(element("title", {}, CERTAINTY.map((name, i) => (counts[i] ? `${count(counts[i])} ${name}` : "")).filter(Boolean).join(" · ")));
  let x = 0;
  counts.forEach((number, i) => {
    if (!number) return;
    const w = Math.max(1.5, (number / total) * width * scale);
    svg.append(element("rect", {class: `c${i}`, x: x.toFixed(2), y: i === 3 ? 1.5 : 1, width: Math.max(1, w - 0.75).toFixed(2), height: i === 3 ? 7 : 8}));
    x += w;
  });
  return svg;
}

// Bruls, Huizing and van Wijk's squarified layout: rows along the shorter side while the worst aspect ratio gets better.
function squarify(nodes, x, y, width, height, place) {
  let rest = nodes.filter((node) => node.area > 0).sort((a, b) => b.area - a.area || compareText(a.name, b.name));
  const total = rest.reduce((sum, node) => sum + node.area, 0);
  if (total === 0 || width <= 0 || height <= 0) return;
  const scale = (width * height) / total;
  while (rest.length && width > 0.5 && height > 0.5) {
    const side = Math.min(width, height);
    let sum = 0;
    let worst = Infinity;
    let taken = 0;
    while (taken < rest.length) {
      const next = sum + rest[taken].area * scale;
      const ratio = Math.max((side * side * rest[0].area * scale) / (next * next), (next * next) / (side * side * rest[taken].area * scale));
      if (ratio > worst) break;
      worst = ratio;
      sum = next;
      taken++;
    }
    const depth = sum / side;
    let along = 0;
    for (const node of rest.slice(0, taken)) {
      const length = (node.area * scale) / depth;
      if (width >= height) place(node, x, y + along, depth, length);
      else place(node, x + along, y, length, depth);
      along += length;
    }
    rest = rest.slice(taken);
    if (width >= height) { x += depth; width -= depth; } else { y += depth; height -= depth; }
  }
}

const folderTree = (() => {
  const root = {name: "", path: "", children: new Map(), size: 0, files: 0, file: null};
  const reach = (parts) => {
    let node = root;
    for (const part of parts) {
      if (!node.children.has(part)) node.children.set(part, {name: part, path: node.path ? `${node.path}/${part}` : part, children: new Map(), size: 0, files: 0, file: null});
      node = node.children.get(part);
    }
    return node;
  };
  for (const file of files) {
    const node = reach(file.path.split("/"));
    node.file = file;
    node.size += file.size;
    node.files += 1;
  }
  for (const [path, number, size] of raw.folders) {
    const node = reach(path ? path.split("/") : []);
    node.otherSize = (node.otherSize ?? 0) + size;
    node.otherFiles = (node.otherFiles ?? 0) + number;
  }
  const add = (node) => {
    node.size += node.otherSize ?? 0;
    node.files += node.otherFiles ?? 0;
    for (const child of node.children.values()) {
      add(child);
      node.size += child.size;
      node.files += child.files;
    }
  };
  add(root);
  return root;
})();

// What stands below each node under the filter: occurrences, worst severity.
function weighTree() {
  const perItem = new Map();
  for (const row of occurrences) {
    if (!passes(row, "in")) continue;
    const entry = perItem.get(row.item) ?? {hits: 0, worst: 9};
    entry.hits++;
    perItem.set(row.item, entry);
  }
  for (const row of findings) {
    if (!passes(row, "in")) continue;
    const entry = perItem.get(row.item) ?? {hits: 0, worst: 9};
    entry.worst = Math.min(entry.worst, row.severity);
    perItem.set(row.item, entry);
  }
  const weigh = (node) => {
    const own = node.file ? perItem.get(node.file.item) : undefined;
    node.hits = own?.hits ?? 0;
    node.worst = own?.worst ?? 9;
    for (const child of node.children.values()) {
      weigh(child);
      node.hits += child.hits;
      node.worst = Math.min(node.worst, child.worst);
    }
  };
  weigh(folderTree);
}

function nodeAt(path) {
  let node = folderTree;
  for (const part of path ? path.split("/") : []) {
    const next = node.children.get(part);
    if (!next) return node;
    node = next;
  }
  return node;
}

const shade = (node) => {
  if (!node.hits) return 0;
  const perKilobyte = node.hits / Math.max(1, node.size / 1000);
  return Math.max(1, Math.min(6, Math.round(2.2 + Math.log2(perKilobyte + 0.02) * 0.9 + 1.8)));
};

function drawTreemap(holder, from, open) {
  const width = Math.max(280, holder.clientWidth || 1000);
  const height = Math.round(Math.max(260, Math.min(460, width * 0.36)));
  const svg = element("svg", {class: "treemap", width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `Tree of ${from.path || raw.product}`});
  const place = (depth) => (node, x, y, w, h) => {
    if (w < 1.5 || h < 1.5) return;
    const described = node.rest ? `${plural(node.files, "file")} with nothing found` : `${plural(node.hits, "occurrence")}, ${plural(node.files, "file")}, ${sizeText(node.size)}`;
    const painted = state.paint === "findings" ? (node.worst < 9 ? `w${node.worst}` : "d0") : `d${node.rest ? 0 : shade(node)}`;
    const inner = !node.rest && !node.file && node.children.size > 0 && depth < 2 && w > 60 && h > 44;
    const group = element("g", {class: node.rest ? "cell rest" : "cell", tabindex: node.rest || depth > 1 ? undefined : 0,
      role: node.rest ? undefined : "button", "aria-label": `${node.name}: ${described}`,
      onclick: (event) => { event.stopPropagation(); if (!node.rest) open(node); },
      onkeydown: (event) => { if ((event.key === "Enter" || event.key === " ") && !node.rest) { event.preventDefault(); open(node); } },
      onmousemove: (event) => { event.stopPropagation(); showTip(event, node.rest ? `${from.path}` : node.path, described); },
      onmouseleave: hideTip});
    group.append(element("rect", {class: inner ? "frame" : painted, x: (x + 0.5).toFixed(1), y: (y + 0.5).toFixed(1), width: Math.max(0, w - 1).toFixed(1), height: Math.max(0, h - 1).toFixed(1)}));
    const room = Math.floor((w - 8) / 6.3);
    const strong = /d[456]|w[0]/.test(painted) && !inner;
    const label = node.rest ? described : node.name;
    if (h > 17 && (label.length <= room || (room >= 9 && !node.rest))) {
      const name = label.length > room ? `${label.slice(0, room - 1)}…` : label;
      group.append(element("text", {x: (x + 5).toFixed(1), y: (y + 13).toFixed(1), class: node.rest ? "small" : strong ? "strong" : ""}, name));
      if (!inner && h > 34 && node.hits && w > 70) group.append(element("text", {x: (x + 5).toFixed(1), y: (y + 26).toFixed(1), class: strong ? "strong small" : "small"}, count(node.hits)));
    }
    svg.append(group);
    if (inner) squarify(childrenOf(node), x + 2.5, y + 18, w - 5, h - 20.5, place(depth + 1));
  };
  squarify(childrenOf(from), 0, 0, width, height, place(0));
  fill(holder, svg);
}

function childrenOf(node) {
  if (node.file) return [{...node, area: Math.max(1, node.size)}];
  const out = [...node.children.values()].map((child) => {
    // A chain of folders with one entry each is one cell: src/main/java.
    let end = child;
    let name = child.name;
    while (!end.file && !end.otherFiles && end.children.size === 1) {
      end = end.children.values().next().value;
      name += `/${end.name}`;
    }
    return {...end, name, area: Math.max(end.size, end.files ? 1 : 0)};
  });
  if (node.otherSize) out.push({rest: true, name: "", path: node.path, files: node.otherFiles, size: node.otherSize, area: node.otherSize, hits: 0, worst: 9});
  return out;
}

function showTip(event, title, line) {
  const tip = byId("tip");
  fill(tip, element("b", {}, title), element("br"), line);
  tip.hidden = false;
  const x = Math.min(event.clientX + 14, document.documentElement.clientWidth - tip.offsetWidth - 8);
  const y = Math.min(event.clientY + 14, innerHeight - tip.offsetHeight - 8);
  tip.style.setProperty("left", `${Math.max(4, x)}px`);
  tip.style.setProperty("top", `${Math.max(4, y)}px`);
}
function hideTip() { byId("tip").hidden = true; }

// Deadlines of rules as points on a line of years; points that would touch are stacked.
function drawDeadlines(holder, entries, choose) {
  const dated = entries.map((entry) => ({...entry, time: Date.parse(entry.deadline)})).filter((entry) => Number.isFinite(entry.time)).sort((a, b) => a.time - b.time);
  if (dated.length === 0) { fill(holder); return; }
  const width = Math.max(280, holder.clientWidth || 700);
  const year = (time) => new Date(time).getUTCFullYear();
  // The evidence has no clock: today is the run's day, or else the reader's.
  const today = Date.parse(raw.run?.started ?? "") || Date.now();
  const from = Date.UTC(year(Math.min(today, dated[0].time)), 0, 1);
  const to = Date.UTC(year(Math.max(today, dated[dated.length - 1].time)) + 1, 0, 1);
  const x = (time) => 12 + ((time - from) / (to - from)) * (width - 24);
  const stacks = [];
  for (const entry of dated) {
    const at = x(entry.time);
    let level = 0;
    while (stacks[level] !== undefined && at - stacks[level] < 16) level++;
    stacks[level] = at;
    entry.level = level;
  }
  const base = 14 + stacks.length * 16;
  const svg = element("svg", {class: "deadlines", width, height: base + 24, viewBox: `0 0 ${width} ${base + 24}`, role: "group", "aria-label": "Deadlines"});
  svg.append(element("line", {x1: 4, x2: width - 4, y1: base, y2: base}));
  const years = year(to) - year(from);
  const each = Math.max(1, Math.ceil(years / Math.max(2, Math.floor(width / 64))));
  for (let y = year(from); y <= year(to); y += each) {
    const at = x(Date.UTC(y, 0, 1));
    svg.append(element("line", {x1: at, x2: at, y1: base, y2: base + 4}), element("text", {x: Math.max(14, Math.min(width - 14, at)), y: base + 17, "text-anchor": "middle"}, String(y)));
  }
  svg.append(element("line", {class: "today", x1: x(today), x2: x(today), y1: 4, y2: base}), element("text", {x: x(today) + 4, y: 11}, "today"));
  for (const entry of dated) {
    const point = element("circle", {class: `${entry.time < today ? "passed" : "ahead"}${state.rule === entry.key ? " on" : ""}`, cx: x(entry.time), cy: base - 9 - entry.level * 16, r: 5.5, tabindex: 0, role: "button",
      "aria-label": `${entry.deadline}: ${entry.id} ${entry.title}`, onclick: () => choose(entry),
      onkeydown: (event) => { if (event.key === "Enter") choose(entry); },
      onmousemove: (event) => showTip(event, `${entry.deadline} · ${entry.id}`, `${entry.title} · ${plural(entry.findings, "finding")}${entry.state ? ` · then ${entry.state.replaceAll("_", " ")}` : ""}`), onmouseleave: hideTip});
    svg.append(point);
  }
  fill(holder, element("h3", {}, "Deadlines"), svg);
}
