// What the schema cannot say about the findings: indexes, places, fingerprints, and what code-scanning services read.
const assert = require("node:assert");
const fs = require("node:fs");

const run = JSON.parse(fs.readFileSync(process.argv[2], "utf8")).runs[0];
const rules = run.tool.driver.rules;
assert.strictEqual(run.columnKind, "unicodeCodePoints");
for (const result of run.results) {
  assert.strictEqual(rules[result.ruleIndex].id, result.ruleId);
  for (const location of result.locations ?? []) {
    const {uri, uriBaseId} = location.physicalLocation.artifactLocation;
    assert.strictEqual(uriBaseId, "%SRCROOT%");
    assert(new URL(uri, "file:///root/").pathname.startsWith("/root/"), uri);
    assert(!/[\s"<>#?]/.test(uri), uri);
  }
}
const fingerprints = run.results.map((result) => result.partialFingerprints["vitrineFinding/v1"]);
assert.strictEqual(new Set(fingerprints).size, fingerprints.length);

const ecb = run.results.filter((result) => result.ruleId === "VT-0112");
assert.deepStrictEqual(ecb.map((result) => result.locations[0].physicalLocation.artifactLocation.uri), ["pay/src/main/java/pay/Box.java", "third_party/box-1.2.jar!/pay/Box.java"]);
assert.deepStrictEqual(ecb[0].locations[0].physicalLocation.region, {startLine: 31, startColumn: 9, endLine: 31, endColumn: 38});
const steps = ecb[0].codeFlows.flatMap((flow) => flow.threadFlows[0].locations);
assert(steps.some((step) => step.location.physicalLocation.artifactLocation.uri === "pay/conf/pay.properties"));
assert.strictEqual(ecb[0].level, "error");

const rule = (id) => rules.find((entry) => entry.id === id);
assert.deepStrictEqual(rule("VT-0112").properties.tags, ["security", "cryptography", "external/cwe/cwe-327"]);
assert.strictEqual(rule("VT-0107").properties["security-severity"], "9.5");
assert.strictEqual(rule("VT-0101").properties.precision, "low", "the least certain finding counts");
assert.strictEqual(rule("VT-0112").properties.precision, "very-high");
assert.strictEqual(rule("VT-0140").helpUri, undefined, "only web addresses become links");
assert.strictEqual(run.results.find((result) => result.ruleId === "PQ-02").locations, undefined);

const hostile = run.results.map((result) => result.locations?.[0].physicalLocation.artifactLocation.uri);
assert(hostile.includes("web/in%FF%FEvalid%20%1B%5B2J%3C/script%3E.js"));
assert(hostile.includes("web/100%25/a%20b%23c%3Fd.js"));
const notes = run.invocations[0].toolExecutionNotifications.map((note) => note.message.text);
assert.strictEqual(notes.length, 4);
assert(notes.some((note) => note.startsWith("Not inspected (encrypted)")));
