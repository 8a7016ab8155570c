package keyed

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
)

type maker func(key []byte) (cipher.Block, error)

type table struct{ makers map[string]maker }

func ByVariable(key []byte) cipher.Block {
	makers := map[string]maker{"old": des.NewCipher, "new": aes.NewCipher}
	name := "old"
	name = "new"
	block, _ := makers[name](key) // expect: go.cipher.aes algorithm=AES; expect-none: go.cipher.des
	return block
}

func ByNumber(key []byte) cipher.Block {
	makers := []maker{des.NewCipher, des.NewTripleDESCipher, aes.NewCipher}
	i := 0
	i++
	block, _ := makers[i](key) // expect: go.cipher.triple-des algorithm=3DES; expect-none: go.cipher.aes
	return block
}

func OfMember(key []byte) cipher.Block {
	all := table{makers: map[string]maker{"old": des.NewCipher}}
	which := struct{ name string }{name: "old"}
	block, _ := all.makers[which.name](key) // expect: go.cipher.des algorithm=DES
	return block
}

func made[T any](key []byte) T {
	var none T
	return none
}

func Generic(key []byte) cipher.Block {
	return made[cipher.Block](key) // expect-none
}
