const crypto = require('crypto');

function digest(strong) {
  try {
    if (!strong) throw new Error('weak');
    return 'sha256';
  } catch (error) {
    return 'md5';
  }
}

crypto.createHash(digest(true)); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash algorithm=MD5
crypto.createHash(digest(false)); // expect: javascript.node-crypto.createhash algorithm=MD5
crypto.createHash(digest(process.argv.length > 2)); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect: javascript.node-crypto.createhash algorithm=MD5
