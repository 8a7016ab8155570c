const crypto = require('crypto');
const settings = require('./settings');
const { cipher } = require('./settings');

function seal(text, salt) {
  crypto.createHash(settings.digest).update(text); // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createCipheriv(cipher, settings.key(), null); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=ECB key=literal
  return crypto.pbkdf2Sync('pw', salt, settings.rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=1000
}

module.exports = seal;
