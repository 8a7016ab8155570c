package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"io"
)

func drawnOver() {
	key := []byte("a text to begin with")[:16]
	rand.Read(key)
	aes.NewCipher(key) // no-finding
}

func drawnOverWhole() {
	key := []byte("sixteen of these")
	if _, err := io.ReadFull(rand.Reader, key); err != nil {
		return
	}
	aes.NewCipher(key) // no-finding
}

func draw(into []byte) error {
	_, err := rand.Read(into[:])
	return err
}

func drawnByAnother() {
	key := []byte("sixteen of these")
	if draw(key) != nil {
		return
	}
	aes.NewCipher(key) // no-finding
}

func usedBefore(note []byte) []byte {
	key := []byte("sixteen of these")
	block, _ := aes.NewCipher(key) // finding: VT-0301
	rand.Read(key)
	box, _ := cipher.NewGCM(block)
	return box.Seal(nil, key[:12], note, nil) // no-finding: VT-0311
}

func anotherIsDrawn() {
	key, other := []byte("sixteen of these"), []byte("sixteen of these")
	rand.Read(other)
	aes.NewCipher(key) // finding: VT-0301
}
