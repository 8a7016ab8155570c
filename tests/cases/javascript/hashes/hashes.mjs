import md5 from 'blueimp-md5';
import { sha256 } from 'js-sha256';
import { keccak256 } from 'js-sha3';
import hash from 'hash.js';
import createHash from 'create-hash';
import randomBytes from 'randombytes';
import { sha512 } from './local.js';

sha512('m'); // expect-none
const box = { md5: (x) => x, sha1: (x) => x };
box.md5('m'); // expect-none
md5('m'); // expect: javascript.hashes.function algorithm=MD5 function=digest
sha256('m'); // expect: javascript.hashes.function algorithm=SHA-256
sha256.hmac('secret', 'm'); // expect: javascript.hashes.function-hmac algorithm=HMAC digest=SHA-256 key=literal
keccak256('m'); // expect: javascript.hashes.function algorithm=Keccak-256
hash.sha1().update('m').digest('hex'); // expect: javascript.hashes.hashjs algorithm=SHA-1
hash.hmac(hash.sha512, 'secret'); // expect: javascript.hashes.hashjs-hmac algorithm=HMAC digest=SHA-512 key=literal
createHash('rmd160').update('m'); // expect: javascript.node-crypto.createhash algorithm=RIPEMD-160
randomBytes(16); // expect: javascript.node-crypto.randombytes generator=secure
