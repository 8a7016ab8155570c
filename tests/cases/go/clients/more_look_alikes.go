// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/etcd/client/pkg/transport"
	m1 "example.org/house/couchbase/gocb"
	m2 "example.org/house/containers/image/types"
	m3 "example.org/house/pulsar-client-go/pulsar"
	m4 "example.org/house/gocql/gocql"
	m5 "example.org/house/confluent-kafka-go/kafka"
	m6 "example.org/house/masterzen/winrm"
	m7 "example.org/house/vmware/govmomi"
	m8 "example.org/house/melbahja/goph"
	m9 "example.org/house/k8s.io/client-go/tools/clientcmd"
	m10 "example.org/house/go.mongodb.org/mongo-driver/mongo/options"
	m11 "example.org/house/gorm.io/driver/postgres"
	m12 "example.org/house/go-sql-driver/mysql"
)

func all(a any) {
	_ = m11.Config{DSN: "host=db sslmode=require"}                    // expect-none: go.clients.sql-config
	_ = m12.NewConfig()                                               // expect-none: go.clients.mysql-new-config
	_ = m0.TLSInfo{InsecureSkipVerify: true}                          // expect-none: go.clients.skips
	{ var it m1.SecurityConfig; it.TLSSkipVerify = true; use(it) }    // expect-none: go.clients.set-skips
	_ = m1.SecurityConfig{TLSSkipVerify: true}                        // expect-none: go.clients.couchbase
	_ = m2.SystemContext{DockerInsecureSkipTLSVerify: 1}              // expect-none: go.clients.containers-image
	_ = m3.ClientOptions{TLSAllowInsecureConnection: true}            // expect-none: go.clients.pulsar
	_ = m4.SslOptions{EnableHostVerification: false}                  // expect-none: go.clients.cassandra
	b := m5.ConfigMap{"enable.ssl.certificate.verification": false}   // expect-none: go.clients.kafka
	b.SetKey("enable.ssl.certificate.verification", false)            // expect-none: go.clients.kafka-set
	m6.NewEndpoint("a", 1, true, true)                                // expect-none: go.clients.winrm
	m7.NewClient(a, a, true)                                          // expect-none: go.clients.vsphere
	m7.soap.NewClient(a, true)                                        // expect-none: go.clients.vsphere-soap
	m8.NewUnknown("a", "b", a)                                        // expect-none: go.clients.goph
	m9.BuildConfigFromFlags("", "")                                   // expect-none: go.clients.rest-config
	m9.DefaultConfig()                                                // expect-none: go.clients.consul-config
	m10.Client().ApplyURI("mongodb://db/?tls=true&tlsInsecure=true") // expect-none: go.clients.mongo-address; expect-none: go.clients.mongo-options
}
