const crypto = require('crypto');

class KeyClient {
  constructor({ size }) {
    this.pair = crypto.generateKeyPairSync('rsa', { modulusLength: size }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024
  }
}

class Unmade {
  constructor(size) {
    this.pair = crypto.generateKeyPairSync('rsa', { modulusLength: size }); // expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=1024
  }
}

module.exports = { KeyClient, Unmade };
