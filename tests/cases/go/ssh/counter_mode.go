package ssh

import "golang.org/x/crypto/ssh"

// SSH puts a MAC beside what is enciphered in counter mode.
func preferred() ssh.Config {
	return ssh.Config{ // expect: go.ssh.ciphers mode=CTR role=authenticated; expect: go.ssh.ciphers mode=GCM; no-finding: VT-0111
		Ciphers: []string{"aes256-ctr", "aes128-gcm@openssh.com"},
	}
}

func older() ssh.Config {
	return ssh.Config{ // expect: go.ssh.ciphers mode=CBC
		Ciphers: []string{"aes256-cbc"}, // no-finding: VT-0111
	}
}
