const crypto = require('crypto');

function weakened() {
  let digest = 'sha256';
  const weaken = () => { digest = 'sha1'; };
  weaken();
  return crypto.createHash(digest); // expect: javascript.node-crypto.createhash algorithm=SHA-1; expect-none: javascript.node-crypto.createhash algorithm=SHA-256
}

function perhaps(old) {
  let digest = 'sha256';
  function weaken() { digest = 'md5'; }
  if (old) weaken();
  return crypto.createHash(digest); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect: javascript.node-crypto.createhash algorithm=MD5
}

function each(names) {
  let digest = 'sha384';
  names.forEach((name) => { digest = 'md5'; });
  return crypto.createHash(digest); // expect: javascript.node-crypto.createhash algorithm=MD5; expect: javascript.node-crypto.createhash algorithm=SHA-384
}

// Its own variable of that name, and one that nobody calls.
function kept() {
  let digest = 'sha512';
  const own = () => { let digest = 'md5'; return digest; };
  const idle = () => { digest = 'sha1'; };
  own();
  return crypto.createHash(digest); // expect: javascript.node-crypto.createhash algorithm=SHA-512; expect-none: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=SHA-1
}
