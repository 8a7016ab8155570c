package flow

import (
	"crypto/rand"

	"golang.org/x/crypto/scrypt"
)

var grain [16]byte
var drawn [16]byte
var half = make([]byte, 16)

func init() {
	copy(grain[:], "grain of all log")
	rand.Read(drawn[:])
	copy(half, "grain of ")
	rand.Read(half[8:])
}

func Fixed(password []byte) ([]byte, error) {
	return scrypt.Key(password, grain[:], 1<<17, 8, 1, 32) // expect: go.kdf.scrypt salt=literal salt_bits=128
}

func Drawn(password []byte) ([]byte, error) {
	return scrypt.Key(password, drawn[:], 1<<17, 8, 1, 32) // expect: go.kdf.scrypt salt=secure-random
}

func Half(password []byte) ([]byte, error) {
	return scrypt.Key(password, half, 1<<17, 8, 1, 32) // expect: go.kdf.scrypt salt=?
}
