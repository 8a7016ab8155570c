// A member of what another file declares may be lacking: then it is the default.
import { createHash, pbkdf2Sync } from 'crypto';
import type { HashOptions } from './options';

type Stretching = { rounds?: number };

export function imported(data: string, options?: HashOptions) {
  return createHash(options?.algorithm ?? 'md5').update(data).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=MD5; expect: javascript.node-crypto.createhash algorithm=?
}

export function declared(word: string, salt: Buffer, options: Stretching) {
  return pbkdf2Sync(word, salt, options.rounds ?? 1000, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=1000; expect: javascript.node-crypto.pbkdf2 iterations=?
}

export function takenApart(word: string, salt: Buffer, options: Stretching) {
  const { rounds = 2000 } = options;
  return pbkdf2Sync(word, salt, rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=2000; expect: javascript.node-crypto.pbkdf2 iterations=?
}

export function setBefore(word: string, salt: Buffer) {
  const options: Stretching = { rounds: 700000 };
  return pbkdf2Sync(word, salt, options.rounds ?? 1000, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=700000; expect-none: javascript.node-crypto.pbkdf2 iterations=1000
}
