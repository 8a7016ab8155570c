const crypto = require('crypto');
const fs = require('node:fs');
const { createCipheriv: seal, randomFillSync } = require('node:crypto');

// crypto.createCipheriv('des-cbc', key, iv) is only a comment.
const help = "use crypto.createCipher('rc4', password)"; // expect-none

class Wallet {
  createCipheriv(algorithm, key) { return [algorithm, key]; }
}
new Wallet().createCipheriv('des-ecb', 'k'); // expect-none

const names = { strong: 'AES-256-GCM' };
const key = fs.readFileSync('key.bin');
const c = crypto.createCipheriv(names.strong.toLowerCase(), key, crypto.randomBytes(12), { authTagLength: 12 }); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=GCM key_bits=256 key=file iv=secure-random tag_bits=96 function=encrypt; expect: javascript.node-crypto.randombytes generator=secure output_bits=96
const d = crypto.createDecipheriv(`aes-${128}-cbc`, '0123456789abcdef', Buffer.alloc(16)); // expect: javascript.node-crypto.createdecipheriv algorithm=AES mode=CBC key_bits=128 padding=PKCS7 key=literal iv=zero iv_bits=128 function=decrypt
const raw = seal('des-ede3-cbc', key, Buffer.alloc(8, 0)); // expect: javascript.node-crypto.createcipheriv algorithm=3DES mode=CBC padding=NoPadding iv=zero
raw.setAutoPadding(false);  // expect-applied: javascript.node-crypto.setautopadding
const filled = Buffer.alloc(16);
randomFillSync(filled); // expect: javascript.node-crypto.randomfill generator=secure
crypto.createCipheriv('aes-128-ecb', filled, null); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=ECB key=secure-random iv=absent
crypto.createCipher('rc4', 'open sesame'); // expect: javascript.node-crypto.createcipher algorithm=RC4 password=literal
crypto.createDecipher('bf-cbc', secret()); // expect: javascript.node-crypto.createdecipher algorithm=Blowfish mode=CBC password=?
crypto.createCipheriv(chosen(), key, iv()); // expect: javascript.node-crypto.createcipheriv algorithm=? key=file iv=?
crypto.createCipheriv('aes-128-ctr', key, Buffer.from(Math.random().toString(36).substring(2))); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CTR iv=predictable-random; expect: javascript.random.math-random
crypto.createCipheriv('aes-128-ctr', key, Buffer.from(String(Date.now()))); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CTR iv=time
crypto.createCipheriv('aes-128-ctr', key, Buffer.alloc(16, 'fill')); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CTR iv=literal iv_bits=128
crypto.timingSafeEqual(key, filled); // expect-none
