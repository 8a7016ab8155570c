import { md5, createMD5, pbkdf2 } from './hash-wasm.mjs';
import keypair from './keypair.mjs';

export const sums = async (data) => [
  await md5(data), // expect-none: javascript.hashes.wasm
  await createMD5(), // expect-none: javascript.hashes.wasm-create
  await pbkdf2({ password: data, iterations: 1 }), // expect-none: javascript.passwords.wasm-pbkdf2
  keypair({ bits: 512 }), // expect-none: javascript.rsa-aes-packages.keypair
];
