// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/golang.org/x/crypto/ssh"
)

func all(a []byte) {
	use(m0.ClientConfig{}) // expect-none: go.ssh.client-config
	use(m0.ServerConfig{}) // expect-none: go.ssh.server-config
	{ var it m0.ClientConfig; it.HostKeyCallback = a; use(it) } // expect-none: go.ssh.host-key-callback
	m0.InsecureIgnoreHostKey() // expect-none: go.ssh.insecure-host-key
	m0.FixedHostKey() // expect-none: go.ssh.known-host-key
	use(m0.Config{}) // expect-none: go.ssh.ciphers
	{ var it m0.Config; it.Ciphers = a; use(it) } // expect-none: go.ssh.set-ciphers
	{ var it m0.Config; it.MACs = a; use(it) } // expect-none: go.ssh.set-macs
	{ var it m0.Config; it.KeyExchanges = a; use(it) } // expect-none: go.ssh.set-key-exchanges
	{ var it m0.ClientConfig; it.HostKeyAlgorithms = a; use(it) } // expect-none: go.ssh.set-host-keys
	m0.Dial(a, a, a) // expect-none: go.ssh.dial
	m0.NewClientConn(a, a, a) // expect-none: go.ssh.client-connection
	m0.NewServerConn(a, a) // expect-none: go.ssh.server-connection
	m0.Password(a) // expect-none: go.ssh.password
	m0.ParsePrivateKey(a) // expect-none: go.ssh.private-key
	m0.ParsePrivateKeyWithPassphrase(a, a) // expect-none: go.ssh.private-key-with-passphrase
	m0.FingerprintLegacyMD5() // expect-none: go.ssh.fingerprint
	use(m0.CipherAES128GCM) // expect-none: go.ssh.cipher-name
}
