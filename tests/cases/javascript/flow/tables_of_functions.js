// A table of functions, of which one is handed to a function that calls it.
import { createHash } from 'node:crypto';

const MAKERS = {
  digest: (name) => createHash(name), // expect: javascript.node-crypto.createhash algorithm=MD5; finding: VT-0201
};

function made(maker, name) {
  return maker(name);
}

export const sum = made(MAKERS.digest, 'md5');
