// `token.New(20)`: of a function that only says that it makes something the package says what.
package token

import "math/rand"

const letters = "abcdefghijklmnopqrstuvwxyz"

func New(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))] // expect: go.random.number purpose=token
	}
	return string(b)
}

func Spread() int {
	return rand.Intn(8) // expect: go.random.number generator=predictable; expect-none: go.random.number purpose=token
}
