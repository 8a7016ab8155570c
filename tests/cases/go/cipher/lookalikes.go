package store

import (
	aes "example.org/games/aes"
	"example.org/games/cipher"
)

// aes.NewCipher and cipher.NewGCM of another module; "crypto/aes" only in a text.
type des struct{ name string }

func (d des) NewCipher(key []byte) (des, error) { return d, nil }

func Play(key []byte) string {
	block, _ := aes.NewCipher(key)  // expect-none
	_, _ = cipher.NewGCM(block)     // expect-none
	cipher.NewCBCEncrypter(block, key) // expect-none
	cipher.NewGCMWithNonceSize(block, 12) // expect-none
	cipher.NewGCMWithTagSize(block, 12) // expect-none
	first, _ := des{"a"}.NewCipher(key) // expect-none
	block.Encrypt(key, key)         // expect-none
	block.Decrypt(key, key)         // expect-none
	block.Seal(key, key, key, key)  // expect-none
	block.Open(key, key, key, key)  // expect-none
	return first.name + "uses \"crypto/aes\" and rc4.NewCipher(key)" // expect-none
}
