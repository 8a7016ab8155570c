package flow

import (
	"container/list"
	"crypto/rand"
	"crypto/rsa"
)

// Parts of lists that hold numbers, not bytes.
func partOf() {
	sizes := []int{4096, 24, 1024}
	sizes = append(sizes, 3072)
	sizes = sizes[2:]
	rsa.GenerateKey(rand.Reader, sizes[0]) // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, sizes[1]) // expect: go.public.rsa-generate key_bits=3072
}

func small() int {
	rounds := []int{9, 10, 11}
	rounds = rounds[1:]
	return rounds[0] * 100
}

func ofSmall() {
	rsa.GenerateKey(rand.Reader, small()) // expect: go.public.rsa-generate key_bits=1000
}

func linked() {
	sizes := list.New()
	sizes.PushBack(2048)
	sizes.PushBack(1536)
	sizes.PushFront(1024)
	rsa.GenerateKey(rand.Reader, sizes.Front().Value.(int)) // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, sizes.Back().Value.(int))  // expect: go.public.rsa-generate key_bits=1536
}

func withoutFirst() {
	sizes := list.New()
	sizes.PushBack(2048)
	sizes.PushBack(1536)
	sizes.PushBack(3072)
	first := sizes.Front()
	sizes.Remove(first)
	rsa.GenerateKey(rand.Reader, sizes.Front().Value.(int)) // expect: go.public.rsa-generate key_bits=1536
	rsa.GenerateKey(rand.Reader, 1024*sizes.Len())          // expect: go.public.rsa-generate key_bits=2048
	sizes.Init()
	sizes.PushBack(4096)
	rsa.GenerateKey(rand.Reader, sizes.Front().Value.(int)) // expect: go.public.rsa-generate key_bits=4096
}

// Of two elements that hold the same it is the one that is gone.
func withoutLast() {
	sizes := list.New()
	sizes.PushBack(1024)
	sizes.PushBack(3072)
	sizes.PushBack(1024)
	sizes.Remove(sizes.Back())
	rsa.GenerateKey(rand.Reader, sizes.Back().Value.(int)) // expect-none: go.public.rsa-generate key_bits=1024
}

type ring struct{ Value int }

func (r *ring) Front() *ring { return r }

// Not of a list.
func ownFront(r *ring) {
	rsa.GenerateKey(rand.Reader, r.Front().Value) // expect: go.public.rsa-generate key_bits=?
}
