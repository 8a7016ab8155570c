const crypto = require('crypto');
const { DIGEST, CIPHERS } = require('./names');
const names = require('./names');

exports.sum = (text) => crypto.createHash(DIGEST).update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=MD5
exports.seal = (key, iv) => crypto.createCipheriv(CIPHERS.OLD, key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=3DES
exports.open = (key, iv) => crypto.createCipheriv(names.CIPHERS.NEW, key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=AES
