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

module.exports = { fill, use, Table };
