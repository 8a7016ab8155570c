package remote

import (
	"net"
	"os"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

type tunnel struct {
	Ciphers []string
	MACs    []string
}

func (tunnel) Password() string      { return "" }
func (tunnel) Dial(host string)      {}
func (tunnel) ParsePrivateKey(a int) {}

func Lax(host string) {
	settings := &ssh.ClientConfig{  // expect: go.ssh.client-config certificate_check=disabled protocol=SSH
		User:            "root",
		Auth:            []ssh.AuthMethod{ssh.Password("hunter2")},  // expect: go.ssh.password material=password password=literal password_bits=56
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),  // expect: go.ssh.insecure-host-key certificate_check=disabled
		Config:          ssh.Config{Ciphers: []string{"aes128-cbc", "aes256-gcm@openssh.com"}},  // expect: go.ssh.ciphers algorithm=AES key_bits=128 mode=CBC; expect: go.ssh.ciphers algorithm=AES key_bits=256 mode=GCM
	}
	settings.MACs = []string{"hmac-sha1-96", "hmac-sha2-256"}  // expect: go.ssh.set-macs algorithm=HMAC digest=SHA-1 tag_bits=96; expect: go.ssh.set-macs algorithm=HMAC digest=SHA-256
	settings.KeyExchanges = []string{"diffie-hellman-group1-sha1", "curve25519-sha256"}  // expect: go.ssh.set-key-exchanges algorithm=FFDH digest=SHA-1 group=modp1024 key_bits=1024; expect: go.ssh.set-key-exchanges algorithm=X25519 curve=Curve25519 digest=SHA-256
	settings.HostKeyAlgorithms = []string{"ssh-rsa"}  // expect: go.ssh.set-host-keys algorithm=RSA digest=SHA-1 padding=PKCS1v15
	settings.HostKeyAlgorithms = []string{ssh.KeyAlgoECDSA384, ssh.CertAlgoED25519v01}  // expect: go.ssh.set-host-keys algorithm=ECDSA curve=P-384; expect: go.ssh.set-host-keys algorithm=Ed25519
	settings.Ciphers = []string{"3des-cbc"}  // expect: go.ssh.set-ciphers algorithm=3DES key_bits=168 mode=CBC
	_, _ = ssh.Dial("tcp", host, settings)
}

func Strict(host, secret string) *ssh.ClientConfig {
	check, _ := knownhosts.New("known_hosts")  // expect: go.ssh.known-host-key certificate_check=enabled
	return &ssh.ClientConfig{HostKeyCallback: check, Auth: []ssh.AuthMethod{ssh.Password(secret)}}  // expect: go.ssh.client-config certificate_check=enabled protocol=SSH; expect: go.ssh.password material=password password=?
}

func Later(settings *ssh.ClientConfig, host string, connection net.Conn) {
	_, _ = ssh.Dial("tcp", host, settings)  // expect: go.ssh.dial protocol=SSH
}

func Connect(settings *ssh.ClientConfig, host string, connection net.Conn) {
	_, _, _, _ = ssh.NewClientConn(connection, host, settings)  // expect: go.ssh.client-connection protocol=SSH
}

func Serve(given *ssh.ServerConfig, connection net.Conn) {
	_, _, _, _ = ssh.NewServerConn(connection, given)  // expect: go.ssh.server-connection protocol=SSH
	_ = &ssh.ServerConfig{NoClientAuth: true}  // expect: go.ssh.server-config protocol=SSH
}

func Callback() *ssh.ClientConfig {
	settings := &ssh.ClientConfig{User: "a"}  // expect: go.ssh.client-config certificate_check=enabled protocol=SSH
	settings.HostKeyCallback = ssh.FixedHostKey(nil)  // expect: go.ssh.known-host-key certificate_check=enabled; expect-applied: go.ssh.host-key-callback
	return settings
}

func Keys(data []byte, key ssh.PublicKey) {
	file, _ := os.ReadFile("id_rsa")
	_, _ = ssh.ParsePrivateKey(file)  // expect: go.ssh.private-key material=private-key private_key=file
	_, _ = ssh.ParsePrivateKeyWithPassphrase(data, []byte("secret"))  // expect: go.ssh.private-key-with-passphrase material=private-key password=literal password_bits=48 private_key=?
	_ = ssh.FingerprintLegacyMD5(key)  // expect: go.ssh.fingerprint algorithm=MD5 function=digest
	_ = []string{ssh.CipherAES128GCM, ssh.InsecureCipherTripleDESCBC}  // expect: go.ssh.cipher-name algorithm=AES key_bits=128 mode=GCM; expect: go.ssh.cipher-name algorithm=3DES key_bits=168 mode=CBC
}

func Own(t tunnel) {
	t.Ciphers = []string{"3des-cbc"} // expect-none
	t.MACs = []string{"hmac-md5"} // expect-none
	t.Password() // expect-none
	t.Dial("a") // expect-none
	t.ParsePrivateKey(1) // expect-none
	println("ssh.InsecureIgnoreHostKey()") // expect-none
}
