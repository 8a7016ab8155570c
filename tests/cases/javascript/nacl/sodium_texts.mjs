import sodium from 'libsodium-wrappers';

await sodium.ready;
const nonce = sodium.from_hex('000102030405060708090a0b0c0d0e0f1011121314151617');
export const seal = (text, key) => sodium.crypto_secretbox_easy(text, nonce, key); // expect: javascript.nacl.sodium-secretbox nonce=literal nonce_bits=192
export const kept = (text) => sodium.crypto_secretbox_easy(text, nonce, sodium.from_string('a key of thirty-two bytes, so it')); // expect: javascript.nacl.sodium-secretbox key=literal key_bits=256
