package xcrypto

import (
	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
	"golang.org/x/crypto/openpgp/packet"
	"software.sslmate.com/src/go-pkcs12"
)

func Containers(key, certificate any) {
	_ = packet.Config{DefaultCipher: packet.CipherCAST5}      // expect: go.xcrypto.openpgp-cipher algorithm=CAST5; finding: VT-0105
	_ = packet.Config{DefaultCipher: packet.CipherAES256}     // expect-none: go.xcrypto.openpgp-cipher
	pkcs12.LegacyRC2.Encode(key, certificate, nil, "a word")  // expect: go.xcrypto.pkcs12-legacy-encoder algorithm=RC2 key_bits=40 password=literal; finding: VT-0104; finding: VT-0302; finding: VT-0504; finding: VT-0111
	pkcs12.LegacyDES.Encode(key, certificate, nil, "a word")  // expect: go.xcrypto.pkcs12-legacy-encoder algorithm=3DES; finding: VT-0302; finding: VT-0103; finding: VT-0111
	pkcs12.Modern2023.Encode(key, certificate, nil, "a word") // expect-none: go.xcrypto.pkcs12-legacy-encoder; finding: VT-0302
	_ = acme.Client{DirectoryURL: "https://ca"}                // expect: go.xcrypto.acme protocol=ACME
	made := &autocert.Manager{}                               // expect: go.xcrypto.autocert protocol=ACME
	config := made.TLSConfig()                                // expect: go.tls.autocert version_min=1.0
	config.MinVersion = 0x0301                                // finding: VT-0711
}
