import * as crypto from 'node:crypto';
import { createHash, type Hash } from 'crypto';
import { createHash as other } from './my-hash';

const DEFAULT: string = 'sha512';

export function etag(body: string, algorithm = DEFAULT): string {
  return createHash(algorithm).update(body).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-512 function=digest
}

export class Sums {
  private readonly hash: Hash = crypto.createHash('md5'); // expect: javascript.node-crypto.createhash algorithm=MD5
  add(text: string): this { this.hash.update(text); return this; }  // expect-applied: javascript.node-crypto.hash-update
}

crypto.hash('sha1', 'x'); // expect: javascript.node-crypto.hash algorithm=SHA-1
crypto.createHash('shake256', { outputLength: 64 }); // expect: javascript.node-crypto.createhash algorithm=SHAKE256 output_bits=512
const key = createHash('sha256').update('pw').copy().digest(); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-applied: javascript.node-crypto.hash-digest
crypto.createHmac('sha1', key).update('m').digest('base64'); // expect: javascript.node-crypto.createhmac algorithm=HMAC digest=SHA-1 key=literal function=tag; expect-applied: javascript.node-crypto.hmac-update
const tag = crypto.createHmac('SHA384', 'a shared secret').update('m').digest(); // expect: javascript.node-crypto.createhmac algorithm=HMAC digest=SHA-384 key=literal
crypto.createHmac('md5', tag); // expect: javascript.node-crypto.createhmac digest=MD5 key=derived
crypto.createHmac('md5', crypto.randomBytes(16)); // expect: javascript.node-crypto.createhmac digest=MD5 key=secure-random; expect: javascript.node-crypto.randombytes
other('md5'); // expect-none
crypto.getHashes().includes('md5'); // expect-none

// A bare name is no field of the class around it.
const bareName = "sha512";
class BareNames {
  bareName = "md5";
  outer() {
    return createHash(bareName); // expect: javascript.node-crypto.createhash algorithm=SHA-512
  }
}
