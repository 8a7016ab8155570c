package before

import "crypto/aes"

// The type stands behind its methods.
func (v *vault) open() {
	aes.NewCipher(v.key()) // expect: go.cipher.aes key=literal; finding: VT-0301
}

func (v vault) key() []byte { return []byte(v.name + "-0123456789") }

func Open() {
	v := &vault{name: "vault"}
	v.open()
}

type vault struct{ name string }
