// A function of a package is called by the package's name, which says what it gives.
package session

import (
	"crypto/sha256"
	"math/rand"
	"strconv"
)

func ID() string {
	return strconv.FormatInt(rand.Int63(), 36) // expect: go.random.number purpose=token; finding: VT-0605
}

// Nobody else calls it, so it goes by its own name.
func id() string {
	return strconv.FormatInt(rand.Int63(), 36) // expect: go.random.number generator=predictable; expect-none: go.random.number purpose=token; finding: VT-0601
}

type Store struct{ spread int }

// What is made here has a name of its own.
func New() *Store {
	return &Store{spread: rand.Intn(8)} // expect: go.random.number generator=predictable; expect-none: go.random.number purpose=token; finding: VT-0601
}

func Sum(b []byte) [32]byte {
	return sha256.Sum256(b)
}
