// Own checks in place of the one that is turned off: sound where nothing passes that the library's did not pass.
package own

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"time"

	"elsewhere.example/checks"
)

var errName = errors.New("another name")
var errLater error // nil until somebody sets it

func Chain(state tls.ConnectionState, roots *x509.CertPool, name string) error {
	opts := x509.VerifyOptions{Roots: roots, Intermediates: x509.NewCertPool(), CurrentTime: time.Now()}
	if name == "" {
		return errName
	}
	opts.DNSName = name
	for _, other := range state.PeerCertificates[1:] {
		opts.Intermediates.AddCert(other)
	}
	if _, err := state.PeerCertificates[0].Verify(opts); err != nil {
		return fmt.Errorf("not trusted: %w", err)
	}
	return nil
}

func Sound(roots *x509.CertPool, name string) []*tls.Config {
	third := &tls.Config{ServerName: name} // expect: go.tls.config certificate_check=enabled hostname_check=enabled
	third.InsecureSkipVerify = true
	third.VerifyConnection = func(state tls.ConnectionState) error { return Chain(state, roots, name) } // expect-applied: go.tls.own-function
	fourth := &tls.Config{} // expect: go.tls.config certificate_check=enabled hostname_check=enabled
	fourth.VerifyConnection = func(state tls.ConnectionState) error { return Chain(state, roots, name) }
	fourth.InsecureSkipVerify = true // expect-applied: go.tls.skip-verify-own-connection
	fifth := &tls.Config{InsecureSkipVerify: true}
	fifth.VerifyConnection = checks.Connection // expect-applied: go.tls.own-verification certificate_check=?
	return []*tls.Config{
		{ // expect: go.tls.config-own-connection certificate_check=enabled hostname_check=enabled
			InsecureSkipVerify: true,
			VerifyConnection: func(state tls.ConnectionState) error {
				if len(state.PeerCertificates) == 0 {
					return errors.New("none")
				}
				if err := Chain(state, roots, name); err != nil {
					return err
				}
				return nil
			},
		},
		{ // expect: go.tls.config-own-verification certificate_check=enabled hostname_check=enabled
			InsecureSkipVerify: true,
			VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {
				leaf, err := x509.ParseCertificate(raw[0])
				if err != nil {
					return err
				}
				switch _, err = leaf.Verify(x509.VerifyOptions{Roots: roots}); {
				case err != nil:
					return err
				case leaf.IsCA:
					return errName
				}
				return leaf.VerifyHostname(name)
			},
		},
		third,
		fourth,
		fifth,
	}
}

func asked(name string) x509.VerifyOptions {
	var options x509.VerifyOptions
	options.CurrentTime = time.Now()
	options.DNSName = name
	return options
}

func unasked(name string) x509.VerifyOptions {
	var options, other x509.VerifyOptions
	other.DNSName = name
	return options
}

func Made(name string) (*tls.Config, *tls.Config) {
	return &tls.Config{ // expect: go.tls.config-own-connection certificate_check=enabled hostname_check=enabled
			InsecureSkipVerify: true,
			VerifyConnection: func(state tls.ConnectionState) error {
				_, err := state.PeerCertificates[0].Verify(asked(name))
				return err
			},
		}, &tls.Config{ // expect: go.tls.config-own-connection certificate_check=enabled hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) error {
				_, err := state.PeerCertificates[0].Verify(unasked(name))
				return err
			},
		}
}

func Unsound(roots *x509.CertPool, name string) []*tls.Config {
	const nobody = ""
	return []*tls.Config{
		{ // expect: go.tls.config-own-verification certificate_check=enabled hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {
				leaf, err := x509.ParseCertificate(raw[0])
				if err != nil {
					return err
				}
				_, err = leaf.Verify(x509.VerifyOptions{Roots: roots, DNSName: nobody})
				return err
			},
		},
		{ // expect: go.tls.config-own-connection certificate_check=custom hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) error { // another err
				var err error
				if _, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{DNSName: name}); err != nil {
					fmt.Println(err)
				}
				return err
			},
		},
		{ // expect: go.tls.config-own-connection certificate_check=custom hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) error { // none, none asked
				for _, one := range state.PeerCertificates {
					if _, err := one.Verify(x509.VerifyOptions{DNSName: name}); err != nil {
						return err
					}
				}
				return nil
			},
		},
		{ // expect: go.tls.config-own-connection certificate_check=custom hostname_check=enabled
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) error { // it trusts whom it is shown
				trusted := x509.NewCertPool()
				for _, one := range state.PeerCertificates {
					trusted.AddCert(one)
				}
				_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{Roots: trusted, DNSName: name})
				return err
			},
		},
		{ // expect: go.tls.config-own-connection certificate_check=custom hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) (err error) { // taken back
				defer func() { err = nil }()
				_, err = state.PeerCertificates[0].Verify(x509.VerifyOptions{DNSName: name})
				return err
			},
		},
		{ // expect: go.tls.config-own-connection certificate_check=custom hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) error { // only outside of the house
				if state.ServerName != "intern" {
					_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{DNSName: name})
					return err
				}
				return nil
			},
		},
		{ // expect: go.tls.config-own-connection certificate_check=custom hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) error {
				if state.ServerName == "intern" {
					return errLater
				}
				_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{DNSName: name})
				return err
			},
		},
		{ // expect: go.tls.config-own-connection certificate_check=custom hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyConnection: func(state tls.ConnectionState) error { // anybody's certificate beside the own one
				for _, one := range state.PeerCertificates {
					if _, err := one.Verify(x509.VerifyOptions{DNSName: name}); err == nil {
						return nil
					}
				}
				return errName
			},
		},
		{ // expect: go.tls.config-own-verification certificate_check=custom hostname_check=custom
			InsecureSkipVerify: true, // finding: VT-0703
			VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error { // who signed it, not who it is
				signer, err := x509.ParseCertificate(raw[1])
				if err != nil {
					return err
				}
				_, err = signer.Verify(x509.VerifyOptions{Roots: roots, DNSName: name})
				return err
			},
		},
		{ // expect: go.tls.config-given-connection certificate_check=?
			InsecureSkipVerify: true,
			VerifyConnection:   checks.Connection,
		},
		{ // expect: go.tls.config-given-verification hostname_check=?
			InsecureSkipVerify:    true,
			VerifyPeerCertificate: checks.Peer(name),
		},
	}
}

var _ = http.DefaultClient
