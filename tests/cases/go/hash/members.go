package members

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"hash"
)

// Members of a struct that are given in their order.
var table = []struct {
	name string
	make func() hash.Hash
}{
	{"md5", md5.New},
	{"sha256", sha256.New},
}

type maker struct{ make func() hash.Hash }

func (m maker) sum(note []byte) []byte {
	h := m.make() // expect: go.hash.new algorithm=SHA-1; expect: go.hash.new algorithm=SHA-256
	h.Write(note)
	return h.Sum(nil)
}

func pick(strong bool) maker {
	if strong {
		return maker{sha256.New}
	}
	return maker{make: sha1.New}
}

func all(note []byte) {
	for _, one := range table {
		h := one.make() // expect: go.hash.new algorithm=MD5; expect: go.hash.new algorithm=SHA-256
		h.Write(note)
	}
	return
	md5.Sum(note) // expect-none
}
