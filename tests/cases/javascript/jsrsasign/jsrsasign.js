import { KJUR, KEYUTIL } from 'jsrsasign';
import rs from 'jsrsasign';
class MessageDigest {}
new MessageDigest({ alg: 'md5' }); // expect-none
const jar = { KJUR: { jws: { JWS: { sign: (x) => x } } } };
jar.KJUR.jws.JWS.sign('HS256'); // expect-none

new KJUR.crypto.MessageDigest({ alg: 'sha1', prov: 'cryptojs' }); // expect: javascript.jsrsasign.messagedigest algorithm=SHA-1
rs.KJUR.crypto.Util.md5('m'); // expect: javascript.jsrsasign.digest algorithm=MD5
KJUR.crypto.Util.hashString('m', 'sha384'); // expect: javascript.jsrsasign.hash-string algorithm=SHA-384
const mac = new KJUR.crypto.Mac({ alg: 'HmacSHA256' }); // expect: javascript.jsrsasign.mac algorithm=HMAC digest=SHA-256 key=literal
mac.setPassword('secret');  // expect-applied: javascript.jsrsasign.mac-password
const signature = new KJUR.crypto.Signature({ alg: 'SHA1withRSA' }); // expect: javascript.jsrsasign.signature algorithm=RSA padding=PKCS1v15 digest=SHA-1 private_key=literal
signature.init('-----BEGIN PRIVATE KEY-----');  // expect-applied: javascript.jsrsasign.signature-init
new KJUR.crypto.Signature({ alg: 'SHA256withECDSA' }); // expect: javascript.jsrsasign.signature algorithm=ECDSA digest=SHA-256
KJUR.crypto.Cipher.encrypt('m', open(), 'RSAOAEP256'); // expect: javascript.jsrsasign.cipher algorithm=RSA padding=OAEP digest=SHA-256
KEYUTIL.generateKeypair('RSA', 1024); // expect: javascript.jsrsasign.generate-rsa algorithm=RSA key_bits=1024
KEYUTIL.generateKeypair('EC', 'secp256r1'); // expect: javascript.jsrsasign.generate-ec algorithm=EC curve=P-256
KEYUTIL.generateKeypair(kind(), 1024); // expect: javascript.jsrsasign.generate algorithm=?
new KJUR.crypto.ECDSA({ curve: 'secp256k1', prv: 'c0ffee' }); // expect: javascript.jsrsasign.ecdsa algorithm=ECDSA curve=secp256k1 private_key=literal
KJUR.jws.JWS.sign('HS256', '{}', '{}', 'secret'); // expect: javascript.jsrsasign.jws-sign algorithm=HMAC digest=SHA-256 key=literal
KJUR.jws.JWS.verify('t', open(), ['RS256']); // expect: javascript.jsrsasign.jws-verify algorithm=RSA padding=PKCS1v15 digest=SHA-256
KJUR.jws.JWS.verifyJWT('t', open(), { alg: ['ES256'] }); // expect: javascript.jsrsasign.verify-jwt algorithm=ECDSA curve=P-256
KJUR.crypto.Util.getRandomHexOfNbytes(16); // expect: javascript.jsrsasign.random generator=secure
