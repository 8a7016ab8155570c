const fake = { subtle: { encrypt: (x) => x, digest: (x) => x } };
fake.subtle.encrypt({ name: 'AES-CBC' }); // expect-none
fake.subtle.digest('SHA-1'); // expect-none

export async function symmetric(data) {
  const iv = crypto.getRandomValues(new Uint8Array(12)); // expect: javascript.webcrypto.getrandomvalues generator=secure
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']); // expect: javascript.webcrypto.generatekey algorithm=AES mode=GCM key_bits=256 function=keygen
  await window.crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data); // expect: javascript.webcrypto.encrypt algorithm=AES mode=GCM key_bits=256 tag_bits=128 iv=secure-random key=secure-random
  const { subtle } = globalThis.crypto;
  await subtle.decrypt({ name: 'AES-CBC', iv: new Uint8Array(16) }, await other(), data); // expect: javascript.webcrypto.decrypt algorithm=AES mode=CBC padding=PKCS7 iv=zero key=?
  await self.crypto.subtle.encrypt({ name: 'AES-CTR', counter: iv, length: 64 }, key, data); // expect: javascript.webcrypto.encrypt algorithm=AES mode=CTR iv=secure-random
  await subtle.wrapKey('raw', key, await other(), 'AES-KW'); // expect: javascript.webcrypto.wrapkey algorithm=AES mode=KW function=encrypt
  await subtle.unwrapKey('raw', data, await other(), { name: 'RSA-OAEP' }, 'AES-GCM', true, []); // expect: javascript.webcrypto.unwrapkey algorithm=RSA padding=OAEP function=decrypt
}

export async function digests(data, algorithm) {
  await crypto.subtle.digest('SHA-1', data); // expect: javascript.webcrypto.digest algorithm=SHA-1 function=digest
  await crypto.subtle.digest({ name: 'SHA-384' }, data); // expect: javascript.webcrypto.digest algorithm=SHA-384
  await crypto.subtle.digest(algorithm, data); // expect: javascript.webcrypto.digest algorithm=?
}

export async function keys(data) {
  const mac = await crypto.subtle.importKey('raw', new TextEncoder().encode('secret'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); // expect: javascript.webcrypto.importkey-secret algorithm=HMAC digest=SHA-256 key=literal material=secret-key
  await crypto.subtle.sign('HMAC', mac, data); // expect: javascript.webcrypto.sign algorithm=HMAC digest=SHA-256 key=literal
  await crypto.subtle.importKey('raw', data, 'AES-CBC', false, ['encrypt']); // expect: javascript.webcrypto.importkey-secret-by-name algorithm=AES mode=CBC key=?
  const pair = await crypto.subtle.generateKey({ name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, false, ['sign']); // expect: javascript.webcrypto.generatekey algorithm=RSA padding=PKCS1v15 key_bits=2048 digest=SHA-256
  await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, false, ['sign']); // expect: javascript.webcrypto.generatekey algorithm=ECDSA curve=P-384
  await crypto.subtle.importKey('spki', data, { name: 'ECDH', namedCurve: 'P-256' }, false, []); // expect: javascript.webcrypto.importkey algorithm=ECDH curve=P-256 material=public-key
  await crypto.subtle.importKey('jwk', { kty: 'oct', k: 'c2VjcmV0' }, { name: 'AES-GCM' }, false, []); // expect: javascript.webcrypto.importkey-jwk algorithm=AES mode=GCM key=literal
  await crypto.subtle.verify({ name: 'ECDSA', hash: { name: 'SHA-512' } }, await other(), data, data); // expect: javascript.webcrypto.verify algorithm=ECDSA digest=SHA-512 function=verify
  return pair;
}

export async function passwords(salt) {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode('hunter2'), 'PBKDF2', false, ['deriveKey']); // expect: javascript.webcrypto.importkey-password-by-name material=password password=literal
  await crypto.subtle.importKey('raw', salt, { name: 'PBKDF2' }, false, ['deriveKey']); // expect: javascript.webcrypto.importkey-password material=password password=?
  await crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(8), iterations: 1000 }, base, { name: 'AES-CBC', length: 128 }, false, []); // expect: javascript.webcrypto.derivekey algorithm=PBKDF2 prf=HMAC digest=SHA-256 iterations=1000 salt=zero secret=literal output_bits=128
  await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-512', salt, info: salt }, await other(), 256); // expect: javascript.webcrypto.derivebits algorithm=HKDF digest=SHA-512 output_bits=256 function=keyderive
}

export async function sized(n) {
  return await crypto.subtle.generateKey({ name: 'AES-GCM', length: n }, true, ['encrypt']); // expect: javascript.webcrypto.generatekey algorithm=AES key_bits=? certainty=partial
}
