// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/crypto/aes"
	m1 "example.org/house/crypto/des"
	m2 "example.org/house/crypto/rc4"
	m3 "example.org/house/crypto/cipher"
)

func all(a []byte) {
	m0.NewCipher(a) // expect-none: go.cipher.aes
	m1.NewCipher(a) // expect-none: go.cipher.des
	m1.NewTripleDESCipher(a) // expect-none: go.cipher.triple-des
	m2.NewCipher(a) // expect-none: go.cipher.rc4
	m3.Block.Encrypt() // expect-none: go.cipher.block-encrypt
	m3.Block.Decrypt() // expect-none: go.cipher.block-decrypt
	m3.NewCBCEncrypter(a, a) // expect-none: go.cipher.mode
	m3.NewGCM(a) // expect-none: go.cipher.gcm
	m3.NewGCMWithNonceSize(a, a) // expect-none: go.cipher.gcm-nonce-size
	m3.NewGCMWithTagSize(a, a) // expect-none: go.cipher.gcm-tag-size
	m3.AEAD.Seal(a, a) // expect-none: go.cipher.aead-seal
	m3.AEAD.Open() // expect-none: go.cipher.aead-open
}
