package findings

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"log"
	"net"

	"golang.org/x/crypto/ssh"
)

// A function that never refuses stands in for nothing.
func Nothing() *tls.Config {
	return &tls.Config{
		InsecureSkipVerify: true, // finding: VT-0701
		VerifyConnection: func(state tls.ConnectionState) error {
			log.Println(state.ServerName)
			return nil
		},
	}
}

func Checks(roots *x509.CertPool) *tls.Config {
	return &tls.Config{
		InsecureSkipVerify: true,
		VerifyConnection: func(state tls.ConnectionState) error {
			_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{DNSName: state.ServerName, Roots: roots})
			return err
		},
	}
}

func Assigned(roots *x509.CertPool) *tls.Config {
	config := &tls.Config{}
	config.InsecureSkipVerify = true
	config.VerifyPeerCertificate = func(raw [][]byte, _ [][]*x509.Certificate) error {
		leaf, err := x509.ParseCertificate(raw[0])
		if err != nil {
			return err
		}
		_, err = leaf.Verify(x509.VerifyOptions{DNSName: "example.com", Roots: roots})
		return err
	}
	return config
}

// Where the check is on, it only adds to it.
func Added(pin []byte) *tls.Config {
	config := &tls.Config{ServerName: "example.com"}
	config.VerifyPeerCertificate = func(raw [][]byte, _ [][]*x509.Certificate) error {
		if !bytes.Equal(raw[0], pin) {
			return errors.New("another certificate")
		}
		return nil
	}
	return config
}

func AssignedNothing() *tls.Config {
	config := &tls.Config{}
	config.InsecureSkipVerify = true // finding: VT-0701
	config.VerifyPeerCertificate = func([][]byte, [][]*x509.Certificate) error { return nil }
	return config
}

func AnyHost() *ssh.ClientConfig {
	return &ssh.ClientConfig{
		HostKeyCallback: func(string, net.Addr, ssh.PublicKey) error { return nil }, // finding: VT-0701
	}
}

func OneHost(want ssh.PublicKey) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		HostKeyCallback: func(_ string, _ net.Addr, key ssh.PublicKey) error {
			if !bytes.Equal(key.Marshal(), want.Marshal()) {
				return errors.New("another key")
			}
			return nil
		},
	}
}
