// Who asks for the error goes on with the key that was filled where there is none.
package findings

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"hash"
)

func draw(bits int, key []byte) error {
	if bits < 128 {
		return errors.New("too short")
	}
	rand.Read(key) // expect: go.random.secure-read function=generate
	return nil
}

func refuses(bits int) hash.Hash {
	key := make([]byte, 32)
	if err := draw(bits, key); err != nil {
		return nil
	}
	return hmac.New(sha256.New, key) // expect: go.hash.hmac key=secure-random; expect-none: go.hash.hmac key=?
}

func goesOn(bits int) hash.Hash {
	key := make([]byte, 32)
	err := draw(bits, key)
	if err == nil {
		return hmac.New(sha256.New, key) // expect: go.hash.hmac key=secure-random; expect-none: go.hash.hmac key=?
	}
	return nil
}

// The error is not asked for.
func drops(bits int) hash.Hash {
	key := make([]byte, 32)
	draw(bits, key)
	return hmac.New(sha256.New, key) // expect: go.hash.hmac key=secure-random; expect: go.hash.hmac key=?
}
