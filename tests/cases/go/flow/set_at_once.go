package flow

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"os"

	"golang.org/x/crypto/argon2"
)

type signer struct {
	key  []byte
	name string
}

// What the literal says nobody sees.
func newSigner() *signer {
	s := &signer{key: []byte("until there is one"), name: "s"}
	s.key, _ = os.ReadFile("key")
	return s
}

func (s *signer) sum() []byte {
	return hmac.New(sha256.New, s.key).Sum(nil) // expect: go.hash.hmac key=?
}

type asked struct {
	key []byte
}

// This one is asked for it before.
func newAsked(show func([]byte)) *asked {
	a := &asked{key: []byte("until there is one")}
	show(a.key)
	a.key = make([]byte, 32)
	rand.Read(a.key)
	return a
}

func (a *asked) sum() []byte {
	return hmac.New(sha256.New, a.key).Sum(nil) // expect: go.hash.hmac key=literal
}

type entry struct {
	salt, hash []byte
}

// The bytes of a text, written over.
func newEntry(password []byte) entry {
	salt := []byte("0123456789abcdef")
	rand.Read(salt)
	return entry{salt, argon2.IDKey(password, salt, 3, 1<<16, 4, 32)} // expect: go.kdf.argon2 salt=secure-random
}

func (e entry) matches(password []byte) []byte {
	return argon2.IDKey(password, e.salt, 3, 1<<16, 4, 32) // expect: go.kdf.argon2 salt=?
}
