package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

func Buffered() {
	sizes := make(chan int, 1)
	sizes <- 1024
	bits := <-sizes
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=1024
}

func Concurrent() {
	sizes := make(chan int)
	go func() {
		defer close(sizes)
		sizes <- 2048
	}()
	rsa.GenerateKey(rand.Reader, <-sizes) // expect: go.public.rsa-generate key_bits=2048
}

func send(out chan<- int) { out <- 4096 }

func ByParameter() {
	sizes := make(chan int)
	go send(sizes)
	for bits := range sizes {
		rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=4096
	}
}

func OfOthers(sizes <-chan int) {
	rsa.GenerateKey(rand.Reader, <-sizes) // expect: go.public.rsa-generate key_bits=?
}

func Several(which bool) {
	sizes := make(chan int, 2)
	sizes <- 1024
	sizes <- 3072
	rsa.GenerateKey(rand.Reader, <-sizes) // expect: go.public.rsa-generate key_bits=1024; expect: go.public.rsa-generate key_bits=3072
}
