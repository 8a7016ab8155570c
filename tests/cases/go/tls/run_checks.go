// Own checks of a host's name that are found by running them with a check that refuses: through methods, closures,
// options made elsewhere and chosen branches; and such as let something pass.
package dial

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"log"

	wrap "github.com/pkg/errors"
)

type checker struct {
	roots *x509.CertPool
	name  string
}

func (c *checker) check(s tls.ConnectionState) error {
	if len(s.PeerCertificates) == 0 {
		return errors.New("nothing was sent")
	}
	_, err := s.PeerCertificates[0].Verify(x509.VerifyOptions{Roots: c.roots})
	if err == nil {
		err = s.PeerCertificates[0].VerifyHostname(c.name)
	}
	return err
}

type level int

const (
	chainOnly level = iota
	full
)

func optionsOf(l level, name string) x509.VerifyOptions {
	out := x509.VerifyOptions{}
	if l == full {
		out.DNSName = name
	}
	return out
}

type link struct {
	options *x509.VerifyOptions
	next    *link
}

func bare(s tls.ConnectionState) error {
	if err := s.PeerCertificates[0].VerifyHostname(s.ServerName); err != nil {
		log.Print(err)
	}
	return nil
}

func excused(s tls.ConnectionState) error {
	err := s.PeerCertificates[0].VerifyHostname(s.ServerName)
	if errors.Is(err, errOld) {
		return nil
	}
	return err
}

func inSome(s tls.ConnectionState) error {
	switch s.Version {
	case tls.VersionTLS13:
		return s.PeerCertificates[0].VerifyHostname(s.ServerName)
	}
	return nil
}

func inTurns(s tls.ConnectionState) error {
	var options x509.VerifyOptions
	for _, c := range s.PeerCertificates[1:] {
		if c.IsCA {
			options.DNSName = s.ServerName
		}
	}
	_, err := s.PeerCertificates[0].Verify(options)
	return err
}

func ofAnother(s tls.ConnectionState) error {
	return s.PeerCertificates[1].VerifyHostname(s.ServerName)
}

// Another's Verify asks of no certificate.
func licensed(raw [][]byte, _ [][]*x509.Certificate) error {
	return store.Verify(raw[0])
}

// What is wrapped is nil.
func wrapsNothing(s tls.ConnectionState) error {
	var earlier error
	if s.Version != tls.VersionTLS13 {
		return s.PeerCertificates[0].VerifyHostname(s.ServerName)
	}
	return wrap.Wrap(earlier, "names")
}

func wrapsIt(s tls.ConnectionState) error {
	if err := s.PeerCertificates[0].VerifyHostname(s.ServerName); err != nil {
		return wrap.Wrap(err, "names")
	}
	return nil
}

func Dial(name string, roots *x509.CertPool) {
	c := &checker{roots, name}
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: c.check})                             // expect: go.tls.config-own-connection hostname_check=enabled
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: func(s tls.ConnectionState) error { // expect: go.tls.config-own-connection hostname_check=enabled
		_, err := s.PeerCertificates[0].Verify(optionsOf(full, s.ServerName))
		return err
	}})
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: func(s tls.ConnectionState) error { // expect: go.tls.config-own-connection hostname_check=custom; finding: VT-0703
		_, err := s.PeerCertificates[0].Verify(optionsOf(chainOnly, s.ServerName))
		return err
	}})
	list := &link{next: &link{options: &x509.VerifyOptions{Roots: roots, DNSName: "db.house.example"}}}
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: func(s tls.ConnectionState) error { // expect: go.tls.config-own-connection hostname_check=enabled
		_, err := s.PeerCertificates[0].Verify(*list.next.options)
		return err
	}})
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: excused})   // expect: go.tls.config-own-connection hostname_check=custom; finding: VT-0703
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: inSome})    // expect: go.tls.config-own-connection hostname_check=custom; finding: VT-0703
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: inTurns})   // expect: go.tls.config-own-connection hostname_check=custom; finding: VT-0703
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: ofAnother}) // expect: go.tls.config-own-connection hostname_check=custom; finding: VT-0703
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: bare})      // expect: go.tls.config-given-connection hostname_check=disabled; finding: VT-0701
	use(&tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: licensed}) // expect: go.tls.config-own-verification certificate_check=custom; finding: VT-0703
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: wrapsNothing})  // expect: go.tls.config-own-connection hostname_check=custom; finding: VT-0703
	use(&tls.Config{InsecureSkipVerify: true, VerifyConnection: wrapsIt})       // expect: go.tls.config-own-connection hostname_check=enabled; finding: VT-0703
}
