// The digest's name may be given; where it is not, it is SHA-256.
const forge = require('node-forge');

function digest(name, done) {
  if (typeof name === 'function') {
    done = name;
    name = null;
  }
  if (typeof name === 'undefined' || name === null) {
    name = 'sha256';
  }
  if (typeof name === 'string') {
    if (!(name in forge.md.algorithms)) {
      throw new Error(`no such digest: ${name}`);
    }
    name = forge.md[name].create(); // expect: javascript.node-forge.digest algorithm=SHA-256; expect-none: javascript.node-forge.digest algorithm=SHA-1
  }
  return name.digestLength;
}

module.exports = digest;
