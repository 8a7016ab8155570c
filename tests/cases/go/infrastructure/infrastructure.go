package infrastructure

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/acm"
	"github.com/aws/aws-sdk-go-v2/service/acm/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/cloudflare/cfssl/csr"
	"github.com/crewjam/saml"
	"github.com/gosnmp/gosnmp"
	"github.com/pulumi/pulumi-tls/sdk/v4/go/tls"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	dsig "github.com/russellhaering/goxmldsig"
	"github.com/yeka/zip"
)

func Keys() {
	_ = csr.KeyRequest{A: "rsa", S: 1024}                                  // expect: go.infrastructure.cfssl-key algorithm=RSA key_bits=1024; finding: VT-0501
	_ = csr.KeyRequest{A: "ecdsa", S: 256}                                 // expect-none: go.infrastructure.cfssl-key
	_ = acm.RequestCertificateInput{KeyAlgorithm: types.KeyAlgorithmRsa1024} // expect: go.infrastructure.aws-certificate algorithm=RSA key_bits=1024; finding: VT-0501
	_ = s3.PutObjectInput{SSECustomerKey: aws.String("some words")}        // expect: go.infrastructure.s3-customer-key key=literal; finding: VT-0301
	_ = tls.PrivateKeyArgs{Algorithm: pulumi.String("RSA"), RsaBits: pulumi.Int(1024)} // expect: go.infrastructure.pulumi-key algorithm=RSA key_bits=1024; finding: VT-0501
}

func Devices() {
	_ = gosnmp.UsmSecurityParameters{AuthenticationProtocol: gosnmp.SHA256, PrivacyProtocol: gosnmp.DES} // expect: go.infrastructure.snmp-des algorithm=DES mode=CBC; finding: VT-0101; finding: VT-0111
	_ = gosnmp.UsmSecurityParameters{AuthenticationProtocol: gosnmp.MD5, PrivacyProtocol: gosnmp.AES}    // expect: go.infrastructure.snmp-mac algorithm=HMAC digest=MD5; finding: VT-0204
	made := gosnmp.UsmSecurityParameters{UserName: "reader"}
	made.PrivacyProtocol = gosnmp.AES256                     // expect: go.infrastructure.snmp-set algorithm=AES key_bits=256; finding: VT-0111
}

func Signatures(store dsig.X509KeyStore) {
	context := dsig.NewDefaultSigningContext(store)      // expect-applied: go.infrastructure.xml-signing
	context.SetSignatureMethod(dsig.RSASHA1SignatureMethod) // expect: go.infrastructure.xml-signature-method algorithm=RSA digest=SHA-1; finding: VT-0203
	provider := saml.ServiceProvider{SignatureMethod: dsig.RSASHA256SignatureMethod} // expect: go.infrastructure.saml-provider digest=SHA-256
	use(provider)
	var other saml.ServiceProvider
	other.SignatureMethod = dsig.RSASHA1SignatureMethod // expect: go.infrastructure.saml-provider-set digest=SHA-1; finding: VT-0203
}

func Archives(to any, password string) {
	made := zip.NewWriter(to)                                    // expect-applied: go.infrastructure.zip-writer
	made.Encrypt("a.csv", password, zip.StandardEncryption)      // expect: go.infrastructure.zip algorithm=ZipCrypto; finding: VT-0107
	made.Encrypt("b.csv", password, zip.AES256Encryption)        // expect: go.infrastructure.zip algorithm=AES key_bits=256; no-finding: VT-0107; finding: VT-0111
}
