// What a caller that is not known may set goes above the defaults: they hold, or nobody knows what does.
const crypto = require('node:crypto');

exports.stretch = function (passphrase, salt, options) {
  const chosen = { rounds: 900, name: 'sha1', ...options };
  return crypto.pbkdf2Sync(passphrase, salt, chosen.rounds, 32, chosen.name);  // expect: javascript.node-crypto.pbkdf2 digest=SHA-1 iterations=900; expect: javascript.node-crypto.pbkdf2 digest=? iterations=?; expect-none: javascript.node-crypto.pbkdf2 digest=SHA-1 iterations=?
};

exports.assigned = function (passphrase, salt, options) {
  const chosen = Object.assign({}, { rounds: 800 }, options);
  return crypto.pbkdf2Sync(passphrase, salt, chosen.rounds, 32, 'sha512');  // expect: javascript.node-crypto.pbkdf2 iterations=800; expect: javascript.node-crypto.pbkdf2 iterations=?
};

// What stands behind the options is what it is.
exports.fixed = function (passphrase, salt, options) {
  const chosen = { rounds: 700, ...options, rounds: 650000 };
  return crypto.pbkdf2Sync(passphrase, salt, chosen.rounds, 32, 'sha512');  // expect: javascript.node-crypto.pbkdf2 iterations=650000; expect-none: javascript.node-crypto.pbkdf2 iterations=?
};

// A caller that is known says what it sets.
const within = (passphrase, salt, options) => {
  const chosen = { rounds: 600, name: 'sha256', ...options };
  return crypto.pbkdf2Sync(passphrase, salt, chosen.rounds, 32, chosen.name);  // expect: javascript.node-crypto.pbkdf2 digest=SHA-256 iterations=700000; expect-none: javascript.node-crypto.pbkdf2 iterations=600; expect-none: javascript.node-crypto.pbkdf2 iterations=?
};
exports.known = (passphrase, salt) => within(passphrase, salt, { rounds: 700000 });
