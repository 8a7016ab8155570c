package readers

import (
	"bytes"
	"crypto/aes"
	"crypto/sha256"
	"io"

	"golang.org/x/crypto/hkdf"
)

func fromReader(secret, salt []byte) {
	reader := hkdf.New(sha256.New, secret, salt, nil) // expect: go.kdf.hkdf digest=SHA-256
	key := make([]byte, 32)
	if _, err := io.ReadFull(reader, key); err != nil { // expect-applied: go.kdf.hkdf-read
		panic(err)
	}
	_, _ = aes.NewCipher(key) // expect: go.cipher.aes key=derived
	other := make([]byte, 16)
	reader.Read(other) // expect-applied: go.kdf.hkdf-reader-read
	_, _ = aes.NewCipher(other) // expect: go.cipher.aes key=derived
	given := make([]byte, 16)
	io.ReadFull(bytes.NewReader(salt), given) // expect-none: go.kdf.hkdf-read
	bytes.NewReader(salt).Read(given)         // expect-none: go.kdf.hkdf-reader-read
	_, _ = aes.NewCipher(given) // expect: go.cipher.aes key=?
}
