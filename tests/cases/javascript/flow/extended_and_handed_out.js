const crypto = require('crypto');

class Sums {
  digest() {
    return 'md5';
  }

  of(text) {
    return crypto.createHash(this.digest()).update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=MD5
  }
}

class FileSums extends Sums {
  digest() {
    return 'sha512';
  }
}

module.exports = { Sums, FileSums };
