/* +build not,this */

// +build linux

package builds

import "crypto/md5"

//go:build behind
func Older(text []byte) [16]byte {
	return md5.Sum(text) // expect: go.hash.sum-128 algorithm=MD5 condition=linux
}
