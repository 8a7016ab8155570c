// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/github.com/tink-crypto/tink-go/aead"
	m1 "example.org/house/github.com/tink-crypto/tink-go/keyset"
	m2 "example.org/house/github.com/tink-crypto/tink-go/insecurecleartextkeyset"
	m3 "example.org/house/github.com/cossacklabs/themis/gothemis/cell"
	m4 "example.org/house/github.com/miekg/pkcs11"
)

func all(a []byte) {
	m0.AES128GCMKeyTemplate(a) // expect-none: go.tink.template
	m1.NewHandle(a) // expect-none: go.tink.generate
	m2.Read(a) // expect-none: go.tink.cleartext
	m3.SealWithKey(a) // expect-none: go.themis.seal
	m3.SealWithPassphrase(a) // expect-none: go.themis.seal-with-passphrase
	m3.ContextImprintWithKey(a) // expect-none: go.themis.context-imprint
	m4.NewMechanism(a) // expect-none: go.pkcs11.mechanism
	m4.Ctx.Login(a) // expect-none: go.pkcs11.login
}
