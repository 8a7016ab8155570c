// Names that a branch has told, and what is computed of them.
async function derive(names, key) {
  // expect-none: javascript.webcrypto.derivebits digest=SHA-256 output_bits=256
  // expect-none: javascript.webcrypto.derivebits digest=SHA-512 output_bits=128
  return crypto.subtle.deriveBits({ name: 'PBKDF2', hash: `SHA-${names.slice(8, 11)}`, iterations: 1000, salt: key.salt }, key, parseInt(names.slice(13, 16), 10)); // expect: javascript.webcrypto.derivebits digest=SHA-256 output_bits=128
}

export async function wrapped(names, key) {
  switch (names) {
    case 'PBES2-HS256+A128KW':
    case 'PBES2-HS512+A256KW':
      return derive(names, key);
    default:
      throw new Error(names);
  }
}

function parameters(name) {
  const hash = `SHA-${name.slice(-3)}`;
  switch (name) {
    case 'HS384':
      return { hash, name: 'HMAC' };
    case 'PS512':
      return { hash, name: 'RSA-PSS', saltLength: 64 };
    default:
      throw new Error(name);
  }
}

export async function sign(name, key, data) {
  // expect-none: javascript.webcrypto.sign algorithm=HMAC digest=?
  return crypto.subtle.sign(parameters(name), key, data); // expect: javascript.webcrypto.sign algorithm=HMAC digest=SHA-384
}

// A member of what is given.
export async function agree(mine, theirs) {
  let bits;
  if (theirs.algorithm.name === 'X25519') {
    bits = 256;
  } else if (theirs.algorithm.name === 'X448') {
    bits = 448;
  } else {
    throw new Error('no');
  }
  // expect-none: javascript.webcrypto.derivebits algorithm=X25519 output_bits=448
  return crypto.subtle.deriveBits({ name: theirs.algorithm.name, public: theirs }, mine, bits); // expect: javascript.webcrypto.derivebits algorithm=X448 output_bits=448
}

export async function agreeShortly(mine, theirs) {
  let bits;
  theirs.kind === 'X448' ? bits = 448 : bits = 256;
  return crypto.subtle.deriveBits({ name: theirs.kind, public: theirs }, mine, bits); // expect: javascript.webcrypto.derivebits algorithm=X448 output_bits=448
}

export async function agreeOnlySo(mine, theirs) {
  if (theirs.algorithm.name !== 'X25519') throw new Error('no');
  return crypto.subtle.deriveBits({ name: theirs.algorithm.name, public: theirs }, mine, 256); // expect: javascript.webcrypto.derivebits algorithm=X25519
}

// What is set anew may be something else.
export async function agreeAnew(mine, theirs, next) {
  if (theirs.algorithm !== 'X25519') throw new Error('no');
  theirs = next;
  return crypto.subtle.deriveBits({ name: theirs.algorithm, public: theirs }, mine, 256); // expect: javascript.webcrypto.derivebits algorithm=?
}
