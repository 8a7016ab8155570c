package flow

import (
	"crypto/cipher"
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

var count [16]byte

func next(count *[16]byte) {
	for i := len(count) - 1; i >= 0; i-- {
		count[i]++
		if count[i] != 0 {
			return
		}
	}
}

func Counted(block cipher.Block) cipher.Stream {
	next(&count)
	return cipher.NewCTR(block, count[:]) // expect: go.cipher.mode iv=?
}
