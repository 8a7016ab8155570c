import { blake2b, blake2s } from '@noble/hashes/blake2';

export function sized(data, size) {
  const rest = blake2s(data, { key: load() }); // expect: javascript.noble.blake2s algorithm=BLAKE2s-256
  return [rest, blake2b(data, { dkLen: size })]; // expect: javascript.noble.blake2b algorithm=? output_bits=?
}
