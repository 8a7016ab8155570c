import { md5, sha256, createMD5, createSHA1, createSHA256, pbkdf2, createHMAC } from 'hash-wasm';

export async function sums(data, password, salt, key) {
  const short = await md5(data); // expect: javascript.hashes.wasm algorithm=MD5
  const long = await sha256(data); // expect: javascript.hashes.wasm algorithm=SHA-256
  const piecewise = await createMD5(); // expect: javascript.hashes.wasm-create algorithm=MD5
  piecewise.init();
  piecewise.update(data);
  const stretched = await pbkdf2({ // expect: javascript.passwords.wasm-pbkdf2 iterations=1000 output_bits=256
    password,
    salt,
    iterations: 1000,
    hashLength: 32,
    hashFunction: createSHA256(),
    outputType: 'hex',
  });
  return [short, long, piecewise.digest(), stretched, await createHMAC(createSHA1(), key)];
}
