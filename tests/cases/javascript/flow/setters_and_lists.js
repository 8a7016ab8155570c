const crypto = require('crypto');

class Sealer {
  constructor(name) {
    this.name = name;
  }
  set algorithm(name) {
    this.name = name;
  }
  get algorithm() {
    return this.name;
  }
}

function set() {
  const sealer = new Sealer('sha256');
  sealer.algorithm = 'md5';
  crypto.createHash(sealer.name); // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(sealer.algorithm); // expect: javascript.node-crypto.createhash algorithm=MD5
}

function behind() {
  const names = ['sha256'];
  names[names.length] = 'md5';
  names[7] = 'sha1';
  crypto.createHash(names[1]); // expect: javascript.node-crypto.createhash algorithm=MD5
}

function Options(name) {
  this.name = name;
  this.size = 3;
}

function constructed() {
  const options = new Options('md5');
  crypto.createHash(options.name); // expect: javascript.node-crypto.createhash algorithm=MD5
}

function made() {
  crypto.createHash(new Set(['sha256', 'md5']).values()[1]); // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(Reflect.get({ name: 'md5' }, 'name')); // expect: javascript.node-crypto.createhash algorithm=MD5
}
