package flow

import "golang.org/x/crypto/bcrypt"

type keeper struct {
	at  string
	tax int
}

func Light(at string) *keeper { return &keeper{at, bcrypt.MinCost + 1} }

func (k *keeper) Keep(word []byte) ([]byte, error) {
	return bcrypt.GenerateFromPassword(word, k.tax) // expect: go.kdf.bcrypt cost=5
}

func More(word []byte) {
	bcrypt.GenerateFromPassword(word, bcrypt.DefaultCost+2) // expect: go.kdf.bcrypt cost=12
	bcrypt.GenerateFromPassword(word, bcrypt.DefaultCost) // expect: go.kdf.bcrypt cost=10
	bcrypt.GenerateFromPassword(word, bcrypt.MinCost) // expect: go.kdf.bcrypt cost=4
	n := bcrypt.MinCost
	if n < 8 {
		n = 8
	}
	bcrypt.GenerateFromPassword(word, n) // expect: go.kdf.bcrypt cost=8
	bcrypt.GenerateFromPassword(word, 2) // expect: go.kdf.bcrypt cost=10
}
