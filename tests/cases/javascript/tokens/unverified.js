const jwt = require('jsonwebtoken');
const simple = require('jwt-simple');
const { Strategy } = require('passport-jwt');
const { createSigner, createVerifier, createDecoder } = require('fast-jwt');
const { jwtDecode } = require('jwt-decode');
const jose = require('jose');
const { JwtModule } = require('@nestjs/jwt');
function read(token, key, claims) {
  jwt.decode(token); // expect: javascript.tokens.decode algorithm=No-Signature function=other; finding: VT-0208
  jwt.decode(token, { complete: true }); // expect: javascript.tokens.decode algorithm=No-Signature function=other; finding: VT-0208
  jwt.verify(token, key, { algorithms: ['HS256'] }); // expect: javascript.tokens.verify algorithm=HMAC digest=SHA-256 function=verify key=?
  simple.decode(token, key, true); // expect: javascript.tokens.simple-decode-unchecked algorithm=No-Signature function=verify; finding: VT-0205
  simple.decode(token, key, false, 'HS256'); // expect: javascript.tokens.simple-decode algorithm=HMAC digest=SHA-256 function=verify key=?
  new Strategy({ secretOrKey: 'changeit', algorithms: ['HS256', 'none'] }, () => {}); // expect: javascript.tokens.passport algorithm=HMAC digest=SHA-256 function=verify key=literal key_bits=64; expect: javascript.tokens.passport algorithm=No-Signature function=verify key=literal key_bits=64; finding: VT-0205; finding: VT-0301; finding: VT-0504
  createSigner({ key: 'changeit', algorithm: 'HS512' }); // expect: javascript.tokens.fast-signer algorithm=HMAC digest=SHA-512 function=sign key=literal key_bits=64; finding: VT-0301; finding: VT-0504
  createVerifier({ key: async () => key, algorithms: ['RS256'] }); // expect: javascript.tokens.fast-verifier algorithm=RSA digest=SHA-256 function=verify key=? padding=PKCS1v15
  createDecoder(); // expect: javascript.tokens.fast-decoder algorithm=No-Signature function=other; finding: VT-0208
  jwtDecode(token); // expect: javascript.tokens.decode algorithm=No-Signature function=other; finding: VT-0208
  jose.decodeJwt(token); // expect: javascript.tokens.decode algorithm=No-Signature function=other; finding: VT-0208
  JwtModule.register({ secret: 'changeit', signOptions: { expiresIn: '60s' } }); // expect: javascript.tokens.nest-module key=literal key_bits=64 material=secret-key; finding: VT-0301
}
