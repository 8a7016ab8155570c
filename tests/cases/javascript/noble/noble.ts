import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { sha3_256, keccak_256 as keccak } from '@noble/hashes/sha3';
import { sha1 } from '@noble/hashes/legacy.js';
import { ripemd160 } from '@noble/hashes/ripemd160';
import { blake256 } from '@noble/hashes/blake1.js';
import { blake2b } from '@noble/hashes/blake2b';
import { blake2s } from '@noble/hashes/blake2.js';
import { blake3 } from '@noble/hashes/blake3';
import { kmac256, cshake128 } from '@noble/hashes/sha3-addons.js';
import { hmac } from '@noble/hashes/hmac.js';
import { hkdf, expand } from '@noble/hashes/hkdf.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { randomBytes, hexToBytes } from '@noble/hashes/utils.js';
import { secp256k1, schnorr } from '@noble/curves/secp256k1.js';
import { p256 } from '@noble/curves/p256';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { gcm, cbc, ecb, aeskw } from '@noble/ciphers/aes.js';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { sha384 } from './hashes';

sha384('x'); // expect-none
const words = { sha512: (x: string) => x, cbc: (x: string) => x };
words.sha512('x'); // expect-none
words.cbc('x'); // expect-none

sha256(data()); // expect: javascript.noble.sha2 algorithm=SHA-256 function=digest
keccak(data()); // expect: javascript.noble.sha3 algorithm=Keccak-256
sha3_256.create().update(data()); // expect: javascript.noble.sha3 algorithm=SHA3-256
sha1(data()); // expect: javascript.noble.legacy algorithm=SHA-1
ripemd160(data()); // expect: javascript.noble.legacy algorithm=RIPEMD-160
blake256(data()); // expect: javascript.noble.blake1 algorithm=BLAKE-256
blake2b(data(), { dkLen: 32 }); // expect: javascript.noble.blake2b algorithm=BLAKE2b-256 output_bits=256
blake2s(data()); // expect: javascript.noble.blake2s algorithm=BLAKE2s-256
blake3(data(), { key: new Uint8Array(32) }); // expect: javascript.noble.blake3 algorithm=BLAKE3 key=zero
kmac256(hexToBytes('c0ffee'), data()); // expect: javascript.noble.kmac algorithm=KMAC256 key=literal key_bits=24
cshake128(data()); // expect: javascript.noble.sha3-addons algorithm=cSHAKE128
hmac(sha512, data(), data()); // expect: javascript.noble.hmac algorithm=HMAC digest=SHA-512 key=?
hkdf(sha256, data(), undefined, 'info', 32); // expect: javascript.noble.hkdf algorithm=HKDF digest=SHA-256 output_bits=256
expand(sha256, data(), 'info', 16); // expect: javascript.noble.hkdf-expand digest=SHA-256 output_bits=128
pbkdf2(sha1, 'pw', randomBytes(16), { c: 1000, dkLen: 32 }); // expect: javascript.noble.pbkdf2 digest=SHA-1 iterations=1000 output_bits=256 salt=secure-random password=literal; expect: javascript.noble.random output_bits=128
scryptAsync('pw', data(), { N: 1024, r: 8, p: 1, dkLen: 32 }); // expect: javascript.noble.scrypt cost=1024 block_size=8 parallelism=1 salt=?
argon2id('pw', 'salt', { t: 2, m: 65536, p: 1 }); // expect: javascript.noble.argon2 algorithm=Argon2id iterations=2 memory_kib=65536

const secret = secp256k1.utils.randomSecretKey(); // expect: javascript.noble.ec-keygen algorithm=EC curve=secp256k1 function=keygen
secp256k1.sign(data(), secret); // expect: javascript.noble.ecdsa-sign algorithm=ECDSA curve=secp256k1 private_key=secure-random
p256.verify(data(), data(), data()); // expect: javascript.noble.ecdsa-verify algorithm=ECDSA curve=P-256
p256.getSharedSecret(hexToBytes('01'), data()); // expect: javascript.noble.ecdh algorithm=ECDH curve=P-256 private_key=literal
ed25519.keygen(); // expect: javascript.noble.eddsa-keygen algorithm=Ed25519
ed25519.sign(data(), data()); // expect: javascript.noble.eddsa-sign algorithm=Ed25519 private_key=?
ed25519.verify(data(), data(), data()); // expect: javascript.noble.eddsa-verify algorithm=Ed25519
x25519.getSharedSecret(data(), data()); // expect: javascript.noble.xdh algorithm=X25519 function=keyderive
schnorr.sign(data(), data()); // expect: javascript.noble.schnorr-sign algorithm=Schnorr
schnorr.verify(data(), data(), data()); // expect: javascript.noble.schnorr-verify algorithm=Schnorr
bls12_381.sign(data(), data()); // expect: javascript.noble.bls algorithm=BLS

gcm(randomBytes(32), new Uint8Array(12)); // expect: javascript.noble.aes algorithm=AES mode=GCM iv=zero key=secure-random; expect: javascript.noble.random
cbc(data(), randomBytes(16), { disablePadding: true }); // expect: javascript.noble.aes-cbc algorithm=AES mode=CBC padding=NoPadding iv=secure-random; expect: javascript.noble.random
ecb(data()); // expect: javascript.noble.aes-ecb algorithm=AES mode=ECB padding=PKCS7 key=?
aeskw(data()); // expect: javascript.noble.aes-wrap algorithm=AES mode=KW
xchacha20poly1305(data(), data()); // expect: javascript.noble.stream algorithm=XChaCha20-Poly1305 nonce=?
