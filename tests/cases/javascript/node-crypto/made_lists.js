const crypto = require('node:crypto');

const weak = Array.from({ length: 16 }, () => Math.floor(Math.random() * 256));
crypto.createCipheriv('aes-128-gcm', Buffer.from(weak), iv); // expect: javascript.node-crypto.createcipheriv key=predictable-random key_bits=128
const spread = Uint8Array.from({ length: 32 }, () => Math.random() * 256);
crypto.createCipheriv('aes-256-gcm', spread, iv); // expect: javascript.node-crypto.createcipheriv key=predictable-random key_bits=256
const counted = new Array(16).fill(0).map((_, i) => i);
crypto.createCipheriv('aes-128-gcm', Buffer.from(counted), iv); // expect: javascript.node-crypto.createcipheriv key=literal-array key_bits=128
const given = Array.from({ length: 16 }, () => read());
crypto.createCipheriv('aes-128-gcm', Buffer.from(given), iv); // expect: javascript.node-crypto.createcipheriv key=?
['md5', 'sha512'].map((name) => crypto.createHash(name)); // expect: javascript.node-crypto.createhash algorithm=MD5; expect: javascript.node-crypto.createhash algorithm=SHA-512
