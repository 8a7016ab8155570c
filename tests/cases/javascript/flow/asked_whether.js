const crypto = require('crypto');

// What is only asked whether it holds does not hold where one side of `&&` never does.
exports.digest = (asked, text) => crypto.createHash(asked.fast && false ? 'md5' : 'sha256').update(text).digest(); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash algorithm=MD5
exports.either = (asked, text) => crypto.createHash(asked.fast || false ? 'md5' : 'sha384').update(text).digest(); // expect: javascript.node-crypto.createhash algorithm=MD5; expect: javascript.node-crypto.createhash algorithm=SHA-384
exports.branch = (asked, text) => {
  if (!(asked.fast || true)) return crypto.createHash('md4').update(text).digest(); // expect-none
  return crypto.createHash('sha512').update(text).digest(); // expect: javascript.node-crypto.createhash algorithm=SHA-512
};
