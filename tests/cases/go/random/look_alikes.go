// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/crypto/rand"
	m1 "example.org/house/io"
	m2 "example.org/house/encoding/binary"
	m3 "example.org/house/math/rand"
	m4 "example.org/house/math/rand/v2"
)

func all(a []byte) {
	m0.Read(a) // expect-none: go.random.secure-read
	m1.ReadFull(crypto/rand.Reader, a) // expect-none: go.random.secure-fill
	m1.LimitReader(crypto/rand.Reader) // expect-none: go.random.secure-copy
	m2.Read(crypto/rand.Reader, a, a) // expect-none: go.random.secure-binary
	m0.Int(crypto/rand.Reader) // expect-none: go.random.secure-number
	m0.Int(a) // expect-none: go.random.drawn-number
	m0.Text() // expect-none: go.random.secure-text
	m3.Int() // expect-none: go.random.number
	m3.Read(a) // expect-none: go.random.fill
	m3.Shuffle() // expect-none: go.random.shuffle
	m3.Seed(a) // expect-none: go.random.seed
	m3.NewSource(a) // expect-none: go.random.source
	m3.New(a) // expect-none: go.random.generator
	m3.Rand.Int() // expect-none: go.random.generator-number
	m3.Rand.Read(a) // expect-none: go.random.generator-fill
	m3.Rand.Seed(a) // expect-none: go.random.generator-seed
	m4.Int() // expect-none: go.random.v2-number
	m4.Shuffle() // expect-none: go.random.v2-shuffle
	m4.NewPCG(a) // expect-none: go.random.v2-pcg
	m4.NewChaCha8(a) // expect-none: go.random.v2-chacha8
	m4.New(a) // expect-none: go.random.v2-generator
	m4.ChaCha8.Read(a) // expect-none: go.random.v2-chacha8-fill
}
