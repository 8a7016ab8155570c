const crypto = require('crypto');

const FIXED = '000102030405060708090a0b';

function room(key) {
  const values = new Array(5);
  values[2] = Buffer.from(FIXED, 'hex');
  values[3] = crypto.randomBytes(12);
  crypto.createCipheriv('aes-256-gcm', key, values[2]); // expect: javascript.node-crypto.createcipheriv iv=literal
  crypto.createCipheriv('aes-256-gcm', key, values[3]); // expect: javascript.node-crypto.createcipheriv iv=secure-random
}

function filled(key) {
  const values = Array(4).fill(null);
  values[1] = Buffer.from(FIXED, 'hex');
  values[1] = crypto.randomBytes(12);
  crypto.createCipheriv('aes-256-gcm', key, values[1]); // expect: javascript.node-crypto.createcipheriv iv=secure-random; expect-none: javascript.node-crypto.createcipheriv iv=literal
}

function grown() {
  const sizes = [];
  sizes[3] = 1024;
  crypto.generateKeyPairSync('rsa', { modulusLength: sizes[3] }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024
}

function written() {
  const sizes = new Array(4096, 1024);
  crypto.generateKeyPairSync('rsa', { modulusLength: sizes[1] }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024
}

module.exports = { room, filled, grown, written };
