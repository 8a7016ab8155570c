const crypto = require('crypto');
const all = require('./config');

const stage = process.env.NODE_ENV || 'production';
const chosen = all[stage];
const direct = require('./config')[stage];
const options = { digest: 'sha256', ...require('./base') };
const assigned = Object.assign({}, require('./base'));

exports.seal = (key, text) => crypto.createCipheriv(chosen.cipher, key, crypto.randomBytes(chosen.bytes)).update(text); // expect: javascript.node-crypto.createcipheriv algorithm=DES mode=CBC
exports.open = (key, iv, text) => crypto.createDecipheriv(direct.cipher, key, iv).update(text); // expect: javascript.node-crypto.createdecipheriv algorithm=DES mode=CBC
exports.hash = (word) => crypto.pbkdf2Sync(word, crypto.randomBytes(16), options.rounds, 32, options.digest); // expect: javascript.node-crypto.pbkdf2 iterations=1000 digest=SHA-256
exports.second = (word) => crypto.pbkdf2Sync(word, crypto.randomBytes(16), assigned.rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=1000
