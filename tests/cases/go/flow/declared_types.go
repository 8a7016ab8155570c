package flow

import (
	"crypto/rand"
	"io"
	mrand "math/rand"
)

// What the variable held before says nothing of what it holds now.
func Replaced() {
	var source io.Reader
	source = mrand.New(mrand.NewSource(3)) // expect: go.random.generator generator=predictable
	source = rand.Reader
	token := make([]byte, 32)
	io.ReadFull(source, token) // expect: go.random.secure-fill generator=secure; expect-none: go.random.generator-fill-from
}

func Drawn() {
	var source io.Reader
	source = mrand.New(mrand.NewSource(3)) // expect: go.random.generator generator=predictable
	token := make([]byte, 32)
	io.ReadFull(source, token) // expect: go.random.generator-fill-from generator=predictable purpose=token
}
