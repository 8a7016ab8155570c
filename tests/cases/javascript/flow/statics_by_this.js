// `this` in a static method is the class that it is called on.
const crypto = require('crypto');

class Stamp {
  static algorithm = 'md5';
  static get other() {
    return 'sha1';
  }
  static of(data) {
    return crypto.createHash(this.algorithm).update(data); // expect: javascript.node-crypto.createhash algorithm=MD5
  }
  static both(data) {
    return [data].map((one) => crypto.createHash(this.other).update(one)); // expect: javascript.node-crypto.createhash algorithm=SHA-1
  }
}
Stamp.of('x');

class Base {
  static algorithm() {
    return 'ripemd160';
  }
  static run(data) {
    return crypto.createHash(this.algorithm()).update(data); // expect: javascript.node-crypto.createhash algorithm=SHA-512
  }
}
class Strong extends Base {
  static algorithm() {
    return 'sha512';
  }
}
Strong.run('x');

// What a static method sets is the class's.
class Sizes {
  static bits = 1024;
  static grow(bits) {
    this.bits = bits;
  }
  static pair() {
    return crypto.generateKeyPairSync('rsa', { modulusLength: this.bits }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=4096
  }
}
Sizes.grow(4096);
Sizes.pair();

// A method of no class knows nothing of one.
function run(data) {
  return crypto.createHash(this.algorithm).update(data); // expect: javascript.node-crypto.createhash algorithm=?
}
module.exports = { run };
