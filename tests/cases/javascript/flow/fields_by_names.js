const { createHash } = require('crypto');

class Settings {
  digest = 'sha256';

  constructor(options) {
    for (const name in options) this[name] = options[name];
  }

  begin() {
    this.digest = 'sha512';
  }
}

createHash(new Settings({ digest: 'md5' }).digest); // expect: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=SHA-256
createHash(new Settings(process.argv).digest); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect: javascript.node-crypto.createhash algorithm=?

class Assigned {
  digest = 'sha256';

  constructor(options) {
    Object.assign(this, options);
  }

  begin(digest) {
    this.digest = digest;
  }
}

createHash(new Assigned({ digest: 'sha1' }).digest); // expect: javascript.node-crypto.createhash algorithm=SHA-1; expect-none: javascript.node-crypto.createhash algorithm=SHA-256
createHash(new Assigned({ other: 'sha1' }).digest); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash algorithm=SHA-1

const names = [];
names.push('md5', 'sha384');
createHash(names[1]); // expect: javascript.node-crypto.createhash algorithm=SHA-384; expect-none: javascript.node-crypto.createhash algorithm=MD5

const gathered = [];
['sha1', 'sha512'].forEach((name) => {
  gathered.push(name);
});
createHash(gathered[1]); // expect: javascript.node-crypto.createhash algorithm=SHA-512; expect-none: javascript.node-crypto.createhash algorithm=SHA-1
