package flow

import (
	"crypto/rand"
	"crypto/rsa"
)

type base struct{ bits int }

func (b *base) size() int { return b.bits }

type worker struct {
	base
	id int
}

type overseer struct {
	*worker
	bits int
}

func (w *worker) run() {
	rsa.GenerateKey(rand.Reader, w.size()) // expect: go.public.rsa-generate key_bits=1024
	rsa.GenerateKey(rand.Reader, w.bits)   // expect: go.public.rsa-generate key_bits=1024
}

func Run() {
	w := &worker{base: base{bits: 1024}, id: 7}
	w.run()
}

func Hidden() {
	o := overseer{worker: &worker{base: base{bits: 1024}}, bits: 4096}
	rsa.GenerateKey(rand.Reader, o.bits)        // expect: go.public.rsa-generate key_bits=4096
	rsa.GenerateKey(rand.Reader, o.worker.bits) // expect: go.public.rsa-generate key_bits=1024
}

func Set() {
	w := worker{base: base{bits: 1024}}
	w.bits = 3072
	rsa.GenerateKey(rand.Reader, w.bits) // expect: go.public.rsa-generate key_bits=3072
}
