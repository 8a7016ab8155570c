// report.html in a browser: it opens alone, stays silent, and every look filters every other.
const assert = require("node:assert");
const path = require("node:path");
const {chromium} = require("playwright-core");

const [small, big] = process.argv.slice(2).map((file) => `file://${path.resolve(file)}`);
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

async function open(browser, address, options = {}) {
  const page = await browser.newPage({viewport: {width: 1400, height: 1000}, ...options});
  const trouble = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) trouble.push(message.text()); });
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("dialog", (dialog) => { trouble.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => { if (!request.url().startsWith(address.split("#")[0]) && !request.url().startsWith("data:")) trouble.push(`request: ${request.url()}`); });
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", {timeout: 20000});
  return {page, trouble};
}

// The page's policy forbids the eval that the driver's own waitForFunction needs.
async function until(page, condition, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate(condition)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  assert.fail(what);
}

const rowsOf = (page, table) => page.$$eval(`#${table} .space .row`, (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
const shown = (page) => page.$eval("#shown", (node) => node.textContent);
const detail = (page) => page.$eval("#detail", (node) => node.innerText);

async function looks(browser) {
  const {page, trouble} = await open(browser, small);
  assert.strictEqual(await page.title(), 'payment-gateway </script><b>"4.2" · Vitrine');
  assert.strictEqual(await page.$eval("#product", (node) => node.textContent), 'payment-gateway </script><b>"4.2"');
  assert.strictEqual(await shown(page), "30 of 30 occurrences");
  assert.match(await page.$eval("#gap-kinds", (node) => node.textContent), /2 files leave something open and were looked at by themselves only; 7 more among those/);

  // A family filters assets, findings and occurrences, and stands in the address.
  await page.click("#groups button.line:has-text('hash')");
  assert.match(page.url(), /#.*group=hash/);
  assert.deepStrictEqual((await rowsOf(page, "assets")).map((row) => row[1]).sort(), ["MD5", "SHA-1", "SHA-256", "SM3"]);
  assert((await rowsOf(page, "findings")).every((row) => row[1] === "VT-0101"));
  assert.strictEqual(await shown(page), "6 of 30 occurrences");
  // Sorting by name, both ways.
  await page.click("#assets .head button:has-text('Asset')");
  assert.deepStrictEqual((await rowsOf(page, "assets")).map((row) => row[1]), ["MD5", "SHA-1", "SHA-256", "SM3"]);
  await page.click("#assets .head button:has-text('Asset')");
  assert.deepStrictEqual((await rowsOf(page, "assets")).map((row) => row[1]), ["SM3", "SHA-256", "SHA-1", "MD5"]);
  assert.match(page.url(), /sort=name-down/);
  // An asset, then back to nothing.
  await page.click("#assets .space .row:has-text('MD5')");
  assert.strictEqual(await shown(page), "2 of 30 occurrences");
  await page.keyboard.press("Escape");
  assert.strictEqual(await shown(page), "30 of 30 occurrences");
  assert(!page.url().includes("group="));

  // Words.
  await page.keyboard.press("/");
  await page.keyboard.type("box.java ecb");
  await until(page, () => document.getElementById("shown").textContent.startsWith("1 of"), "words filter");
  await page.keyboard.press("Escape");

  // Drilling into the tree and up again.
  await page.click('#map g[aria-label^="gate:"]', {position: {x: 30, y: 8}});
  assert.match(page.url(), /in=gate/);
  assert((await rowsOf(page, "occurrences")).every((row) => row[2].startsWith("gate/")));
  await page.keyboard.press("u");
  assert(!page.url().includes("in="));

  // A rule, its finding, the code and the trace across files.
  await page.click("#rules .rule:has-text('VT-0112')");
  assert.strictEqual((await rowsOf(page, "occurrences")).length, 1);
  await page.click("#findings .space .row");
  const text = await detail(page);
  for (const part of ["pay/src/main/java/pay/Box.java", "AES-ECB-128", "pay.mode = ECB", "pay/conf/pay.properties:7", "What to do", "default", "The same content stands at 2 paths"])
    assert(text.includes(part), `the detail says ${part}`);
  assert.strictEqual(await page.$eval("#detail .code mark", (node) => node.textContent), 'Cipher.getInstance(t); // "</');
  await page.click("#detail .trace a:has-text('pay.properties')");
  assert((await detail(page)).includes("pay.rounds=2000"), "a step in another file shows its code");
  // Severity, certainty and labels.
  await page.keyboard.press("Escape");
  await page.click("#rules .line:has-text('critical')");
  assert.strictEqual(await shown(page), "1 of 30 occurrences");
  await page.keyboard.press("Escape");
  await page.click("#groups .legend button:has-text('named')");
  assert.strictEqual(await shown(page), "1 of 30 occurrences");
  await page.keyboard.press("Escape");
  await page.click("#chips .option:has-text('test')");
  assert.strictEqual(await shown(page), "27 of 30 occurrences");
  await page.click("#chips .option:has-text('test')");
  // Keyboard alone.
  const before = page.url();
  await page.keyboard.press("j");
  assert.notStrictEqual(page.url(), before);
  await page.keyboard.press("?");
  assert(await page.$eval("#keys", (node) => node.open));
  assert.deepStrictEqual(trouble, []);

  // The address alone brings the view back.
  const again = await open(browser, `${small}#group=hash&sort=name-up`);
  assert.strictEqual(await shown(again.page), "6 of 30 occurrences");
  assert.strictEqual((await rowsOf(again.page, "assets"))[0][1], "MD5");
  assert.deepStrictEqual(again.trouble, []);

  // Hostile text stays text.
  const hostile = await open(browser, `${small}#q=createhash`);
  await hostile.page.click("#occurrences .space .row");
  assert((await detail(hostile.page)).includes("<script>alert(1)</script>"));
  assert.strictEqual(await hostile.page.$$eval("img, b script, iframe", (nodes) => nodes.length), 0);
  assert.deepStrictEqual(hostile.trouble, []);
  const gaps = await rowsOf(hostile.page, "gaps");
  assert.strictEqual(gaps.length, 0);
}

async function large(browser) {
  const started = Date.now();
  const {page, trouble} = await open(browser, big);
  const ready = await page.evaluate(() => performance.now());
  console.log(`10,030 occurrences: ready after ${Math.round(ready)} ms of the page's own time (${Date.now() - started} ms with the browser)`);
  assert(await page.$$eval("#occurrences .row", (rows) => rows.length) < 100, "only rows in view are drawn");
  const filtering = await page.evaluate(() => {
    const began = performance.now();
    document.querySelector("#groups button.line").click();
    return performance.now() - began;
  });
  console.log(`one filter: ${Math.round(filtering)} ms`);
  assert(ready < 5000 && filtering < 2000, "opens and filters at once");
  await page.$eval("#occurrences .body", (node) => { node.scrollTop = 28 * 2000; });
  await until(page, () => document.querySelector("#occurrences .space .row").style.top !== "0px", "scrolling draws other rows");
  assert.deepStrictEqual(trouble, []);
}

(async () => {
  const browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags});
  try {
    await looks(browser);
    await large(browser);
    const narrow = await open(browser, small, {viewport: {width: 390, height: 800}, colorScheme: "dark"});
    assert(await narrow.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than a narrow window");
    await narrow.page.emulateMedia({media: "print"});
    assert.deepStrictEqual(narrow.trouble, []);
  } finally {
    await browser.close();
  }
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
