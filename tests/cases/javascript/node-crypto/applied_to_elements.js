const crypto = require('crypto');

function start(name) {
  return crypto.createHash(name);  // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect: javascript.node-crypto.createhash algorithm=SHA-384; expect-none: javascript.node-crypto.createhash algorithm=?
}

// A function of the file that is handed on by its name is called with each element.
exports.all = () => ['sha256', 'sha384'].map(start);

const tag = (name) => crypto.createHmac(name, 'a key of the file');  // expect: javascript.node-crypto.createhmac digest=SHA-512; expect-none: javascript.node-crypto.createhmac digest=?

exports.tags = function () {
  ['sha512'].forEach(tag);
};
