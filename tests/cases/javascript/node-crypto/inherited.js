const crypto = require('crypto');

class Named {
  constructor(name) {
    this.name = name;
  }

  chosen() {
    return 'md5';
  }
}

class Plain extends Named {
  make() {
    return crypto.createHash(this.name); // expect: javascript.node-crypto.createhash algorithm=SHA-256
  }
}

class Told extends Named {
  constructor() {
    super('sha512');
  }

  chosen() {
    return 'sha1';
  }

  make() {
    return crypto.createHash(this.name); // expect: javascript.node-crypto.createhash algorithm=SHA-512
  }

  fromBase() {
    return crypto.createHash(super.chosen()); // expect: javascript.node-crypto.createhash algorithm=MD5
  }
}

new Plain('sha256').make();
new Told().make();
new Told().fromBase();
