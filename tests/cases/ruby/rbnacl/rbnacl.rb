def boxes(key, text)
  box = RbNaCl::SecretBox.new(key)  # expect: ruby.rbnacl.secretbox algorithm=XSalsa20-Poly1305 function=encrypt nonce=literal
  box.encrypt("twenty-four letters long", text)  # expect-applied: ruby.rbnacl.secretbox-encrypt
  RbNaCl::SimpleBox.from_secret_key(key)  # expect: ruby.rbnacl.simplebox algorithm=XSalsa20-Poly1305
  RbNaCl::AEAD::ChaCha20Poly1305IETF.new(key)  # expect: ruby.rbnacl.aead algorithm=ChaCha20-Poly1305
  RbNaCl::Random.random_bytes(24)  # expect: ruby.rbnacl.random generator=secure
  RbNaCl::Hash.blake2b(text)  # expect: ruby.rbnacl.hash algorithm=BLAKE2b-512
  RbNaCl::SigningKey.generate  # expect: ruby.rbnacl.signing-key algorithm=Ed25519
end
