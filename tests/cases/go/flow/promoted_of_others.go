// A member of what is embedded, asked of an object that nobody in the file makes at hand.
package flow

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"hash"
)

type summer struct {
	start func() hash.Hash
}

func (s summer) sum(text []byte) []byte {
	h := s.start() // expect: go.hash.new algorithm=SHA-1
	h.Write(text)
	return h.Sum(nil)
}

type entry struct {
	summer
	text []byte
}

func newEntry(text []byte) *entry {
	e := &entry{summer: summer{start: sha256.New}, text: text}
	e.start = sha1.New
	return e
}

func (e *entry) ID() []byte { return e.sum(e.text) }

type plain struct{ begin func() hash.Hash }

type record struct{ plain }

func newRecord() *record { return &record{plain{begin: md5.New}} }

func (r *record) ID(text []byte) []byte {
	h := r.begin() // expect: go.hash.new algorithm=MD5
	h.Write(text)
	return h.Sum(nil)
}

// Its own of that name is meant.
type outer struct {
	plain
	begin func() hash.Hash
}

func newOuter() *outer { return &outer{plain: plain{begin: md5.New}, begin: sha256.New} }

func (o *outer) ID(text []byte) []byte {
	h := o.begin() // expect: go.hash.new algorithm=SHA-256; expect-none: go.hash.new algorithm=MD5
	h.Write(text)
	return h.Sum(nil)
}
