// Where something stands in a text says which of several texts it is.
package places

import (
	"crypto/aes"
	"crypto/rand"
	"strings"
)

func sized(flag bool) {
	name := "aes-128"
	size := 16
	if flag {
		name = "xaes_256"
		size = 32
	}
	if strings.Index(name, "-") > 0 {
		key := make([]byte, size)
		rand.Read(key)
		aes.NewCipher(key) // expect: go.cipher.aes key_bits=128; expect-none: go.cipher.aes key_bits=256
	}
	if at := strings.LastIndex(name, "_"); at >= 0 && name[at+1:] == "256" {
		key := make([]byte, size)
		rand.Read(key)
		aes.NewCipher(key) // expect: go.cipher.aes key_bits=256; expect-none: go.cipher.aes key_bits=128
	}
}
