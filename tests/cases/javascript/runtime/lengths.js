const crypto = require('crypto');

// Texts, arrays and buffers know their length.
const salt = Buffer.alloc(16);
const rounds = [1, 2, 3];
crypto.pbkdf2Sync(secret, salt, rounds.length * 1000, salt.length, 'sha256');  // expect: javascript.node-crypto.pbkdf2 iterations=3000 output_bits=128
crypto.pbkdf2Sync(secret, salt, unknown.length, 'größe'.length, 'sha256');  // expect: javascript.node-crypto.pbkdf2 iterations=? output_bits=?
crypto.createHash(''.repeat(9000000000000000000) + 'md5');  // expect: javascript.node-crypto.createhash algorithm=MD5
crypto.createHash('ab'.repeat(9000000000000000000));  // expect: javascript.node-crypto.createhash algorithm=?
