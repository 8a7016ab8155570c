// What a value is by then: no number where `typeof` said that it is none.
const bytes = (input) => new Uint8Array(input);

export function sound(key, data, options) {
  const { nonce = 12 } = options;
  const iv = typeof nonce === 'number' ? crypto.getRandomValues(new Uint8Array(nonce)) : bytes(nonce);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data); // expect: javascript.webcrypto.encrypt iv=secure-random; expect: javascript.webcrypto.encrypt iv=?
}
export function weak(key, data, options) {
  const { nonce = 12 } = options;
  const iv = typeof nonce === 'number' ? new Uint8Array(nonce) : bytes(nonce);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data); // expect: javascript.webcrypto.encrypt iv=zero
}
