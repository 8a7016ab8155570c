package messages

import (
	"crypto"
	"crypto/rand"
	"io"

	pgp "github.com/ProtonMail/go-crypto/openpgp"
	"golang.org/x/crypto/acme/autocert"
	"golang.org/x/crypto/ocsp"
	"golang.org/x/crypto/openpgp"
	"golang.org/x/crypto/openpgp/clearsign"
	"golang.org/x/crypto/openpgp/elgamal"
	"golang.org/x/crypto/openpgp/packet"
	"golang.org/x/crypto/otr"
	"golang.org/x/crypto/pkcs12"
	keystore "software.sslmate.com/src/go-pkcs12"
)

type letter struct{}

func (letter) Encrypt(to string) string     { return to }
func (letter) Decode(text string) string    { return text }
func (letter) ReadMessage() string          { return "" }
func (letter) NewEntity(name string) letter { return letter{} }

func Mail(out io.Writer, in io.Reader, to []*openpgp.Entity, signer *openpgp.Entity) {
	old := &packet.Config{DefaultHash: crypto.SHA1, DefaultCipher: packet.Cipher3DES}
	_, _ = openpgp.Encrypt(out, to, signer, nil, old)  // expect: go.xcrypto.openpgp-encrypt cipher=3DES digest=SHA-1 function=encrypt key_bits=168 protocol=OpenPGP
	_, _ = openpgp.SymmetricallyEncrypt(out, []byte("passphrase"), nil, nil)  // expect: go.xcrypto.openpgp-symmetric function=encrypt password=literal password_bits=80 protocol=OpenPGP
	_ = openpgp.DetachSign(out, signer, in, &packet.Config{DefaultHash: crypto.SHA512})  // expect: go.xcrypto.openpgp-sign digest=SHA-512 function=sign protocol=OpenPGP
	_, _ = openpgp.NewEntity("a", "b", "c", &packet.Config{RSABits: 1024})  // expect: go.xcrypto.openpgp-key-size algorithm=RSA key_bits=1024 function=keygen
	_, _ = openpgp.NewEntity("a", "b", "c", nil)  // expect: go.xcrypto.openpgp-entity function=keygen protocol=OpenPGP
	_, _ = openpgp.CheckDetachedSignature(nil, in, in)  // expect: go.xcrypto.openpgp-verify function=verify protocol=OpenPGP
	_, _ = openpgp.ReadMessage(in, nil, nil, nil)  // expect: go.xcrypto.openpgp-read function=decrypt protocol=OpenPGP
	_, _ = pgp.ReadMessage(in, nil, nil, nil)  // expect: go.xcrypto.openpgp-read function=decrypt protocol=OpenPGP
}

func Settings() *packet.Config {
	return &packet.Config{DefaultCipher: packet.CipherAES256}  // expect: go.xcrypto.openpgp-config cipher=AES key_bits=256 protocol=OpenPGP
}

func Stores(data []byte, key interface{}) {
	_, _, _ = pkcs12.Decode(data, "changeit")  // expect: go.xcrypto.pkcs12 function=decrypt password=literal password_bits=64 protocol=PKCS#12
	_, _ = keystore.Encode(rand.Reader, key, nil, nil, "changeit")  // expect: go.xcrypto.pkcs12-encode function=encrypt password=literal password_bits=64 private_key=? protocol=PKCS#12
}

func Others(raw []byte, key *otr.PrivateKey) {
	_, _ = ocsp.ParseResponse(raw, nil)  // expect: go.xcrypto.ocsp function=verify protocol=OCSP
	_ = autocert.Manager{}  // expect: go.xcrypto.autocert protocol=ACME
	_ = &otr.Conversation{}  // expect: go.xcrypto.otr protocol=OTR
	key.Generate(rand.Reader)  // expect: go.xcrypto.otr-key algorithm=DSA function=keygen
}

func Letters(l letter) {
	l.Encrypt("a") // expect-none
	l.Decode("a") // expect-none
	l.ReadMessage() // expect-none
	l.NewEntity("a") // expect-none
	println("openpgp.Encrypt and pkcs12.Decode") // expect-none
}

func More(out io.Writer, key *packet.PrivateKey, public *elgamal.PublicKey, message []byte) {
	_, _ = clearsign.Encode(out, key, nil)  // expect: go.xcrypto.openpgp-clearsign function=sign protocol=OpenPGP
	_, _, _ = elgamal.Encrypt(rand.Reader, public, message)  // expect: go.xcrypto.elgamal algorithm=ElGamal function=encrypt
	_, _ = clearsign.Decode(message) // expect-none
}
