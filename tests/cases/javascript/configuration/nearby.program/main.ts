// './settings' is settings.ts, and what it brings is that file's, whatever it is called.
import { createHash, pbkdf2Sync } from 'crypto';
import { hashing } from './settings';
import { base } from './base.js';
import https from 'https';

export function hash(word: string, salt: Buffer): Buffer {
  return pbkdf2Sync(word, salt, hashing.iterations, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=1000
}
export const agent = new https.Agent({ ...base, maxSockets: 10 }); // expect: javascript.node-tls.agent-unchecked certificate_check=disabled
