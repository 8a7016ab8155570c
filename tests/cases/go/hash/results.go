// Of several results each goes with the others: where the flag says no, the size is none.
package house

import (
	"crypto"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"hash"
	"io"
)

func size(kind int) (int, bool) {
	if kind == 1 {
		return 1024, false
	}
	return 3072, true
}

func keyOf(kind int) (*rsa.PrivateKey, error) {
	bits, ok := size(kind)
	if !ok {
		return nil, nil
	}
	// expect: go.public.rsa-generate key_bits=3072
	// expect-none: go.public.rsa-generate key_bits=1024
	return rsa.GenerateKey(rand.Reader, bits)
}

func eitherKey(kind int) (*rsa.PrivateKey, error) {
	bits, _ := size(kind)
	// expect: go.public.rsa-generate key_bits=3072
	// expect: go.public.rsa-generate key_bits=1024
	return rsa.GenerateKey(rand.Reader, bits)
}

// Handed on, and with names.
func handedOn(kind int) (int, bool) {
	return size(kind)
}

func named(kind int) (label string, bits int, ok bool) {
	if kind == 1 {
		label, bits = "old", 512
		return
	}
	if kind == 2 {
		label, bits = "older", 768
		return
	}
	label, bits, ok = "new", 4096, true
	return
}

func handedKey(kind int) (*rsa.PrivateKey, error) {
	bits, ok := handedOn(kind)
	if ok {
		// expect: go.public.rsa-generate key_bits=3072
		// expect-none: go.public.rsa-generate key_bits=1024
		return rsa.GenerateKey(rand.Reader, bits)
	}
	return nil, nil
}

func namedKey(kind int) (*rsa.PrivateKey, error) {
	var bits int
	var label string
	label, bits, _ = named(kind)
	if label == "old" {
		// expect: go.public.rsa-generate key_bits=512
		// expect-none: go.public.rsa-generate key_bits=4096
		// expect-none: go.public.rsa-generate key_bits=768
		return rsa.GenerateKey(rand.Reader, bits)
	}
	return nil, nil
}

// Two constants of a package are two things.
func digest(kind int) hash.Hash {
	h := crypto.MD5
	if kind == 1 {
		h = crypto.SHA256
	}
	if h == crypto.SHA256 {
		// expect: go.hash.constant-new algorithm=SHA-256
		// expect-none: go.hash.constant-new algorithm=MD5
		return h.New()
	}
	return nil
}

// What another method puts into an array of the receiver is what it holds.
type session struct {
	tag, drawn, part [32]byte
}

func (s *session) prepare(secret []byte) error {
	h := sha256.New()
	h.Write(secret)
	copy(s.tag[:], h.Sum(nil))
	s.part[0] = 7
	_, err := io.ReadFull(rand.Reader, s.drawn[:])
	return err
}

func (s *session) mac() hash.Hash {
	return hmac.New(sha256.New, s.tag[:])  // expect: go.hash.hmac key=derived key_bits=256
}

func (s *session) drawnMac() hash.Hash {
	return hmac.New(sha256.New, s.drawn[:])  // expect: go.hash.hmac key=secure-random key_bits=256
}

func (s *session) partMac() hash.Hash {
	return hmac.New(sha256.New, s.part[:])  // expect: go.hash.hmac key=?
}

// A number that is written as one of a type is that number.
func chosen(kind int) crypto.Hash {
	if kind == 1 {
		return crypto.Hash(0)
	}
	return crypto.SHA512
}

func signed(priv crypto.Signer, kind int, sum []byte) ([]byte, error) {
	h := chosen(kind)
	if h == 0 {
		return nil, nil
	}
	// expect: go.public.signer digest=SHA-512
	// expect-none: go.public.signer digest=?
	return priv.Sign(rand.Reader, sum, h)
}
