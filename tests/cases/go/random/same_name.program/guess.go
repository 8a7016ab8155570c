package house

import "math/rand"

type drawer interface{ Draw(source io.Reader) }

func Guess(d drawer) int {
	d.Draw(nil)
	return rand.Intn(6) // expect: go.random.number generator=predictable; expect-none: go.random.drawn-number
}
