// Packages of others that are called like those of the library.
const m0 = require('house/jsonwebtoken');
const m1 = require('house/jwt-simple');
const m2 = require('house/passport-jwt');
const m3 = require('house/fast-jwt');
const m4 = require('house/@nestjs/jwt');

function all(a) {
  m0.decode(a); // expect-none: javascript.tokens.decode
  m1.decode(a); // expect-none: javascript.tokens.simple-decode-unchecked
  new m2.Strategy(a); // expect-none: javascript.tokens.passport
  m3.createSigner(a); // expect-none: javascript.tokens.fast-signer
  m3.createVerifier(a); // expect-none: javascript.tokens.fast-verifier
  m3.createDecoder(a); // expect-none: javascript.tokens.fast-decoder
  m4.JwtModule.register(a); // expect-none: javascript.tokens.nest-module
}
