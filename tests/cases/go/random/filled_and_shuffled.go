package random

import (
	"encoding/hex"
	"io"
	"math/rand"
	"time"
)

func SessionToken() string {
	var raw [16]byte
	rand.Read(raw[:]) // expect: go.random.fill purpose=token; finding: VT-0605
	return hex.EncodeToString(raw[:])
}

func apiKey() string {
	raw := make([]byte, 16)
	io.ReadFull(rand.New(rand.NewSource(time.Now().Unix())), raw[4:]) // expect: go.random.generator-fill-from purpose=token; expect: go.random.generator; finding: VT-0605; finding: VT-0601
	return hex.EncodeToString(raw)
}

func otpCode() string {
	digits := []byte("0123456789")
	rand.Shuffle(len(digits), func(i, j int) { digits[i], digits[j] = digits[j], digits[i] }) // expect: go.random.shuffle purpose=token; finding: VT-0605
	return string(digits[:6])
}

func resetCode(rnd *rand.Rand) string {
	letters := []rune("ABCDEFGHJKLMNPQRSTUVWXYZ")
	rnd.Shuffle(len(letters), func(i, j int) { letters[i], letters[j] = letters[j], letters[i] })
	return string(letters[:8])
}

func seeded() string { return resetCode(rand.New(rand.NewSource(7))) } // expect: go.random.generator purpose=token; finding: VT-0605

// Cards are no secret of anybody, as far as their name says.
func deal(cards []int) []int {
	rand.Shuffle(len(cards), func(i, j int) { cards[i], cards[j] = cards[j], cards[i] }) // expect: go.random.shuffle; finding: VT-0601
	return cards
}

type SessionIDs struct{ rng *rand.Rand }

func newSessionIDs() *SessionIDs { return &SessionIDs{rng: rand.New(rand.NewSource(3))} } // expect: go.random.generator purpose=token; finding: VT-0605

func (s *SessionIDs) Next() uint64 { return s.rng.Uint64() }

type Pages struct{ rng *rand.Rand }

func newPages() *Pages { return &Pages{rng: rand.New(rand.NewSource(3))} } // expect: go.random.generator; finding: VT-0601

func (p *Pages) Next() uint64 { return p.rng.Uint64() }
