package main

import "crypto/tls"

type client struct {
	config *tls.Config
}

func relax(config *tls.Config, skip bool) {
	config.InsecureSkipVerify = skip // expect-none: go.tls.config
}

func (c client) loosen() {
	c.config.InsecureSkipVerify = true
}
