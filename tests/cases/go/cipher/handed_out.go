package own

import "crypto/aes"

// Values that are handed to what nobody here follows: the arrays in them are not zero for certain.
type box struct {
	name string
	key  [32]byte
}

func (b *box) fill() { load(b.key[:]) }

func aMethod() {
	x := &box{name: "a"}
	run(x.fill)
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=? key_bits=256
	use(b)
}

type sent struct {
	name string
	key  [16]byte
}

func aChannel(to chan *sent) {
	x := &sent{name: "a"}
	to <- x
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}

type enclosed struct {
	name string
	key  [16]byte
}

func aClosure() {
	x := &enclosed{name: "a"}
	run(func() { other(x) })
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}

type listed struct {
	name string
	key  [16]byte
}

var all []*listed

func aList() {
	x := &listed{name: "a"}
	all = append(all, x)
	fillAll()
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}

type nested struct {
	name string
	key  [16]byte
}

type holder struct {
	in *nested
}

func aMember() {
	x := nested{name: "a"}
	run(&holder{in: &x})
	b, _ := aes.NewCipher(x.key[:]) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}

func aHolder() {
	h := &holder{in: &nested{name: "a"}}
	run(h)
	b, _ := aes.NewCipher(h.in.key[:]) // expect: go.cipher.aes key=? key_bits=128
	use(b)
}

// Methods that are called are followed, and what is only read goes nowhere.
type kept struct {
	name string
	key  [16]byte
}

func (k *kept) rename() { k.name = "" }

func followed() {
	x := &kept{name: "a"}
	y := x
	x.rename()
	if y.name != "" {
		return
	}
	b, _ := aes.NewCipher(y.key[:]) // expect: go.cipher.aes key=zero key_bits=128
	use(b)
}
