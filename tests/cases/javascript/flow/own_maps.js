const crypto = require('crypto');

class Names {
  kept = new Map();
  order = [];

  put(name, value) {
    this.kept.set(name, value);
    this.order.push(value);
  }

  take(name) {
    return this.kept.get(name);
  }
}

const sizes = new Names();
sizes.put('short', 1024);
const others = new Names();
others.put('short', 4096);

function make() {
  crypto.generateKeyPairSync('rsa', { modulusLength: sizes.take('short') }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024
  crypto.generateKeyPairSync('rsa', { modulusLength: others.take('short') }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=4096; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=1024
}

module.exports = { make };
