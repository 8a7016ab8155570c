const crypto = require('crypto');

globalThis.secret = null;
global.rounds = 1000;

function setUp() {
  globalThis.secret = 'b7e151628aed2a6abf7158809cf4f3c7';
  global.rounds = 700000;
}

function tag(text) {
  return crypto.createHmac('sha512', globalThis.secret).update(text).digest('hex'); // expect: javascript.node-crypto.createhmac key=literal
}

function derive(word, salt) {
  return crypto.pbkdf2Sync(word, salt, global.rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=700000
}

setUp();
tag('a');
derive('b', crypto.randomBytes(16));
