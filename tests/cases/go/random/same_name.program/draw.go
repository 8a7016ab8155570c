package house

import (
	"crypto/rand"
	"io"
	"math/big"
)

type drawn struct{}

// The other file's rand is another package.
func (d *drawn) Draw(source io.Reader) {
	rand.Int(source, big.NewInt(7)) // expect: go.random.drawn-number; expect-none: go.random.number
}
