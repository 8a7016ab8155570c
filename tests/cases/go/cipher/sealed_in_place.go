// What Seal and Open append to the beginning of a buffer is no longer what the buffer was made as.
package sealed

import (
	"crypto/aes"
	"crypto/cipher"
)

func wrap(sealer cipher.AEAD, key, nonce []byte) {
	block, _ := aes.NewCipher(key) // expect-none: go.cipher.aes
	gcm, _ := cipher.NewGCM(block) // expect: go.cipher.gcm algorithm=AES mode=GCM function=encrypt
	wrapped := make([]byte, 64)
	gcm.Seal(wrapped[:0], nonce, key, nil)  // expect-applied: go.cipher.aead-seal
	aes.NewCipher(wrapped[:16]) // expect: go.cipher.aes key=?
	opened := make([]byte, 64)
	sealer.Open(opened[:0], nonce, key, nil)  // expect-applied: go.cipher.aead-open
	aes.NewCipher(opened[:16]) // expect: go.cipher.aes key=?
}
