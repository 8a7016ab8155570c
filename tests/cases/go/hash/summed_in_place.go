// Sum behind an array's beginning fills the array where it has the digest's size.
package summed

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"hash"
)

func whole(secret []byte) hash.Hash {
	h := sha256.New() // expect: go.hash.new algorithm=SHA-256
	h.Write(secret)
	var key [32]byte
	h.Sum(key[:0])
	return hmac.New(sha256.New, key[:]) // expect: go.hash.hmac key=derived key_bits=256
}

func made(secret []byte) hash.Hash {
	h := sha512.New() // expect: go.hash.new algorithm=SHA-512
	h.Write(secret)
	key := make([]byte, 64)
	h.Sum(key[0:0])
	return hmac.New(sha512.New, key) // expect: go.hash.hmac key=derived key_bits=512
}

// The rest stays zero.
func larger(secret []byte) hash.Hash {
	h := sha256.New() // expect: go.hash.new algorithm=SHA-256
	h.Write(secret)
	var key [48]byte
	h.Sum(key[:0])
	return hmac.New(sha256.New, key[:]) // expect: go.hash.hmac key=? key_bits=384
}

// There is no room in it: the digest goes elsewhere.
func smaller(secret []byte) hash.Hash {
	h := sha256.New() // expect: go.hash.new algorithm=SHA-256
	h.Write(secret)
	var key [16]byte
	h.Sum(key[:0])
	return hmac.New(sha256.New, key[:]) // expect: go.hash.hmac key=? key_bits=128
}

func behind(secret []byte) hash.Hash {
	h := sha256.New() // expect: go.hash.new algorithm=SHA-256
	h.Write(secret)
	var key [32]byte
	h.Sum(key[8:8])
	return hmac.New(sha256.New, key[:]) // expect: go.hash.hmac key=? key_bits=256
}

func given(h hash.Hash) hash.Hash {
	var key [32]byte
	h.Sum(key[:0])
	return hmac.New(sha256.New, key[:]) // expect: go.hash.hmac key=? key_bits=256
}
