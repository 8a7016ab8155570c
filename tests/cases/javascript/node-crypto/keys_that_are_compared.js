// What several tables have at one key belongs together, with what is done where the key is this one.
const crypto = require('node:crypto');

const NAMES = { small: 'aes-128-cbc', large: 'aes-256-cbc', old: 'des-ecb' };
const DIGESTS = { small: 'sha256', large: 'sha512', old: 'md5' };
const FEW = { small: 'sha256', large: 'sha384' };

function both(kind, secret) {
  return crypto.createCipheriv(NAMES[kind], crypto.createHash(DIGESTS[kind]).update(secret).digest(), Buffer.alloc(16)); // expect: javascript.node-crypto.createcipheriv key_bits=128; expect: javascript.node-crypto.createcipheriv key_bits=256
}

function sealed(kind, secret) {
  return crypto.pbkdf2Sync(secret, 'salt', kind === 'old' ? 1000 : 100000, 32, DIGESTS[kind]); // expect: javascript.node-crypto.pbkdf2 digest=MD5 iterations=1000; expect: javascript.node-crypto.pbkdf2 digest=SHA-512 iterations=100000; expect-none: javascript.node-crypto.pbkdf2 digest=SHA-512 iterations=1000; expect-none: javascript.node-crypto.pbkdf2 digest=MD5 iterations=100000
}

function ofMember(options, secret) {
  const digest = DIGESTS[options.kind];
  const rounds = options.kind.startsWith('o') ? 1000 : 100000;
  return crypto.pbkdf2Sync(secret, 'salt', rounds, 32, digest); // expect: javascript.node-crypto.pbkdf2 digest=MD5 iterations=1000; expect: javascript.node-crypto.pbkdf2 digest=SHA-256 iterations=100000; expect-none: javascript.node-crypto.pbkdf2 digest=SHA-256 iterations=1000
}

function lacking(kind, key) {
  const cipher = crypto.createCipheriv(NAMES[kind], key, Buffer.alloc(16)); // expect: javascript.node-crypto.createcipheriv algorithm=DES; expect: javascript.node-crypto.createcipheriv key_bits=256
  return crypto.pbkdf2Sync(cipher.final(), 'salt', kind === 'large' ? 200000 : 100000, 32, FEW[kind] || 'sha1'); // expect: javascript.node-crypto.pbkdf2 digest=SHA-384 iterations=200000; expect-none: javascript.node-crypto.pbkdf2 digest=SHA-384 iterations=100000
}
