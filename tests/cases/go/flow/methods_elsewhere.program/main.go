package main

import (
	"fmt"

	"golang.org/x/crypto/argon2"
)

type settings struct {
	passes uint32
}

func main() {
	own := settings{passes: 3}
	salt := own.freshSalt()
	fmt.Printf("%x\n", argon2.IDKey([]byte(fmt.Sprint(own)), salt, own.passes, 64*1024, 2, 32)) // expect: go.kdf.argon2 salt=literal; finding: VT-0320
}
