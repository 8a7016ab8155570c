// (What is set after the use is not what was used.)
const crypto = require('crypto');

const settings = { name: 'sha512' };

function weaken() {
  settings.name = 'md5';
}

function digest(text) {
  return crypto.createHash(settings.name).update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-512
}

digest('a');
weaken();
