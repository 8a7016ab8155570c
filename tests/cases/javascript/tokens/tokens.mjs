import jwt from 'jsonwebtoken';
import simple from 'jwt-simple';
import { expressjwt } from 'express-jwt';
import * as jose from 'jose';
import { SignJWT, jwtVerify } from 'jose';

const bus = { sign: (x) => x, verify: (x) => x, encode: (x) => x };
bus.sign({}, 'secret', { algorithm: 'HS256' }); // expect-none
bus.verify('t', 'secret'); // expect-none
class EncryptJWT {}
new EncryptJWT(); // expect-none

jwt.sign({ id: 1 }, 'secret'); // expect: javascript.tokens.sign algorithm=HMAC digest=SHA-256 key=literal key_bits=48 function=sign
jwt.sign({ id: 1 }, load(), { algorithm: 'RS512' }); // expect: javascript.tokens.sign algorithm=RSA padding=PKCS1v15 digest=SHA-512 key=?
jwt.sign({ id: 1 }, load(), options()); // expect: javascript.tokens.sign algorithm=?
jwt.verify('t', 'secret', { algorithms: ['ES384'] }); // expect: javascript.tokens.verify algorithm=ECDSA curve=P-384 digest=SHA-384 key=literal
jwt.decode('t'); // expect: javascript.tokens.decode algorithm=No-Signature function=other
jwt.sign({ id: 1 }, '', { algorithm: 'none' }); // expect: javascript.tokens.sign algorithm=No-Signature
new jose.UnsecuredJWT({ id: 1 }).encode(); // expect: javascript.tokens.jose-unsecured algorithm=No-Signature
simple.encode({}, 'secret', 'HS512'); // expect: javascript.tokens.simple-encode algorithm=HMAC digest=SHA-512 key=literal
simple.decode('t', load(), false, 'HS256'); // expect: javascript.tokens.simple-decode algorithm=HMAC digest=SHA-256 function=verify
expressjwt({ secret: 'secret', algorithms: ['HS256'] }); // expect: javascript.tokens.middleware algorithm=HMAC digest=SHA-256 key=literal

await new SignJWT({}).setProtectedHeader({ alg: 'HS384' }).setIssuedAt().sign(new TextEncoder().encode('secret')); // expect: javascript.tokens.jose-sign algorithm=HMAC digest=SHA-384 key=literal; expect-applied: javascript.tokens.jose-header; expect-applied: javascript.tokens.jose-claims; expect-applied: javascript.tokens.jose-sign-key
await new jose.EncryptJWT({}).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }).setSubject('a').encrypt(load()); // expect: javascript.tokens.jose-encrypt algorithm=RSA padding=OAEP digest=SHA-256 cipher=AES key=?; expect-applied: javascript.tokens.jose-encrypt-header; expect-applied: javascript.tokens.jose-encrypt-claims; expect-applied: javascript.tokens.jose-encrypt-key
await jwtVerify('t', load(), { algorithms: ['PS256'] }); // expect: javascript.tokens.jose-verify algorithm=RSA padding=PSS digest=SHA-256
await jose.jwtDecrypt('t', load(), { keyManagementAlgorithms: ['dir'] }); // expect: javascript.tokens.jose-decrypt function=decrypt
await jose.generateKeyPair('RS256', { modulusLength: 4096 }); // expect: javascript.tokens.jose-generate algorithm=RSA key_bits=4096 function=keygen
await jose.importPKCS8('-----BEGIN PRIVATE KEY-----', 'ES256'); // expect: javascript.tokens.jose-import material=private-key private_key=literal algorithm=ECDSA
await jose.importSPKI(load(), 'ES256'); // expect: javascript.tokens.jose-import-public material=public-key algorithm=ECDSA
