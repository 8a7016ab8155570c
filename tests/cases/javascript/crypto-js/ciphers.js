import CryptoJS from 'crypto-js';
import AES from 'crypto-js/aes';
import md5 from 'crypto-js/md5.js';

const Shop = { AES: { encrypt: (x) => x }, MD5: (x) => x };
Shop.AES.encrypt('m', 'k'); // expect-none
Shop.MD5('m'); // expect-none
// CryptoJS.DES.encrypt(m, k)

const key = CryptoJS.enc.Utf8.parse('0123456789abcdef');
const hex = CryptoJS.enc.Hex.parse('00112233445566778899aabbccddeeff');
CryptoJS.AES.encrypt('m', 'open sesame'); // expect: javascript.crypto-js.encrypt algorithm=AES mode=CBC padding=PKCS7 password=literal key=derived key_bits=256 function=encrypt
CryptoJS.AES.encrypt('m', ask()); // expect: javascript.crypto-js.encrypt algorithm=AES key=?
CryptoJS.AES.encrypt('m', key, { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.NoPadding }); // expect: javascript.crypto-js.encrypt algorithm=AES mode=ECB padding=NoPadding key=literal key_bits=128
AES.decrypt('c', hex, { iv: CryptoJS.lib.WordArray.random(16), mode: CryptoJS.mode.CFB }); // expect: javascript.crypto-js.decrypt algorithm=AES mode=CFB key=literal iv=secure-random function=decrypt; expect: javascript.crypto-js.random generator=secure output_bits=128
CryptoJS.TripleDES.encrypt('m', key, { iv: hex }); // expect: javascript.crypto-js.encrypt algorithm=3DES mode=CBC iv=literal
CryptoJS.DES.encrypt('m', key, options()); // expect: javascript.crypto-js.encrypt algorithm=DES mode=? iv=?
CryptoJS.RC4.encrypt('m', key); // expect: javascript.crypto-js.stream-encrypt algorithm=RC4 key=literal
CryptoJS.Rabbit.decrypt('m', ask()); // expect: javascript.crypto-js.stream-decrypt algorithm=RABBIT key=?
CryptoJS.algo.AES.createEncryptor(key, { iv: key, mode: CryptoJS.mode.CTR }); // expect: javascript.crypto-js.progressive algorithm=AES mode=CTR key=literal iv=literal

md5('m'); // expect: javascript.crypto-js.hash algorithm=MD5 function=digest
CryptoJS.algo.SHA256.create().update('a'); // expect: javascript.crypto-js.hash algorithm=SHA-256
CryptoJS.SHA3('m'); // expect: javascript.crypto-js.sha3 algorithm=Keccak-512
CryptoJS.SHA3('m', { outputLength: 256 }); // expect: javascript.crypto-js.sha3 algorithm=Keccak-256
CryptoJS.HmacSHA1('m', 'k'); // expect: javascript.crypto-js.hmac algorithm=HMAC digest=SHA-1 key=literal function=tag
CryptoJS.algo.HMAC.create(CryptoJS.algo.SHA512, ask()); // expect: javascript.crypto-js.hmac-create algorithm=HMAC digest=SHA-512 key=?
CryptoJS.PBKDF2('pw', CryptoJS.lib.WordArray.random(16), { keySize: 256 / 32, iterations: 1000, hasher: CryptoJS.algo.SHA256 }); // expect: javascript.crypto-js.pbkdf2 algorithm=PBKDF2 iterations=1000 digest=SHA-256 output_bits=256 salt=secure-random password=literal; expect: javascript.crypto-js.random
CryptoJS.EvpKDF('pw', 'salt'); // expect: javascript.crypto-js.evpkdf algorithm=EVP_BytesToKey digest=MD5 iterations=1 output_bits=128
