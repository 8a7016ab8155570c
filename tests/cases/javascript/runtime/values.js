const crypto = require('crypto');
const fs = require('fs');

const KEY = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const defaults = { digest: 'md5', key: KEY };

crypto.createHmac('sha256', KEY); // expect: javascript.node-crypto.createhmac key=literal key_bits=128
crypto.createHmac('sha256', Buffer.from('AAAAAAAAAAA=', 'base64')); // expect: javascript.node-crypto.createhmac key=zero key_bits=64
crypto.createHmac('sha256', Buffer.from('c0ffee', coding())); // expect: javascript.node-crypto.createhmac key=literal
crypto.createHmac('sha256', crypto.randomBytes(16).toString('hex')); // expect: javascript.node-crypto.createhmac key=secure-random; expect: javascript.node-crypto.randombytes
crypto.createHmac('SHA-1'.replace('-', '').toLowerCase(), fs.readFileSync('key')); // expect: javascript.node-crypto.createhmac digest=SHA-1 key=file; expect-applied: javascript.runtime.read-file
crypto.createHash(`sha${'HS256'.slice(-3)}`); // expect: javascript.node-crypto.createhash algorithm=SHA-256
crypto.createHash('sha256,512'.split(',')[0]); // expect: javascript.node-crypto.createhash algorithm=SHA-256
crypto.createHash(['sha', '3-', 512].join('')); // expect: javascript.node-crypto.createhash algorithm=SHA3-512
crypto.createHash(['sha', '512'].join('')); // expect: javascript.node-crypto.createhash algorithm=SHA-512
crypto.createHash(Object.assign({}, defaults, { digest: 'sha384' }).digest); // expect: javascript.node-crypto.createhash algorithm=SHA-384
crypto.createHash({ ...defaults }.digest); // expect: javascript.node-crypto.createhash algorithm=MD5
crypto.createHmac('md5', Buffer.alloc(16)); // expect: javascript.node-crypto.createhmac key=zero key_bits=128
crypto.createHmac('md5', Buffer.alloc(16, 1)); // expect: javascript.node-crypto.createhmac key=literal key_bits=128
crypto.createHmac('md5', new Uint8Array([1, 2, 3])); // expect: javascript.node-crypto.createhmac key=literal-array key_bits=24
crypto.createHmac('md5', String(Date.now())); // expect: javascript.node-crypto.createhmac key=time; expect-applied: javascript.runtime.time

const counter = Buffer.alloc(16);
counter.writeUInt32BE(next(), 12);
crypto.createCipheriv('aes-128-ctr', KEY, counter); // expect: javascript.node-crypto.createcipheriv iv=?

crypto.randomBytes(16, (error, iv) => { // expect: javascript.node-crypto.randombytes
  crypto.createCipheriv('aes-128-cbc', KEY, iv); // expect: javascript.node-crypto.createcipheriv iv=secure-random
});
crypto.pbkdf2('pw', KEY, 1000, 32, 'sha1', function (error, derived) { // expect: javascript.node-crypto.pbkdf2 iterations=1000
  crypto.createCipheriv('aes-256-ecb', derived, null); // expect: javascript.node-crypto.createcipheriv key=derived iv=absent
});
const { privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=2048
crypto.sign('sha256', 'm', privateKey); // expect: javascript.node-crypto.sign algorithm=RSA digest=SHA-256 private_key=secure-random
