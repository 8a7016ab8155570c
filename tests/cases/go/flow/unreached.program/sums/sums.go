package sums

import (
	"crypto/md5"
	"crypto/sha256"
)

func Sum(data []byte, legacy bool) []byte {
	if legacy {
		s := md5.Sum(data) // expect: go.hash.sum-128 algorithm=MD5 role=unreached
		return s[:]
	}
	s := sha256.Sum256(data) // expect: go.hash.sum-256 algorithm=SHA-256; expect-none: go.hash.sum-256 role=unreached
	return s[:]
}
