package flow

// A part of a file, without what it imports.
func unimported(data []byte) {
	md5.Sum(data)                    // finding: VT-0201
	sha256.Sum256(data)              // no-finding
	rsa.GenerateKey(nil, 1024)       // finding: VT-0501
	rsa.GenerateKey(nil, 3072)       // no-finding
	des.NewCipher(data)              // no-finding
}

type box struct{}

func (box) NewCipher(key []byte) {}

var des box
