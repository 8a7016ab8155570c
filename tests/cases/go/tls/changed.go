package own

import "crypto/tls"

// What is set back before it is used is not so.
func setBack(address string) {
	c := &tls.Config{InsecureSkipVerify: true} // expect: go.tls.config certificate_check=enabled hostname_check=enabled; expect-none: go.tls.config certificate_check=disabled
	c.InsecureSkipVerify = false
	tls.Dial("tcp", address, c)
}

func setBackLater(address string) {
	c := &tls.Config{InsecureSkipVerify: true} // expect: go.tls.config certificate_check=disabled; expect: go.tls.config certificate_check=enabled
	tls.Dial("tcp", address, c)
	c.InsecureSkipVerify = false
	tls.Dial("tcp", address, c)
}

func switchedOff(c *tls.Config, address string) {
	c.InsecureSkipVerify = true // expect: go.tls.skip-verify certificate_check=disabled hostname_check=disabled
	tls.Dial("tcp", address, c)
}

// A copy has what the configuration has, and what is set in it is not set in that.
func copied(address string) {
	c := &tls.Config{InsecureSkipVerify: true} // expect: go.tls.config certificate_check=disabled version_min=1.0
	own := c.Clone()
	own.MinVersion = tls.VersionTLS10
	tls.Dial("tcp", address, own)
}

func copiedAndSetBack(address string) {
	c := &tls.Config{InsecureSkipVerify: true} // expect: go.tls.config certificate_check=disabled
	own := c.Clone()
	own.InsecureSkipVerify = false
	tls.Dial("tcp", address, c)
}
