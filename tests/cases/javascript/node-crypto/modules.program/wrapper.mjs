import crypto from 'crypto';

export function summed(name, text) {
  return crypto.createHash(name).update(text); // expect: javascript.node-crypto.createhash algorithm=SHA-1; expect-none: javascript.node-crypto.createhash algorithm=?
}
