const crypto = require('crypto');
const fs = require('fs');
const config = require('config');
const keys = require('../keys.json');
const { names } = require('../keys.json');

function store(key, iv, data, password, salt) {
  crypto.createCipheriv(config.get('cipher.store'), key, null); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=ECB
  crypto.createCipheriv(config.get('cipher.export'), key, iv); // expect: javascript.node-crypto.createcipheriv mode=GCM
  crypto.createCipheriv(process.env.CIPHER, key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=3DES mode=CBC
  crypto.createCipheriv(process.env.CIPHER || 'aes-256-gcm', key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=3DES; expect-none: javascript.node-crypto.createcipheriv algorithm=AES
  crypto.createCipheriv(process.env.ABSENT || 'aes-256-gcm', key, iv); // expect: javascript.node-crypto.createcipheriv mode=GCM
  crypto.pbkdf2Sync(password, salt, keys.rounds, 32, 'sha512'); // expect: javascript.node-crypto.pbkdf2 iterations=1000
  crypto.createHmac(names.mac, key); // expect: javascript.node-crypto.createhmac digest=SHA-384
  const own = JSON.parse(fs.readFileSync('config/default.json', 'utf8'));
  crypto.createHash(own.digest); // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(own['cipher']['none'] || 'sha1'); // expect: javascript.node-crypto.createhash algorithm=SHA-1
}

function other(text, key) {
  crypto.createHash(JSON.parse(text).digest); // expect: javascript.node-crypto.createhash algorithm=?; expect-none: javascript.node-crypto.createhash algorithm=MD5
}
