const { createHash } = require('crypto');

// A variable that is called like something of a library decides as any other does.
function first() {
  const hash = 7;
  if (hash < 5) return 'md5';
  return 'sha256';
}
createHash(first()); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash algorithm=MD5

function second() {
  let name = 'sha512';
  const random = 2;
  while (random > 3) {
    name = 'sha1';
    break;
  }
  return name;
}
createHash(second()); // expect: javascript.node-crypto.createhash algorithm=SHA-512; expect-none: javascript.node-crypto.createhash algorithm=SHA-1

function third(string) {
  if (string === 'old') return 'md5';
  return 'sha384';
}
createHash(third('new')); // expect: javascript.node-crypto.createhash algorithm=SHA-384; expect-none: javascript.node-crypto.createhash algorithm=MD5
