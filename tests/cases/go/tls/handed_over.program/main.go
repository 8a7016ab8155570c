package main

import "crypto/tls"

func main() {
	c := &tls.Config{MinVersion: tls.VersionTLS12} // expect: go.tls.config certificate_check=disabled
	relax(c, true)
	tls.Dial("tcp", "db:1", c)

	kept := &tls.Config{MinVersion: tls.VersionTLS12} // expect: go.tls.config certificate_check=enabled; expect-none: go.tls.config certificate_check=disabled
	relax(kept, false)
	tls.Dial("tcp", "db:1", kept)

	held := client{config: &tls.Config{MinVersion: tls.VersionTLS13}} // expect: go.tls.config certificate_check=disabled
	held.loosen()
	tls.Dial("tcp", "db:1", held.config)
}
