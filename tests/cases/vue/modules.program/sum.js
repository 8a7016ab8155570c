import crypto from 'crypto';

export function summed(name, note) {
  return crypto.createHash(name).update(note); // expect: javascript.node-crypto.createhash algorithm=SHA-1
}
