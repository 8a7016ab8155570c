// What the schema cannot say: references resolve, and the document says what the invented evidence says.
const assert = require("node:assert");
const fs = require("node:fs");

for (const file of process.argv.slice(2)) {
  const bom = JSON.parse(fs.readFileSync(file, "utf8"));
  const refs = bom.components.map((component) => component["bom-ref"]);
  assert.strictEqual(new Set(refs).size, refs.length, "bom-refs are unique");
  const known = new Set([...refs, bom.metadata.component["bom-ref"]]);
  for (const dependency of bom.dependencies) {
    assert(known.has(dependency.ref), dependency.ref);
    for (const other of dependency.dependsOn ?? []) assert(known.has(other), other);
  }
  const named = (name) => bom.components.find((component) => component.name === name);
  const property = (component, name) => component.properties.filter((entry) => entry.name === name).map((entry) => entry.value);

  const ecb = named("AES-ECB-128");
  assert.deepStrictEqual([ecb.cryptoProperties.assetType, ecb.cryptoProperties.algorithmProperties.mode], ["algorithm", "ecb"]);
  assert.deepStrictEqual(ecb.evidence.occurrences.map((entry) => entry.location), ["pay/src/main/java/pay/Box.java", "third_party/box-1.2.jar!/pay/Box.java"]);
  assert.deepStrictEqual([ecb.evidence.occurrences[0].line, ecb.evidence.occurrences[0].offset, ecb.evidence.occurrences[0].symbol], [31, 9, "pay.Box.seal"]);
  assert.deepStrictEqual(property(ecb, "vitrine:certainty:resolved"), ["1"]);
  assert.match(property(ecb, "vitrine:property:padding")[0], /^PKCS7 \(default: the provider's documentation/);
  assert(property(ecb, "vitrine:trace").some((trace) => trace.includes("pay/conf/pay.properties:7")), "the trace reaches the configuration file");
  assert(ecb.evidence.callstack.frames.length >= 3);

  const pbkdf = bom.components.find((component) => component.name === "PBKDF2" && property(component, "vitrine:property:iterations").length > 0);
  assert.match(property(pbkdf, "vitrine:property:iterations")[0], /^unknown \(parameter `rounds`/);

  const hmac = bom.dependencies.find((entry) => entry.ref === named("HMAC")["bom-ref"]);
  assert.deepStrictEqual(hmac.dependsOn, [named("SHA-256")["bom-ref"]]);
  const suite = bom.components.find((component) => component.cryptoProperties.protocolProperties?.cipherSuites);
  assert.strictEqual(suite.cryptoProperties.protocolProperties.cipherSuites[0].name, "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
  assert.strictEqual(suite.cryptoProperties.protocolProperties.version, "1.2");
  const kinds = new Set(bom.components.map((component) => component.cryptoProperties.assetType));
  assert.deepStrictEqual([...kinds].sort(), ["algorithm", "certificate", "protocol", "related-crypto-material"]);
  const key = named("private-key").cryptoProperties.relatedCryptoMaterialProperties;
  assert.deepStrictEqual([key.type, key.size], ["private-key", 2048]);
  assert.strictEqual(named("initialization-vector").cryptoProperties.relatedCryptoMaterialProperties.size, undefined);
  const wrap = named("AES-KW").cryptoProperties.algorithmProperties.primitive;
  assert.strictEqual(wrap, bom.specVersion === "1.7" ? "key-wrap" : "other");
  if (bom.specVersion === "1.7") assert.strictEqual(named("ECDSA-P-256").cryptoProperties.algorithmProperties.ellipticCurve, "nist/P-256");

  assert.strictEqual(bom.compositions[0].aggregate, "incomplete", "there are gaps");
  assert.strictEqual(bom.metadata.timestamp, undefined, "no clock without run information");
  assert(bom.metadata.properties.some((entry) => entry.name === "vitrine:gap:encrypted" && entry.value === "1"));
  assert(bom.metadata.properties.some((entry) => entry.name === "vitrine:left-out:check"));
  const hostile = bom.components.flatMap((component) => component.evidence?.occurrences ?? []).map((entry) => entry.location);
  assert(hostile.includes("web/in\\xFF\\xFEvalid \u001b[2J</script>.js"), "invalid bytes are visible");
}
