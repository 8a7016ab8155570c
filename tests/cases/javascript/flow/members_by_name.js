const crypto = require('crypto');

class Values {
  get fixed() {
    return Buffer.from('000102030405060708090a0b', 'hex');
  }

  get fresh() {
    return crypto.randomBytes(12);
  }

  size() {
    return 1024;
  }
}

class Sealer {
  constructor(kind) {
    this.kind = kind;
    this.values = new Values();
  }

  open(key) {
    return crypto.createCipheriv('aes-256-gcm', key, this.values[this.kind]); // expect: javascript.node-crypto.createcipheriv iv=literal; expect: javascript.node-crypto.createcipheriv iv=secure-random
  }
}

function use(key) {
  new Sealer('fixed').open(key);
  new Sealer('fresh').open(key);
  const values = new Values();
  const name = 'size';
  crypto.generateKeyPairSync('rsa', { modulusLength: values[name]() }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024
}

module.exports = { use };
