package checked

import "golang.org/x/crypto/ssh"

func dial(known map[string]bool) *ssh.ClientConfig {
	return &ssh.ClientConfig{ // expect: go.ssh.client-config certificate_check=custom
		HostKeyCallback: (&ssh.CertChecker{
			IsHostAuthority: func(key ssh.PublicKey, address string) bool { return known[address] },
		}).CheckHostKey,
	}
}

func later() *ssh.ClientConfig {
	config := &ssh.ClientConfig{} // expect: go.ssh.client-config certificate_check=custom
	checker := &ssh.CertChecker{}
	config.HostKeyCallback = checker.CheckHostKey
	return config
}
