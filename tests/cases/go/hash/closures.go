package closures

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"hash"
)

type signer struct{ secret []byte }

type option func(*signer)

func withSecret(secret string) option { return func(s *signer) { s.secret = []byte(secret) } }

func newSigner(options ...option) *signer {
	s := &signer{}
	for _, set := range options {
		set(s)
	}
	return s
}

func tag(note []byte) []byte {
	s := newSigner(withSecret("changed by nobody"))
	mac := hmac.New(sha256.New, s.secret) // expect: go.hash.hmac digest=SHA-256 key=literal
	mac.Write(note)
	return mac.Sum(nil)
}

func counting(made func() hash.Hash) func([]byte) []byte {
	return func(note []byte) []byte {
		h := made() // expect: go.hash.new algorithm=SHA-1
		h.Write(note)
		return h.Sum(nil)
	}
}

var count = counting(sha1.New)
