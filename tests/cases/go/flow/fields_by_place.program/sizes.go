package main

type sizer interface{ Size() int }

type policy struct {
	name string
	bits int
}

func (p *policy) Size() int { return p.bits } // expect-none
