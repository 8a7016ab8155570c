// A table that draws only the rows in view, so that ten thousand rows open at once; printing draws the first rows whole.
const ROW_HEIGHT = 28;
const PRINTED_ROWS = 300;

class RowTable {
  // columns: [{name, key, width, cell(row) → node or text, order?(a, b), right?}]
  constructor(holder, {label, columns, choose, isChosen, empty, height = 420, sortBy, changeSort}) {
    if (innerWidth < 720) columns = columns.filter((column) => !column.class?.includes("wide-only"));
    Object.assign(this, {columns, choose, isChosen, empty, changeSort, rows: [], cursor: -1, height});
    this.sort = sortBy ?? {key: null, down: false};
    this.head = element("div", {class: "row head", role: "row"});
    this.space = element("div", {class: "space", role: "presentation"});
    this.body = element("div", {class: "body", tabindex: 0, "aria-label": label, css: {"max-height": `${height}px`}}, this.head, this.space);
    this.foot = element("div", {class: "foot"});
    this.node = element("div", {class: "table", role: "table", "aria-label": label}, this.body, this.foot);
    this.template = columns.map((column) => column.width).join(" ");
    this.drawHead();
    this.body.addEventListener("scroll", () => this.draw());
    this.body.addEventListener("keydown", (event) => this.key(event));
    fill(holder, this.node);
  }

  drawHead() {
    this.head.style.setProperty("grid-template-columns", this.template);
    fill(this.head, ...this.columns.map((column) => {
      const sorted = this.sort.key === column.key;
      const attributes = {class: column.right ? "right" : "", role: "columnheader", "aria-sort": sorted ? (this.sort.down ? "descending" : "ascending") : "none"};
      if (!column.order) return element("span", attributes, column.name);
      return element("span", attributes, element("button", {type: "button", onclick: () => this.sortOn(column)},
        column.name, element("i", {}, sorted ? (this.sort.down ? " ↓" : " ↑") : "")));
    }));
  }

  sortOn(column) {
    const down = this.sort.key === column.key ? !this.sort.down : Boolean(column.right);
    this.sort = {key: column.key, down};
    this.changeSort?.(this.sort);
    this.drawHead();
    this.show(this.rows);
  }

  show(rows, note = "") {
    const column = this.columns.find((candidate) => candidate.key === this.sort.key);
    this.rows = column?.order ? [...rows].sort((a, b) => (this.sort.down ? column.order(b, a) : column.order(a, b))) : rows;
    this.cursor = this.rows.findIndex((row) => this.isChosen?.(row));
    this.space.style.setProperty("height", `${Math.max(1, this.rows.length) * ROW_HEIGHT}px`);
    fill(this.foot, note);
    this.foot.hidden = !note;
    this.drawn = "";
    this.draw();
  }

  draw(whole = false) {
    const first = whole ? 0 : Math.max(0, Math.floor(this.body.scrollTop / ROW_HEIGHT) - 8);
    const last = whole ? Math.min(this.rows.length, PRINTED_ROWS)
      : Math.min(this.rows.length, first + Math.ceil((this.body.clientHeight || this.height) / ROW_HEIGHT) + 16);
    const window = `${first} ${last} ${this.cursor}`;
    if (!whole && window === this.drawn) return;
    this.drawn = window;
    if (this.rows.length === 0) {
      fill(this.space, element("div", {class: "nothing"}, this.empty));
      return;
    }
    const nodes = [];
    for (let number = first; number < last; number++) nodes.push(this.rowNode(this.rows[number], number, whole));
    if (whole && this.rows.length > last) nodes.push(element("div", {class: "nothing"}, `${count(this.rows.length - last)} more rows are in the file, not on paper.`));
    fill(this.space, ...nodes);
  }

  rowNode(row, number, whole) {
    const node = element("div", {class: number === this.cursor ? "row chosen" : "row", role: "row",
      onclick: () => { this.cursor = number; this.choose?.(row); this.drawn = ""; this.draw(); }},
      this.columns.map((column) => element("span", {class: column.right ? "right" : column.class ?? "", role: "cell"}, column.cell(row))));
    node.style.setProperty("grid-template-columns", this.template);
    if (!whole) node.style.setProperty("top", `${number * ROW_HEIGHT}px`);
    return node;
  }

  move(by) {
    if (this.rows.length === 0) return;
    this.cursor = Math.max(0, Math.min(this.rows.length - 1, this.cursor + by));
    this.reveal();
    this.choose?.(this.rows[this.cursor], true);
    this.drawn = "";
    this.draw();
  }

  reveal() {
    if (this.cursor < 0) return;
    const top = this.cursor * ROW_HEIGHT;
    const room = this.body.clientHeight - this.head.offsetHeight;
    if (top < this.body.scrollTop) this.body.scrollTop = top;
    if (top + ROW_HEIGHT > this.body.scrollTop + room) this.body.scrollTop = top + ROW_HEIGHT - room;
  }

  key(event) {
    const page = Math.max(1, Math.floor(this.body.clientHeight / ROW_HEIGHT) - 1);
    const by = {ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -this.rows.length, End: this.rows.length}[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.move(by);
  }
}
