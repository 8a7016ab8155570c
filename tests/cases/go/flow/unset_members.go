package flow

import "crypto/tls"

type choice struct {
	verify bool
	skip   bool
}

func connect(c choice) {
	_ = &tls.Config{InsecureSkipVerify: !c.verify} // expect: go.tls.config certificate_check=disabled
}

type other struct{ strict, lax bool }

func connectOther(o *other) {
	_ = &tls.Config{InsecureSkipVerify: o.lax} // expect: go.tls.config certificate_check=?
}

func Use(decided bool) {
	connect(choice{skip: true})
	o := &other{strict: true}
	o.lax = decided
	connectOther(o)
	var c choice
	_ = &tls.Config{InsecureSkipVerify: c.skip} // expect: go.tls.config certificate_check=enabled
}
