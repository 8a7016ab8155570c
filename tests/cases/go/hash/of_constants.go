package hash

import (
	"crypto/aes"
	"crypto/sha256"
	"os"
)

func Constant() {
	sum := sha256.Sum256([]byte("correct horse"))
	aes.NewCipher(sum[:16]) // expect: go.cipher.aes key=literal
}

func Given() {
	sum := sha256.Sum256([]byte(os.Getenv("KEY")))
	aes.NewCipher(sum[:16]) // expect: go.cipher.aes key=derived
}
