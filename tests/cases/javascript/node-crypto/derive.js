'use strict';
const crypto = require('node:crypto');

const table = { pbkdf2: (p) => p, scryptSync: (p) => p, randomBytes: (n) => n };
table.pbkdf2('x'); // expect-none
table.scryptSync('x'); // expect-none
table.randomBytes(4); // expect-none

crypto.pbkdf2Sync('pw', 'salt', 1000, 32, 'sha1'); // expect: javascript.node-crypto.pbkdf2 algorithm=PBKDF2 prf=HMAC iterations=1000 output_bits=256 digest=SHA-1 password=literal salt=literal
crypto.pbkdf2(ask(), crypto.randomBytes(16), 600000, 64, 'sha512', (e, k) => use(k)); // expect: javascript.node-crypto.pbkdf2 iterations=600000 digest=SHA-512 password=? salt=secure-random; expect: javascript.node-crypto.randombytes output_bits=128
crypto.pbkdf2Sync('pw', 'salt', 1000, 32); // expect: javascript.node-crypto.pbkdf2 digest=SHA-1 output_bits=256 certainty=resolved
crypto.pbkdf2('pw', 'salt', 1000, 32, (e, k) => { if (e) throw e; use(k); }); // expect: javascript.node-crypto.pbkdf2 digest=SHA-1 certainty=resolved
crypto.pbkdf2Sync('pw', 'salt', 1000, 32, chosen()); // expect: javascript.node-crypto.pbkdf2 digest=?
crypto.scryptSync('pw', Buffer.alloc(8), 64); // expect: javascript.node-crypto.scrypt algorithm=scrypt cost=16384 block_size=8 parallelism=1 output_bits=512 password=literal salt=zero
crypto.scrypt(ask(), salt(), 32, { cost: 1024, blockSize: 4, parallelization: 2 }, done); // expect: javascript.node-crypto.scrypt cost=1024 block_size=4 parallelism=2 salt=?
crypto.scryptSync(ask(), salt(), 32, { N: 2 ** 17, r: 8, p: 1 }); // expect: javascript.node-crypto.scrypt block_size=8 parallelism=1
crypto.hkdfSync('sha256', 'input', Buffer.alloc(0), 'info', 32); // expect: javascript.node-crypto.hkdf algorithm=HKDF digest=SHA-256 secret=literal output_bits=256
crypto.argon2Sync('argon2id', { message: 'pw', nonce: crypto.randomBytes(16), parallelism: 4, tagLength: 32, memory: 65536, passes: 3 }); // expect: javascript.node-crypto.argon2 algorithm=Argon2id memory_kib=65536 iterations=3 parallelism=4 output_bits=256 salt=secure-random; expect: javascript.node-crypto.randombytes
crypto.createDiffieHellman(512); // expect: javascript.node-crypto.creatediffiehellman algorithm=FFDH key_bits=512
crypto.createDiffieHellman(bits()); // expect: javascript.node-crypto.creatediffiehellman algorithm=FFDH key_bits=?
crypto.createDiffieHellman(Buffer.from('ffffffffffffffff', 'hex')); // expect: javascript.node-crypto.creatediffiehellman algorithm=FFDH key_bits=64
const dh = crypto.getDiffieHellman('modp2'); // expect: javascript.node-crypto.getdiffiehellman algorithm=FFDH group=modp2 key_bits=1024
crypto.createHmac('sha256', dh.computeSecret(theirs())); // expect: javascript.node-crypto.createhmac key=derived; expect-applied: javascript.node-crypto.computesecret
const ec = crypto.createECDH('prime256v1'); // expect: javascript.node-crypto.createecdh algorithm=ECDH curve=P-256 private_key=literal
ec.setPrivateKey('c0ffee', 'hex');  // expect-applied: javascript.node-crypto.setprivatekey
crypto.diffieHellman({ privateKey: mine(), publicKey: theirs() }); // expect: javascript.node-crypto.diffiehellman function=keyderive
