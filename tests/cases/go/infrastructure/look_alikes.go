// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/cloudflare/cfssl/csr"
	m1 "example.org/house/service/acm"
	m2 "example.org/house/service/s3"
	m3 "example.org/house/pulumi-tls/sdk/go/tls"
	m4 "example.org/house/gosnmp/gosnmp"
	m5 "example.org/house/goxmldsig"
	m6 "example.org/house/crewjam/saml"
	m7 "example.org/house/yeka/zip"
)

func all(a any) {
	_ = m0.KeyRequest{A: "rsa", S: 1024}                           // expect-none: go.infrastructure.cfssl-key
	_ = m1.RequestCertificateInput{KeyAlgorithm: "RSA_1024"}       // expect-none: go.infrastructure.aws-certificate
	_ = m2.PutObjectInput{SSECustomerKey: "b"}                     // expect-none: go.infrastructure.s3-customer-key
	_ = m3.PrivateKeyArgs{RsaBits: 1024}                           // expect-none: go.infrastructure.pulumi-key
	_ = m4.UsmSecurityParameters{PrivacyProtocol: m4.DES}          // expect-none: go.infrastructure.snmp-des
	_ = m4.UsmSecurityParameters{AuthenticationProtocol: m4.MD5}   // expect-none: go.infrastructure.snmp-mac
	b := m4.UsmSecurityParameters{UserName: "c"}                  
	b.PrivacyProtocol = m4.DES                                     // expect-none: go.infrastructure.snmp-set
	d := m5.NewDefaultSigningContext(a)                            // expect-none: go.infrastructure.xml-signing
	d.SetSignatureMethod(m5.RSASHA1SignatureMethod)                // expect-none: go.infrastructure.xml-signature-method
	e := m6.ServiceProvider{SignatureMethod: "f"}                  // expect-none: go.infrastructure.saml-provider
	e.SignatureMethod = "g"                                        // expect-none: go.infrastructure.saml-provider-set
	h := m7.NewWriter(a)                                           // expect-none: go.infrastructure.zip-writer
	h.Encrypt("i", "j", m7.StandardEncryption)                     // expect-none: go.infrastructure.zip
}
