// What a function sets of an object of the file is what the next one reads.
const crypto = require('crypto');

const settings = { name: 'md5', mode: 'ecb' };
const store = {};
store.secret = null;

function configure() {
  settings.name = 'sha256';
  store.secret = 'b7e151628aed2a6abf7158809cf4f3c7';
}

function digest(text) {
  return crypto.createHash(settings.name).update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-256
}

function tag(text) {
  return crypto.createHmac('sha512', store.secret).update(text).digest('hex'); // expect: javascript.node-crypto.createhmac key=literal
}

configure();
digest('a');
tag('b');
