// Copyright of somebody.

//go:build !purego
// +build ignored,where newer

// Package builds is part of some builds only.
package builds

import "crypto/md5"

func Sum(text []byte) [16]byte {
	return md5.Sum(text) // expect: go.hash.sum-128 algorithm=MD5 condition=!purego
}
