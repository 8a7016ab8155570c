const crypto = require('crypto');
const { rounds, digest } = require('./settings');
const { cipher, names } = require('./made');

exports.key = (password, salt) => crypto.pbkdf2Sync(password, salt, rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=800; expect-none: javascript.node-crypto.pbkdf2 iterations=900
exports.sum = (text) => crypto.createHash(digest).update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=SHA-1
exports.seal = (key, iv) => crypto.createCipheriv(cipher, key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=3DES
exports.long = (text) => crypto.createHash(names.digest).update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-512

function local(digest) {
  return crypto.createHash(digest); // expect-none: javascript.node-crypto.createhash algorithm=MD5
}
exports.local = local;
