package flow

import (
	"crypto/aes"
	"fmt"

	"example.com/other"
)

func handsOn(out []byte)          { other.Fill(out) }
func handsFurther(out []byte)     { handsOn(out) }
func handsArray(out *[16]byte)    { other.FillArray(out[:]) }
func onlyLooks(out []byte) string { return fmt.Sprint(len(out)) }

func HandedOn() {
	a := make([]byte, 16)
	handsOn(a)
	aes.NewCipher(a) // expect: go.cipher.aes key=?
	b := make([]byte, 16)
	handsFurther(b)
	aes.NewCipher(b) // expect: go.cipher.aes key=?
	var c [16]byte
	handsArray(&c)
	aes.NewCipher(c[:]) // expect: go.cipher.aes key=?
	d := make([]byte, 16)
	onlyLooks(d)
	aes.NewCipher(d) // expect: go.cipher.aes key=zero
	e := []byte("0123456789abcdef")
	handsOn(e)
	aes.NewCipher(e) // expect: go.cipher.aes key=literal
}
