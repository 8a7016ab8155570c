package draw

import (
	"bufio"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"io"
	"math/big"
	weak "math/rand"
	random "math/rand/v2"
	"time"
)

type dice struct{}

func (dice) Intn(n int) int     { return n }
func (dice) Read(b []byte) int  { return 0 }
func (dice) Int() int           { return 4 }
func (dice) Seed(n int64)       {}
func (dice) Shuffle(n int)      {}
func (dice) New(n int) dice     { return dice{} }

func Secure(source io.Reader, buffer []byte) {
	rand.Read(buffer)  // expect: go.random.secure-read algorithm=OS-random function=generate generator=secure
	rand.Reader.Read(buffer)  // expect: go.random.secure-read algorithm=OS-random function=generate generator=secure
	io.ReadFull(rand.Reader, buffer)  // expect: go.random.secure-fill algorithm=OS-random function=generate generator=secure
	io.ReadFull(source, buffer)                          // expect-none
	_ = bufio.NewReader(rand.Reader)  // expect: go.random.secure-copy algorithm=OS-random function=generate generator=secure
	_ = bufio.NewReader(source)                          // expect-none
	var number uint64
	binary.Read(rand.Reader, binary.BigEndian, &number)  // expect: go.random.secure-binary algorithm=OS-random function=generate generator=secure
	binary.Read(source, binary.BigEndian, &number)       // expect-none
	_, _ = rand.Int(rand.Reader, big.NewInt(6))  // expect: go.random.secure-number algorithm=OS-random function=generate generator=secure
	_, _ = rand.Int(zeros{}, big.NewInt(6))  // expect: go.random.drawn-number generator=?; expect-none: go.random.secure-number
	_ = rand.Text()  // expect: go.random.secure-text generator=secure
	_, _ = rand.Prime(rand.Reader, 1024)  // expect: go.random.secure-number algorithm=OS-random function=generate generator=secure
}

func Weak(buffer []byte) {
	weak.Seed(time.Now().UnixNano())  // expect: go.random.seed algorithm=additive-feedback generator=predictable seed=time
	_ = weak.Intn(6)  // expect: go.random.number function=generate generator=predictable
	weak.Read(buffer)  // expect: go.random.fill function=generate generator=predictable
	weak.Shuffle(6, func(i, j int) {})  // expect: go.random.shuffle function=generate generator=predictable
	generator := weak.New(weak.NewSource(42))  // expect: go.random.generator algorithm=additive-feedback function=generate generator=predictable seed=literal
	_ = generator.Int63()  // expect-applied: go.random.generator-number
	later := weak.New(weak.NewSource(1))  // expect: go.random.generator algorithm=additive-feedback generator=predictable seed=literal; expect: go.random.generator algorithm=additive-feedback generator=predictable seed=time
	later.Seed(time.Now().Unix())  // expect-applied: go.random.generator-seed
	_ = random.IntN(6)  // expect: go.random.v2-number function=generate generator=predictable
	random.Shuffle(6, func(i, j int) {})  // expect: go.random.v2-shuffle function=generate generator=predictable
	_ = random.New(random.NewPCG(1, 2))  // expect: go.random.v2-generator algorithm=PCG generator=predictable seed=literal
}

func WeakKey() cipher.Block {
	key := make([]byte, 16)
	weak.New(weak.NewSource(7)).Read(key)  // expect: go.random.generator algorithm=additive-feedback function=generate generator=predictable seed=literal purpose=key; expect-applied: go.random.generator-fill
	block, _ := aes.NewCipher(key)  // expect: go.cipher.aes algorithm=AES key=predictable-random key_bits=128
	return block
}

func Seeded(seed [32]byte) cipher.Block {
	generator := random.NewChaCha8(seed)  // expect: go.random.v2-chacha8 algorithm=ChaCha8 function=generate generator=secure seed=?
	key := make([]byte, 32)
	generator.Read(key)  // expect-applied: go.random.v2-chacha8-fill
	block, _ := aes.NewCipher(key)  // expect: go.cipher.aes algorithm=AES key=derived key_bits=256
	return block
}

func Dice(d dice, buffer []byte) {
	d.Intn(6)          // expect-none
	d.Read(buffer)     // expect-none
	d.Int()            // expect-none
	d.Seed(1)          // expect-none
	d.Shuffle(1)       // expect-none
	d.New(1)           // expect-none
	println("math/rand.Intn(6)") // expect-none
}

func Source(seed int64) weak.Source {
	return weak.NewSource(seed)  // expect: go.random.source algorithm=additive-feedback generator=predictable seed=?
}

func Permuted() random.Source {
	return random.NewPCG(3, 4)  // expect: go.random.v2-pcg algorithm=PCG generator=predictable seed=literal
}

type device struct{}

func (device) Int63() int64   { return 0 }
func (device) Seed(int64)     {}

func OwnSource() *weak.Rand {
	return weak.New(device{})  // expect: go.random.generator generator=?
}

type zeros struct{}

func (zeros) Read(into []byte) (int, error) { return len(into), nil }
