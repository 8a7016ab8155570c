package house

import (
	"github.com/cossacklabs/themis/gothemis/cell"
	"github.com/miekg/pkcs11"
	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/signature"
)

func Google(reader keyset.Reader) {
	keyset.NewHandle(aead.AES128GCMKeyTemplate()) // expect: go.tink.generate algorithm=AES function=keygen key_bits=128 mode=GCM
	keyset.NewHandle(aead.AES256CTRHMACSHA256KeyTemplate()) // expect: go.tink.generate algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 function=keygen key_bits=256 mode=CTR
	keyset.NewHandle(signature.ECDSAP384SHA384KeyTemplate()) // expect: go.tink.generate algorithm=ECDSA curve=P-384 digest=SHA-384 function=keygen
	insecurecleartextkeyset.Read(reader) // expect: go.tink.cleartext material=key
	template := aead.XChaCha20Poly1305KeyTemplate() // expect: go.tink.template algorithm=XChaCha20-Poly1305 function=keygen
	use(template)
}

func Themis(key []byte) {
	cell.SealWithKey(key) // expect: go.themis.seal algorithm=AES key=? mode=GCM
	cell.SealWithPassphrase("changeit") // expect: go.themis.seal-with-passphrase algorithm=AES mode=GCM password=literal password_bits=64; finding: VT-0302
	cell.ContextImprintWithKey(key) // expect: go.themis.context-imprint algorithm=AES key=? mode=CTR; finding: VT-0111
}

func Hardware(p *pkcs11.Ctx, session pkcs11.SessionHandle, key pkcs11.ObjectHandle, iv []byte) {
	p.Login(session, pkcs11.CKU_USER, "1234") // expect: go.pkcs11.login material=password password=literal password_bits=32; finding: VT-0302
	p.EncryptInit(session, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_DES3_CBC, iv)}, key) // expect: go.pkcs11.mechanism algorithm=3DES key_bits=168 mode=CBC; finding: VT-0103; finding: VT-0111
	p.EncryptInit(session, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_AES_ECB, nil)}, key) // expect: go.pkcs11.mechanism algorithm=AES mode=ECB; finding: VT-0110
	p.SignInit(session, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_SHA256_RSA_PKCS_PSS, nil)}, key) // expect: go.pkcs11.mechanism algorithm=RSA digest=SHA-256 padding=PSS
}
