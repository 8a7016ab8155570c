// The most of more than two.
const crypto = require('crypto');

function derive(phrase, salt) {
  crypto.pbkdf2Sync(phrase, salt, Math.max(1000, 2000, 600000), 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=600000
  return crypto.pbkdf2Sync(phrase, salt, Math.min(1000, 2000, 500), 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=500
}

module.exports = { derive };
