// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/k8s.io/client-go/rest"
	m1 "example.org/house/hashicorp/consul/api"
	m2 "example.org/house/go-git/go-git"
	m3 "example.org/house/imroc/req"
	m4 "example.org/house/database/sql"
	m5 "example.org/house/gorm.io/driver/postgres"
	m6 "example.org/house/go-sql-driver/mysql"
)

func all() {
	_ = m0.TLSClientConfig{Insecure: true}                                       // expect-none: go.clients.switch
	{ var it m0.Config; it.Insecure = true; use(it) }                            // expect-none: go.clients.set-switch
	_ = m1.TLSConfig{InsecureSkipVerify: true}                                   // expect-none: go.clients.consul
	{ var it m1.TLSConfig; it.InsecureSkipVerify = true; use(it) }               // expect-none: go.clients.set-consul
	_ = m2.CloneOptions{InsecureSkipTLS: true}                                   // expect-none: go.clients.git
	a := m3.C()                                                                  // expect-none: go.clients.req-new
	a.SetUserAgent("b")                                                          // expect-none: go.clients.req-setting
	a.EnableInsecureSkipVerify()                                                 // expect-none: go.clients.req-skip
	m4.Open("postgres", "host=db sslmode=require")                               // expect-none: go.clients.sql-open
	m5.Open("host=db sslmode=require")                                           // expect-none: go.clients.sql-source
	_ = m6.Config{TLSConfig: "skip-verify"}                                      // expect-none: go.clients.mysql-config
}
