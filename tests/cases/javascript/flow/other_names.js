const crypto = require('crypto');

class Held {
  constructor() {
    this.bits = 4096;
  }

  set(bits) {
    this.bits = bits;
  }
}

// One object by two names.
function use() {
  const held = new Held();
  const other = held;
  other.set(1024);
  crypto.generateKeyPairSync('rsa', { modulusLength: held.bits }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
  const options = { modulusLength: 4096 };
  const same = options;
  same.modulusLength = 1536;
  crypto.generateKeyPairSync('rsa', options); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1536; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
}

function thrown(quick) {
  let size = 4096;
  try {
    if (quick) {
      size = 1024;
      throw new Error('quick');
    }
  } catch (error) {
    console.warn(error);
  }
  crypto.generateKeyPairSync('rsa', { modulusLength: size }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024; expect: javascript.node-crypto.generatekeypair-rsa key_bits=4096
}

module.exports = { use, thrown };
