// A handler does not run where nothing is thrown.
const crypto = require('crypto');
const salt = Buffer.from(process.env.SALT, 'hex');

function written() {
  try {
    return parseInt('700000', 10);
  } catch (problem) {
    return 10;
  }
}
crypto.pbkdf2Sync(process.env.PHRASE, salt, written(), 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=700000

let count;
try {
  count = 900000;
  if (count > 5) count = 950000;
} catch (problem) {
  count = 20;
}
crypto.pbkdf2Sync(process.env.PHRASE, salt, count, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=950000

// A member of what may be nothing, and a name that may mean nothing, throw.
function asked(options) {
  try {
    return parseInt(options.count, 10);
  } catch (problem) {
    return 30;
  }
}
crypto.pbkdf2Sync(process.env.PHRASE, salt, asked(JSON.parse(process.env.OPTIONS)), 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=30

let other;
try {
  other = somewhere;
} catch (problem) {
  other = 40;
}
crypto.pbkdf2Sync(process.env.PHRASE, salt, other, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=40
