package random

import (
	"encoding/hex"
	"math/rand"
	"time"
)

type tokens struct{ rng *rand.Rand }

func newTokens() *tokens { return &tokens{rng: rand.New(rand.NewSource(9))} } // expect: go.random.generator purpose=token; finding: VT-0605

func (t *tokens) SessionToken() string {
	b := make([]byte, 8)
	t.rng.Read(b) // expect-applied: go.random.generator-fill
	return hex.EncodeToString(b)
}

type waits struct{ rng *rand.Rand }

// The member of the other type is another generator.
func newWaits() *waits { return &waits{rng: rand.New(rand.NewSource(7))} } // expect: go.random.generator purpose=delay

func (w *waits) Wait() {
	time.Sleep(time.Duration(w.rng.Intn(8)))
}

type Session struct{ ID, Theme string }

func NewSession() *Session {
	return &Session{
		ID:    hex.EncodeToString([]byte{byte(rand.Intn(256))}), // expect: go.random.number purpose=token; finding: VT-0605
		Theme: string(rune(rand.Intn(3))),                        // expect: go.random.number purpose=absent-property; finding: VT-0601
	}
}

type APIKey struct{ Owner, Key string }

func Issue(owner string) APIKey {
	key := APIKey{Owner: owner, Key: hex.EncodeToString([]byte{byte(rand.Intn(256))})} // expect: go.random.number purpose=token; finding: VT-0605
	return key
}
