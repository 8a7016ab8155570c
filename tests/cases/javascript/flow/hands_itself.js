const crypto = require('crypto');

class Options {
  constructor() {
    this.bits = 4096;
  }

  apply(change) {
    change(this);
    return this;
  }
}

function use() {
  const options = new Options();
  options.apply((given) => {
    given.bits = 1024;
  });
  crypto.generateKeyPairSync('rsa', { modulusLength: options.bits }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
  crypto.generateKeyPairSync('rsa', { modulusLength: new Options().bits }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=4096
}

module.exports = { use };
