// Packages of others that are called like those of the library.
const m0 = require('house/@node-rs/argon2');
const m1 = require('house/scrypt-js');
const m2 = require('house/hash-wasm');
const m3 = require('house/cryptr');
const m4 = require('house/simple-encryptor');
const m5 = require('house/@hapi/iron');
const m6 = require('house/iron-session');
const m7 = require('house/keygrip');
const m8 = require('house/cookie-session');
const m9 = require('house/cookie-parser');
const m10 = require('house/express-session');
const m11 = require('house/speakeasy');
const m12 = require('house/otplib');
const m13 = require('house/otpauth');
const m14 = require('house/gm-crypto');

function all(a) {
  m0.hash(a); // expect-none: javascript.passwords.node-rs-argon2
  m1.scrypt(a); // expect-none: javascript.passwords.scrypt-js
  m2.argon2i(a); // expect-none: javascript.passwords.wasm-argon2
  m2.bcrypt(a); // expect-none: javascript.passwords.wasm-bcrypt
  m2.scrypt(a); // expect-none: javascript.passwords.wasm-scrypt
  new m3(a); // expect-none: javascript.recipes.cryptr
  m4(a); // expect-none: javascript.recipes.simple-encryptor
  m4(a); // expect-none: javascript.recipes.simple-encryptor-bare
  m5.seal(a); // expect-none: javascript.recipes.iron
  m5.seal(a); // expect-none: javascript.recipes.iron-defaults
  m6.sealData(a); // expect-none: javascript.recipes.iron-session
  new m7(a); // expect-none: javascript.recipes.keygrip
  m8(a); // expect-none: javascript.recipes.cookie-session
  m9(a); // expect-none: javascript.recipes.cookie-parser
  m10(a); // expect-none: javascript.recipes.express-session
  m11.totp(a); // expect-none: javascript.recipes.speakeasy
  m12.authenticator.generate(a); // expect-none: javascript.recipes.otplib
  m12.authenticator.check(a); // expect-none: javascript.recipes.otplib-check
  m12.authenticator.verify(a); // expect-none: javascript.recipes.otplib-verify
  new m13.TOTP(a); // expect-none: javascript.recipes.otpauth
  m14.SM2.generateKeyPair(a); // expect-none: javascript.gm-crypto.sm2
  m14.SM3.digest(a); // expect-none: javascript.gm-crypto.sm3
  m14.SM4.encrypt(a); // expect-none: javascript.gm-crypto.sm4
}
