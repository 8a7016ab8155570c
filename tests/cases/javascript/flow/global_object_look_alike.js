const crypto = require('crypto');

// A parameter of that name is no global object, and what is asked for by its own name is the platform's.
function derive(global, word, salt) {
  global.rounds = 1000;
  return (other) => crypto.pbkdf2Sync(word, salt, other.rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=?
}

module.exports = { derive };
