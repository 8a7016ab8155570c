// validate.cjs <schema> <document>: the official schema, with a validator that is not ours.
const fs = require("node:fs");
const path = require("node:path");
const formats = require("ajv-formats");

const [kind, file] = process.argv.slice(2);
const read = (name) => JSON.parse(fs.readFileSync(path.join(process.env.SCHEMAS, name), "utf8"));
const options = {strict: false, allErrors: true, validateFormats: true};
let check;
if (kind === "sarif") {
  const Ajv = require("ajv-draft-04");
  const ajv = new Ajv(options);
  formats(ajv);
  check = ajv.compile(read("sarif/sarif-schema-2.1.0.json"));
} else {
  const Ajv = require("ajv");
  const ajv = new Ajv(options);
  formats(ajv);
  ajv.addFormat("iri-reference", true);
  ajv.addFormat("idn-email", true);
  for (const name of ["jsf-0.82", "spdx", "cryptography-defs"]) ajv.addSchema(read(`cyclonedx/${name}.schema.json`));
  check = ajv.compile(read(`cyclonedx/bom-${kind.split("-")[1]}.schema.json`));
}
const bytes = fs.readFileSync(file);
const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
if (!check(JSON.parse(text))) {
  for (const error of check.errors.slice(0, 20)) console.error(error.instancePath, error.message, JSON.stringify(error.params));
  process.exit(1);
}
console.log(`${path.basename(file)}: valid`);
