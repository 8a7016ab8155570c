package app

import (
	"crypto/aes"
	"crypto/sha256"

	"example.com/house/config"
	"golang.org/x/crypto/pbkdf2"
)

func seal(password, salt []byte) {
	aes.NewCipher(config.Key)                                   // expect: go.cipher.aes algorithm=AES key=literal
	pbkdf2.Key(password, salt, config.Rounds, 32, sha256.New)   // expect: go.kdf.pbkdf2 iterations=1000
	pbkdf2.Key(password, salt, fewRounds(), 32, sha256.New)     // expect: go.kdf.pbkdf2 iterations=500
}
