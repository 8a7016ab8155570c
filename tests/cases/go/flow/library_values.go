package flow

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"maps"
	"math/big"
	"os"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

func number(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}

func Texts() {
	rsa.GenerateKey(rand.Reader, number(strings.Fields("a  1024 b")[1]))                    // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, number(string(bytes.Fields([]byte("2048 a"))[0])))         // expect: go.public.rsa-generate key_bits=2048
	rsa.GenerateKey(rand.Reader, number(strings.TrimPrefix("rsa1024", "rsa")))              // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, number(strings.TrimSuffix("2048bits", "bits")))            // expect: go.public.rsa-generate key_bits=2048
	rsa.GenerateKey(rand.Reader, number(strconv.FormatInt(3072, 10)))                       // expect: go.public.rsa-generate key_bits=3072
	rsa.GenerateKey(rand.Reader, number(strconv.FormatInt(3072, 16)))                       // expect: go.public.rsa-generate key_bits=?
	rsa.GenerateKey(rand.Reader, int(time.Duration(3072)))                                  // expect: go.public.rsa-generate key_bits=3072
	rsa.GenerateKey(rand.Reader, int(big.NewInt(4096).Int64()))                             // expect: go.public.rsa-generate key_bits=4096
}

func Lists() {
	bits := []int{1024, 4096}
	if slices.Contains(bits, 4096) {
		rsa.GenerateKey(rand.Reader, bits[slices.Index([]string{"x", "y"}, "y")]) // expect: go.public.rsa-generate key_bits=4096
	} else {
		rsa.GenerateKey(rand.Reader, 512) // expect-none: go.public.rsa-generate
	}
	slices.Reverse(bits)
	rsa.GenerateKey(rand.Reader, bits[1]) // expect: go.public.rsa-generate key_bits=1024
	slices.Sort(bits)
	rsa.GenerateKey(rand.Reader, bits[1]) // expect: go.public.rsa-generate key_bits=?
	others := []int{4096, 1024}
	sort.Ints(others)
	rsa.GenerateKey(rand.Reader, others[1])                  // expect: go.public.rsa-generate key_bits=?
	rsa.GenerateKey(rand.Reader, slices.Max([]int{3072, 1})) // expect: go.public.rsa-generate key_bits=3072
}

func Tables() {
	sizes := map[string]int{"a": 1024}
	mine := maps.Clone(sizes)
	mine["a"] = 4096
	rsa.GenerateKey(rand.Reader, sizes["a"]) // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, mine["a"])  // expect: go.public.rsa-generate key_bits=4096
	var shared sync.Map
	bits, _ := shared.LoadOrStore("b", 3072)
	rsa.GenerateKey(rand.Reader, bits.(int)) // expect: go.public.rsa-generate key_bits=3072
}

func Once(args []string) {
	var once sync.Once
	var group errgroup.Group
	bits, more := 1024, 1024
	once.Do(func() { bits = 4096 })
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096
	group.Go(func() error { more = 3072; return nil })
	if group.Wait() != nil {
		os.Exit(1)
	}
	rsa.GenerateKey(rand.Reader, more) // expect: go.public.rsa-generate key_bits=3072
	var held atomic.Int64
	held.Store(1024)
	held.Store(2048)
	rsa.GenerateKey(rand.Reader, int(held.Load())) // expect: go.public.rsa-generate key_bits=2048
}
