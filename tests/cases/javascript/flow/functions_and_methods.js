// A function and a method of one name: a bare name is the function's.
async function make(kind, key, data) {
  // expect-none: javascript.webcrypto.sign digest=?
  return crypto.subtle.sign({ name: 'HMAC', hash: `SHA-${kind.slice(2)}` }, key, data); // expect: javascript.webcrypto.sign digest=SHA-256
}

const seal = (kind, key, data) => make(kind, key, data);

function work(kind, key, data) {
  switch (kind) {
    case 'HS256':
      return seal(kind, key, data);
    default:
      throw new Error(kind);
  }
}

class Box {
  seal(key, data) {
    return work(this.kind, key, data);
  }
}

export { Box };
