// In a program, what all calls of a method rule out is not listed, also where a library's method is called the same.
package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"log"
	"os"
)

type Locker struct{ old bool }

func (l Locker) Seal(key, nonce, text []byte) []byte {
	if l.old {
		block, _ := des.NewCipher(key) // expect-none
		cipher.NewCBCEncrypter(block, nonce).CryptBlocks(text, text)
		return text
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		log.Fatal(err)
	}
	aead, _ := cipher.NewGCM(block) // expect: go.cipher.gcm algorithm=AES
	return aead.Seal(nil, nonce, text, nil)
}

type Opener struct{ old bool }

// Asked through an interface too: by whom is not told.
func (o Opener) Open(key, nonce, text []byte) []byte {
	if o.old {
		block, _ := des.NewCipher(key)                               // finding: VT-0101
		cipher.NewCBCDecrypter(block, nonce).CryptBlocks(text, text) // expect: go.cipher.mode algorithm=DES; finding: VT-0111
		return text
	}
	return nil
}

type opening interface{ Open(key, nonce, text []byte) []byte }

func through(o opening, key, text []byte) []byte { return o.Open(key, text[:12], text[12:]) }

func main() {
	key, _ := os.ReadFile("key")
	nonce, _ := os.ReadFile("nonce")
	os.Stdout.Write(Locker{}.Seal(key, nonce, []byte("text")))
	os.Stdout.Write(Opener{}.Open(key, nonce, []byte("text")))
	os.Stdout.Write(through(plugged(), key, []byte("text")))
}
