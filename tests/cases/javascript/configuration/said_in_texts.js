// Settings that a text in the code says.
const crypto = require('crypto');

const said = JSON.parse('{"digest": "md5", "kdf": {"rounds": 500}}');
crypto.createHash(said.digest); // expect: javascript.node-crypto.createhash algorithm=MD5

function derive(phrase, salt) {
  return crypto.pbkdf2Sync(phrase, salt, said.kdf.rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=500
}

function asked(text) {
  return crypto.createHash(JSON.parse(text).digest); // expect: javascript.node-crypto.createhash algorithm=?
}

module.exports = { derive, asked };
