// Functions as values, promises, and what maps hold.
const crypto = require('node:crypto');
const { promisify } = require('node:util');

const derive = promisify(crypto.pbkdf2);
const draw = promisify(crypto.randomBytes);

async function hashed(password) {
  const salt = await draw(16);
  return derive(password, salt, 310000, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=310000 digest=SHA-256 salt=secure-random
}

// What a promise is settled with is what waits for it gets.
const later = (password, salt) =>
  new Promise((resolve, reject) => {
    crypto.scrypt(password, salt, 32, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
async function encrypt(note) {
  const key = await later('known to all', crypto.randomBytes(16));
  return crypto.createCipheriv('aes-256-gcm', key.subarray(0, 32), crypto.randomBytes(12)).update(note); // expect: javascript.node-crypto.createcipheriv mode=GCM key=derived
}
import('node:crypto').then((module) => {
  module.createHash('md5').update('a'); // expect: javascript.node-crypto.createhash algorithm=MD5
});

// Arguments given beforehand.
const old = crypto.createHash.bind(crypto, 'sha1');
old().update('x'); // expect: javascript.node-crypto.createhash algorithm=SHA-1
crypto.createHash.call(crypto, 'sha224').update('x'); // expect: javascript.node-crypto.createhash algorithm=SHA-224
crypto.createHash.apply(crypto, ['sha384']).update('x'); // expect: javascript.node-crypto.createhash algorithm=SHA-384

// Each of a list, each of a map.
['aes-128-ecb', 'aes-256-ecb'].forEach((name) => {
  crypto.createDecipheriv(name, hashed(name), null); // expect: javascript.node-crypto.createdecipheriv mode=ECB key_bits=128; expect: javascript.node-crypto.createdecipheriv mode=ECB key_bits=256
});
const names = { first: { name: 'des-cbc' }, second: { name: 'aes-256-cbc' } };
for (const [version, { name }] of Object.entries(names)) {
  crypto.createDecipheriv(name, hashed(version), draw(16)); // expect: javascript.node-crypto.createdecipheriv algorithm=DES; expect: javascript.node-crypto.createdecipheriv algorithm=AES mode=CBC
}
Object.keys(names).forEach((version) => crypto.createHmac(version, 'x')); // expect: javascript.node-crypto.createhmac digest=?

// What is set where it runs, or else the default that anybody can read.
const key = Buffer.from(process.env.ENC_KEY || '0123456789abcdef0123456789abcdef');
crypto.createHmac('sha256', key).update('x'); // expect: javascript.node-crypto.createhmac key=literal; expect: javascript.node-crypto.createhmac key=environment
crypto.createHmac('sha256', process.env.MAC_KEY).update('x'); // expect: javascript.node-crypto.createhmac key=environment; expect-applied: javascript.runtime.environment
const process2 = { env: { MAC_KEY: hashed('x') } };
crypto.createHmac('sha256', process2.env.MAC_KEY).update('y'); // expect: javascript.node-crypto.createhmac key=derived; expect-none: javascript.runtime.environment

// Options over defaults.
const defaults = { algorithm: 'aes-128-ctr', key: Buffer.alloc(16, 'k') };
function open(options = {}) {
  const all = { ...defaults, ...options };
  return crypto.createDecipheriv(all.algorithm, all.key, all.iv ?? crypto.randomBytes(16)); // expect: javascript.node-crypto.createdecipheriv algorithm=AES mode=CTR key=literal iv=secure-random; expect: javascript.node-crypto.createdecipheriv algorithm=ChaCha20-Poly1305
}
open();
open({ algorithm: 'chacha20-poly1305', key: crypto.randomBytes(32), iv: crypto.randomBytes(12) });

// A getter is what it answers.
class Named {
  get algorithm() {
    return 'sha512-256';
  }
  hash(note) {
    return crypto.createHash(this.algorithm).update(note); // expect: javascript.node-crypto.createhash algorithm=SHA-512/256
  }
}
new Named().hash('x');

// Nothing behind a return.
function gone() {
  return 1;
  crypto.createHash('md5').update('never'); // expect-none
}
module.exports = { encrypt, gone, Named };
