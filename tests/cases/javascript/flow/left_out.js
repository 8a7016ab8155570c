const crypto = require('crypto');

let five = 5;
let six = 6;
six++;

class Box {
  algorithm = 'des-cbc';

  constructor(algorithm, mode) {
    if (algorithm !== undefined) this.algorithm = algorithm;
    this.mode = mode || 'cbc';
  }

  get name() {
    return this.algorithm;
  }
}

function digest(data, name) {
  return crypto.createHash(name === undefined ? 'md5' : name).update(data).digest(); // expect: javascript.node-crypto.createhash algorithm=MD5; expect: javascript.node-crypto.createhash algorithm=SHA-512
}

exports.first = (key, iv) => crypto.createCipheriv(new Box().name, key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=DES mode=CBC
exports.second = (key, iv) => crypto.createCipheriv(new Box('aes-256-gcm').name, key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=GCM
exports.third = (key, iv) => crypto.createCipheriv('aes-128-' + new Box().mode, key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CBC
exports.sums = (data) => [digest(data), digest(data, 'sha512')];
// What calls it may give it more.
exports.all = (list) => list.map((one, at) => crypto.createHash(at === undefined ? 'md4' : 'sha256').update(one).digest()); // expect: javascript.node-crypto.createhash algorithm=SHA-256
exports.cut = (data) => {
  let name = 'sha1';
  if (five === 5) name = 'sha256';
  return crypto.createHash(name).update(data).digest(); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash algorithm=SHA-1
};
exports.counted = (data) => {
  let name = 'sha1';
  if (six === 6) name = 'sha256';
  return crypto.createHash(name).update(data).digest(); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect: javascript.node-crypto.createhash algorithm=SHA-1
};
