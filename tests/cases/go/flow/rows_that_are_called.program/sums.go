package main

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
)

var kept = map[string]func([]byte) []byte{
	"old": func(data []byte) []byte {
		sum := md5.Sum(data) // expect: go.hash.sum-128 role=unreached
		return sum[:]
	},
	"new": func(data []byte) []byte {
		sum := sha256.Sum256(data) // expect: go.hash.sum-256
		return sum[:]
	},
}

var asked = map[string]func([]byte) []byte{
	"old": func(data []byte) []byte {
		sum := sha1.Sum(data) // expect: go.hash.sum-160; expect-none: go.hash.sum-160 role=unreached
		return sum[:]
	},
	"new": func(data []byte) []byte {
		sum := sha512.Sum512(data) // expect: go.hash.sum-512
		return sum[:]
	},
}
