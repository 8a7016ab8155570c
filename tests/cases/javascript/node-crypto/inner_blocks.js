const crypto = require('crypto');

function inner(old) {
  let name = 'md5';
  {
    let name = 'sha1';
    crypto.createHash(name); // expect: javascript.node-crypto.createhash algorithm=SHA-1
  }
  crypto.createHash(name); // expect: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=SHA-1
  for (const name of ['sha224']) crypto.createHash(name); // expect: javascript.node-crypto.createhash algorithm=SHA-224
  crypto.createHash(name); // expect: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=SHA-224
  // `var` belongs to the function.
  var whole = 'sha512';
  {
    var whole = 'sha384';
  }
  crypto.createHash(whole); // expect: javascript.node-crypto.createhash algorithm=SHA-384; expect-none: javascript.node-crypto.createhash algorithm=SHA-512
}
