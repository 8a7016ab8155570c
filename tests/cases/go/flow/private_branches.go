package store

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
)

// Only the package calls it, and only so: the other branch is no use.
func digestOf(kind string, b []byte) {
	if kind == "old" {
		md5.Sum(b)
	} else {
		sha256.Sum256(b) // expect: go.hash.sum-256 algorithm=SHA-256
	}
}

func Save(b []byte) {
	digestOf("new", b)
}

// Others call it as well.
func Digest(kind string, b []byte) {
	if kind == "old" {
		sha1.Sum(b) // expect: go.hash.sum-160 algorithm=SHA-1
	} else {
		sha256.Sum256(b) // expect: go.hash.sum-256 algorithm=SHA-256
	}
}

func Load(b []byte) {
	Digest("new", b)
}

// What it is called with is not known.
func pick(old bool, b []byte) {
	if old {
		sha1.Sum(b) // expect: go.hash.sum-160 algorithm=SHA-1
	}
}

func Both(old bool, b []byte) {
	pick(false, b)
	pick(old, b)
}

// It is handed on.
func handed(old bool, b []byte) {
	if old {
		sha1.Sum(b) // expect: go.hash.sum-160 algorithm=SHA-1
	}
}

func Each(do func(func(bool, []byte)), b []byte) {
	handed(false, b)
	do(handed)
}

// Whoever calls the exported function below may ask for the old way.
func further(kind string, b []byte) {
	if kind == "old" {
		sha1.Sum(b) // expect: go.hash.sum-160 algorithm=SHA-1
	}
}

func Further(kind string, b []byte) {
	further(kind, b)
}

func now(b []byte) {
	Further("new", b)
}

// A private one between is followed too.
func last(kind string, b []byte) {
	if kind == "old" {
		md5.Sum(b)
	}
}

func middle(kind string, b []byte) {
	last(kind, b)
}

func Top(b []byte) {
	middle("new", b)
}

func early(data []byte, strong bool) []byte {
	if strong {
		sum := sha256.Sum256(data) // expect: go.hash.sum-256 algorithm=SHA-256
		return sum[:]
	}
	return weakly(data)
}

func weakly(data []byte) []byte {
	sum := md5.Sum(data) // expect-none
	return sum[:]
}

func Early(data []byte) []byte { return early(data, true) }

func reset(data []byte, strong bool) []byte {
	strong = isSet(data)
	if strong {
		sum := sha256.Sum256(data) // expect: go.hash.sum-256 algorithm=SHA-256
		return sum[:]
	}
	sum := md5.Sum(data) // expect: go.hash.sum-128 algorithm=MD5
	return sum[:]
}

func isSet(data []byte) bool { return len(data) > 3 }

func Reset(data []byte) []byte { return reset(data, true) }
