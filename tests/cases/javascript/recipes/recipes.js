const Cryptr = require('cryptr');
const createEncryptor = require('simple-encryptor');
const Iron = require('@hapi/iron');
const { sealData } = require('iron-session');
const Keygrip = require('keygrip');
const cookieSession = require('cookie-session');
const cookieParser = require('cookie-parser');
const session = require('express-session');
const speakeasy = require('speakeasy');
const { authenticator, hotp } = require('otplib');
const OTPAuth = require('otpauth');
const { SM2, SM3, SM4 } = require('gm-crypto');
const argon2 = require('@node-rs/argon2');
const { scrypt, syncScrypt } = require('scrypt-js');
const { argon2id, bcrypt, scrypt: wasmScrypt } = require('hash-wasm');

function keep(app, text, word, salt, secret, token) {
  new Cryptr('changeit'); // expect: javascript.recipes.cryptr algorithm=AES key_bits=256 secret=literal secret_bits=64; finding: VT-0301
  new Cryptr(process.env.KEY); // expect: javascript.recipes.cryptr algorithm=AES key_bits=256 secret=environment; expect-applied: javascript.runtime.environment
  createEncryptor('a text of at least sixteen'); // expect: javascript.recipes.simple-encryptor algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 key_bits=256 mode=CBC secret=literal secret_bits=208; finding: VT-0301
  createEncryptor({ key: process.env.KEY }); // expect: javascript.recipes.simple-encryptor algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 key_bits=256 mode=CBC secret=environment; expect-applied: javascript.runtime.environment
  createEncryptor({ key: process.env.KEY, hmac: false }); // expect: javascript.recipes.simple-encryptor-bare algorithm=AES key_bits=256 mode=CBC padding=PKCS7 secret=environment; expect-applied: javascript.runtime.environment; finding: VT-0111
  Iron.seal({ a: 1 }, 'a password of at least 32 characters', Iron.defaults); // expect: javascript.recipes.iron-defaults algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 function=encrypt key_bits=256 mode=CBC password=literal password_bits=288; finding: VT-0302
  Iron.unseal(text, word, { encryption: { algorithm: 'aes-128-ctr' } }); // expect: javascript.recipes.iron algorithm=Encrypt-then-MAC cipher=AES function=decrypt key_bits=128 mode=CTR password=?
  sealData({ a: 1 }, { password: 'a password of at least 32 characters' }); // expect: javascript.recipes.iron-session algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 key_bits=256 mode=CBC password=literal password_bits=288; finding: VT-0302
  new Keygrip(['changeit', 'older']); // expect: javascript.recipes.keygrip algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=40; expect: javascript.recipes.keygrip algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=64; finding: VT-0301; finding: VT-0504
  new Keygrip([process.env.KEY], 'sha256'); // expect: javascript.recipes.keygrip algorithm=HMAC digest=SHA-256 function=tag key=environment; expect-applied: javascript.runtime.environment
  app.use(cookieSession({ keys: ['changeit'] })); // expect: javascript.recipes.cookie-session key=literal key_bits=64 material=secret-key; finding: VT-0301
  app.use(cookieSession({ secret: process.env.KEY })); // expect: javascript.recipes.cookie-session key=environment material=secret-key; expect-applied: javascript.runtime.environment
  app.use(cookieParser('changeit')); // expect: javascript.recipes.cookie-parser key=literal key_bits=64 material=secret-key; finding: VT-0301
  app.use(cookieParser());
  app.use(session({ secret: 'changeit', resave: false })); // expect: javascript.recipes.express-session key=literal key_bits=64 material=secret-key; finding: VT-0301
  app.use(session({ secret: [process.env.NEW, 'older'] })); // expect: javascript.recipes.express-session key=environment material=secret-key; expect: javascript.recipes.express-session key=literal key_bits=40 material=secret-key; expect-applied: javascript.runtime.environment; finding: VT-0301
  speakeasy.totp({ secret: secret, encoding: 'base32' }); // expect: javascript.recipes.speakeasy digest=SHA-1 function=tag key=? protocol=TOTP
  speakeasy.totp.verify({ secret: 'JBSWY3DPEHPK3PXP', token: token, algorithm: 'sha512' }); // expect: javascript.recipes.speakeasy digest=SHA-512 function=verify key=literal protocol=TOTP; finding: VT-0301
  speakeasy.hotp({ secret: secret, counter: 1 }); // expect: javascript.recipes.speakeasy digest=SHA-1 function=tag key=? protocol=HOTP
  authenticator.generate('JBSWY3DPEHPK3PXP'); // expect: javascript.recipes.otplib function=tag key=literal protocol=TOTP; finding: VT-0301
  authenticator.check(token, secret); // expect: javascript.recipes.otplib-check function=verify key=? protocol=TOTP
  hotp.verify({ token, secret, counter: 1 }); // expect: javascript.recipes.otplib-verify function=verify key=? protocol=HOTP
  new OTPAuth.TOTP({ algorithm: 'SHA256', secret: secret }); // expect: javascript.recipes.otpauth digest=SHA-256 key=? protocol=TOTP
  new OTPAuth.HOTP({ secret: 'JBSWY3DPEHPK3PXP' }); // expect: javascript.recipes.otpauth digest=SHA-1 key=literal protocol=HOTP; finding: VT-0301
  SM2.encrypt(text, secret); // expect: javascript.gm-crypto.sm2 algorithm=SM2 function=encrypt
  SM3.digest(text); // expect: javascript.gm-crypto.sm3 algorithm=SM3 function=digest
  SM4.encrypt(text, '0123456789abcdeffedcba9876543210'); // expect: javascript.gm-crypto.sm4 algorithm=SM4 function=encrypt key=literal key_bits=128 mode=ECB; finding: VT-0110; finding: VT-0301
  SM4.encrypt(text, secret, { iv: '0123456789abcdeffedcba9876543210', mode: SM4.constants.CBC }); // expect: javascript.gm-crypto.sm4 algorithm=SM4 function=encrypt iv=literal key=? key_bits=128 mode=CBC; finding: VT-0111; finding: VT-0310
  argon2.hash(word); // expect: javascript.passwords.node-rs-argon2 algorithm=Argon2id function=keyderive password=?
  argon2.hashSync(word, { algorithm: argon2.Algorithm.Argon2i, memoryCost: 1024, timeCost: 1 }); // expect: javascript.passwords.node-rs-argon2 algorithm=Argon2i function=keyderive iterations=1 memory_kib=1024 password=?; finding: VT-0406
  scrypt(word, salt, 1024, 8, 1, 32); // expect: javascript.passwords.scrypt-js algorithm=scrypt block_size=8 cost=1024 function=keyderive output_bits=256 parallelism=1 password=? salt=?; finding: VT-0405
  syncScrypt(word, salt, 131072, 8, 1, 32); // expect: javascript.passwords.scrypt-js algorithm=scrypt block_size=8 cost=131072 function=keyderive output_bits=256 parallelism=1 password=? salt=?
  argon2id({ password: word, salt, iterations: 1, memorySize: 512, parallelism: 1, hashLength: 32 }); // expect: javascript.passwords.wasm-argon2 algorithm=Argon2id function=keyderive iterations=1 memory_kib=512 output_bits=256 parallelism=1 password=? salt=?; finding: VT-0406
  bcrypt({ password: word, salt, costFactor: 6 }); // expect: javascript.passwords.wasm-bcrypt algorithm=bcrypt cost=6 function=keyderive password=? salt=?; finding: VT-0404
  wasmScrypt({ password: word, salt: 'always', costFactor: 1024, blockSize: 8, parallelism: 1, hashLength: 32 }); // expect: javascript.passwords.wasm-scrypt algorithm=scrypt block_size=8 cost=1024 function=keyderive output_bits=256 parallelism=1 password=? salt=literal salt_bits=48; finding: VT-0320; finding: VT-0405
}
