import crypto from 'node:crypto';
import { weakDigest, soundDigest, preset, whole } from './barrel.mjs';
import table from './table.js';
import spread from './spread.js';

crypto.createHash(weakDigest); // expect: javascript.node-crypto.createhash algorithm=MD5
crypto.createHash(soundDigest); // expect: javascript.node-crypto.createhash algorithm=SHA-512
crypto.createHash(preset.cacheDigest); // expect: javascript.node-crypto.createhash algorithm=SHA-1
crypto.createHash(whole.strongDigest); // expect: javascript.node-crypto.createhash algorithm=SHA-512
crypto.createHash(spread.digestName); // expect: javascript.node-crypto.createhash algorithm=SHA-384

function digestOf(settings) {
  return crypto.createHash(settings.digestName); // expect: javascript.node-crypto.createhash algorithm=SHA-384
}

digestOf(table);
const later = await import('./defaults.mjs');
crypto.createHash(later.weakDigest); // expect: javascript.node-crypto.createhash algorithm=MD5
