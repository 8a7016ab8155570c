package guards

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"hash"
)

const strong = true

var changing = true

func Guarded() hash.Hash {
	if strong {
		return sha256.New() // expect: go.hash.new algorithm=SHA-256
	}
	return md5.New() // expect-none
}

func Changing() hash.Hash {
	if changing {
		return sha256.New() // expect: go.hash.new algorithm=SHA-256
	}
	return sha1.New() // expect: go.hash.new algorithm=SHA-1
}

func SetChanging(to bool) { changing = to }

func Within(level int) hash.Hash {
	if strong {
		if level > 3 {
			return sha256.New() // expect: go.hash.new algorithm=SHA-256
		}
	}
	return md5.New() // expect: go.hash.new algorithm=MD5
}
