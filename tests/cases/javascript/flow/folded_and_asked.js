const crypto = require('crypto');

function folded() {
  crypto.createHash(['d', '5'].reduce((all, one) => all + one, 'm'));  // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(['sha', '512'].reduce((all, one) => all + one));  // expect: javascript.node-crypto.createhash algorithm=SHA-512
}

function asked(given) {
  crypto.createHash(['md5'].includes('sha1') ? 'sha1' : 'sha256');  // expect: javascript.node-crypto.createhash algorithm=SHA-256
  crypto.createHash(new Map([['a', 1]]).has('b') ? 'sha1' : 'sha256');  // expect: javascript.node-crypto.createhash algorithm=SHA-256
  crypto.createHash(new Set(['a']).has('b') ? 'sha1' : 'sha256');  // expect: javascript.node-crypto.createhash algorithm=SHA-256
  crypto.createHash(Boolean(0) ? 'sha1' : 'sha256');  // expect: javascript.node-crypto.createhash algorithm=SHA-256
}

function by_conditions(bits) {
  let name;
  const size = 30;
  switch (true) {
    case size < 10: name = 'md5'; break;
    case size < 40: name = 'sha1'; break;
    default: name = 'sha256';
  }
  crypto.createHash(name);  // expect: javascript.node-crypto.createhash algorithm=SHA-1
}

function chosen(name = 'md5') {
  return name;
}

function left_out() {
  crypto.createHash(chosen(undefined));  // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(chosen('sha256'));  // expect: javascript.node-crypto.createhash algorithm=SHA-256
  crypto.createHash(chosen(null) || 'sha512');  // expect: javascript.node-crypto.createhash algorithm=SHA-512
}

function octets(key) {
  return crypto.createCipheriv('aes-128-gcm', key, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));  // expect: javascript.node-crypto.createcipheriv iv=literal-array iv_bits=96
}

function from_the_end() {
  const names = ['md5', 'sha1', 'sha256'];
  crypto.createHash(names.at(-1));  // expect: javascript.node-crypto.createhash algorithm=SHA-256
  crypto.createHash(names.at(-3));  // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(names.at(1));  // expect: javascript.node-crypto.createhash algorithm=SHA-1
}

function taken_away() {
  const chosen = { digest: 'sha256', other: 'md5' };
  delete chosen.digest;
  crypto.createHash(chosen.digest || 'sha1');  // expect: javascript.node-crypto.createhash algorithm=SHA-1
  crypto.createHash(chosen.other);  // expect: javascript.node-crypto.createhash algorithm=MD5
}

function itself() {
  return this.own;
}

function called_for() {
  crypto.createHash(itself.call({ own: 'md5' }));  // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(itself.apply({ own: 'sha1' }, []));  // expect: javascript.node-crypto.createhash algorithm=SHA-1
  crypto.createHash(itself.bind({ own: 'sha384' })());  // expect: javascript.node-crypto.createhash algorithm=SHA-384
}
