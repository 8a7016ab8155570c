package flow

import (
	"crypto/md5"
	"crypto/sha256"
	"hash"
	"strings"
)

var makers = map[string]func() hash.Hash{
	"MD5":    md5.New,
	"SHA256": sha256.New,
}

// The key is known, so the other function is not called here.
func byKey(document []byte) []byte {
	name := strings.ToUpper("sha" + "256")
	h := makers[name]() // no-finding: VT-0201
	h.Write(document)
	return h.Sum(nil)
}

func byPlace(document []byte) []byte {
	place := 1
	both := [2]func() hash.Hash{md5.New, sha256.New}
	h := both[place]() // no-finding: VT-0201
	h.Write(document)
	return h.Sum(nil)
}

func byWhatIsGiven(name string, document []byte) []byte {
	h := makers[name]() // finding: VT-0201
	h.Write(document)
	return h.Sum(nil)
}
