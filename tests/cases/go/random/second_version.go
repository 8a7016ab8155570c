package random

import (
	"crypto/ed25519"
	crand "crypto/rand"
	"math/rand/v2"
)

func Seeds() {
	guessed := make([]byte, ed25519.SeedSize)
	made := rand.New(rand.NewPCG(1, 2))
	for i := range guessed {
		guessed[i] = byte(made.UintN(256)) // expect-applied: go.random.v2-generator-number
	}
	ed25519.NewKeyFromSeed(guessed) // expect: go.public.ed25519-from-seed private_key=predictable-random

	var seed [32]byte
	crand.Read(seed[:])
	strong := rand.New(rand.NewChaCha8(seed))
	drawn := make([]byte, ed25519.SeedSize)
	for i := range drawn {
		drawn[i] = byte(strong.UintN(256)) // expect-none: go.random.v2-generator-number
	}
	ed25519.NewKeyFromSeed(drawn)
}
