// What a method sums up with a digest of its own is derived where another method uses it, whatever was written before.
package digests

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"
)

type session struct{ first, second []byte }

func (s *session) open(secret []byte) {
	h := sha256.New() // expect: go.hash.new algorithm=SHA-256
	h.Write(secret)
	s.first = h.Sum(nil)
	var again hash.Hash = sha256.New() // expect: go.hash.new algorithm=SHA-256
	again.Write(secret)
	s.second = again.Sum(nil)
}

func (s *session) tag() {
	hmac.New(sha256.New, s.first)  // expect: go.hash.hmac key=derived
	hmac.New(sha256.New, s.second) // expect: go.hash.hmac key=derived
}
