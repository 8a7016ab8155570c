const crypto = require('crypto');

// Nobody makes one but of those that extend it.
class Sums {
  get digest() {
    return 'md5';
  }

  cipher() {
    return 'des-ede3-cbc';
  }

  of(text) {
    return crypto.createHash(this.digest).update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-512; expect-none: javascript.node-crypto.createhash algorithm=MD5
  }

  seal(key, iv) {
    return crypto.createCipheriv(this.cipher(), key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=3DES
  }
}

class FileSums extends Sums {
  get digest() {
    return 'sha512';
  }
}

module.exports = new FileSums();
