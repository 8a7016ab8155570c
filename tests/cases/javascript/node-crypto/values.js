const crypto = require('crypto');

const names = {};
const order = [];

function fill() {
  names['old'] = 'md5';
  names.later = 'sha384';
  order.push('sha1');
}

const make = { digest: crypto.createHash };

class Table {
  constructor() {
    this.names = new Map();
    this.names.set('one', 'sha224');
    this.plain = {};
    this.plain.two = 'sha512';
  }

  use() {
    crypto.createHash(this.plain.two);  // expect: javascript.node-crypto.createhash algorithm=SHA-512
    crypto.createHash(this.names.get('one'));  // expect: javascript.node-crypto.createhash algorithm=SHA-224
  }
}

function use() {
  crypto.createHash(names['old']);  // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(names.later);  // expect: javascript.node-crypto.createhash algorithm=SHA-384
  crypto.createHash(order[0]);  // expect: javascript.node-crypto.createhash algorithm=SHA-1
  make.digest('sha256');  // expect: javascript.node-crypto.createhash algorithm=SHA-256
  const local = new Map([['a', 'sha3-256'], ['b', 'sha3-512']]);
  crypto.createHash(local.get('b'));  // expect: javascript.node-crypto.createhash algorithm=SHA3-512
}

function chosen(which, password, salt) {
  let digest = null;
  let length = 0;
  switch (which) {
    case 'a': digest = 'sha1'; length = 20; break;
    case 'b': digest = 'sha256'; length = 32; break;
  }
  if (digest === null) throw new Error('unknown digest');
  crypto.pbkdf2Sync(password, salt, 1000, length, digest);  // expect: javascript.node-crypto.pbkdf2 digest=SHA-1 output_bits=160; expect: javascript.node-crypto.pbkdf2 digest=SHA-256 output_bits=256
}

module.exports = { fill, use, chosen, Table };
