package parts

import (
	"crypto/aes"
	"os"
	"strings"
)

func Parts() {
	line, _ := os.ReadFile("keys")
	aes.NewCipher([]byte(strings.Split(string(line), ",")[1]))  // expect: go.cipher.aes algorithm=AES key=file
	aes.NewCipher([]byte(strings.SplitN(os.Getenv("KEY"), ":", 2)[1]))  // expect: go.cipher.aes algorithm=AES key=environment
}
