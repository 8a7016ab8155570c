package hashes

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"hash"
)

var makers = map[string]func() hash.Hash{"md5": md5.New, "sha1": sha1.New, "sha256": sha256.New}

func compared(kind string, key []byte) hash.Hash {
	mk := makers[kind]
	if kind == "md5" {
		key = make([]byte, 16)
	}
	return hmac.New(mk, key) // expect: go.hash.hmac digest=MD5 key=zero; expect: go.hash.hmac digest=SHA-1 key=?; expect-none: go.hash.hmac digest=MD5 key=?; expect-none: go.hash.hmac digest=SHA-256 key=zero
}

func switched(kind string, key []byte) hash.Hash {
	switch kind {
	case "md5", "sha1":
		key = make([]byte, 16)
	}
	return hmac.New(makers[kind], key) // expect: go.hash.hmac digest=SHA-1 key=zero; expect: go.hash.hmac digest=SHA-256 key=?; expect-none: go.hash.hmac digest=SHA-1 key=?
}
