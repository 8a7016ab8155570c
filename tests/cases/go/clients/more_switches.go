package clients

import (
	"go.mongodb.org/mongo-driver/mongo/options"
	"time"

	"github.com/apache/pulsar-client-go/pulsar"
	"github.com/confluentinc/confluent-kafka-go/v2/kafka"
	"github.com/containers/image/v5/types"
	"github.com/couchbase/gocb/v2"
	"github.com/gocql/gocql"
	consul "github.com/hashicorp/consul/api"
	influx "github.com/influxdata/influxdb1-client/v2"
	"github.com/masterzen/winrm"
	"github.com/melbahja/goph"
	"github.com/prometheus/common/config"
	"github.com/vmware/govmomi"
	"github.com/vmware/govmomi/vim25/soap"
	"go.etcd.io/etcd/client/pkg/v3/transport"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

func Members(kept bool) {
	_ = transport.TLSInfo{InsecureSkipVerify: true}                      // expect: go.clients.skips certificate_check=disabled
	_ = transport.TLSInfo{TrustedCAFile: "/etc/ca.pem"}                  // expect-none: go.clients.skips
	_ = influx.HTTPConfig{Addr: "https://db", InsecureSkipVerify: false} // expect: go.clients.skips certificate_check=enabled
	_ = config.TLSConfig{InsecureSkipVerify: true}                       // expect: go.clients.skips certificate_check=disabled
	_ = gocb.SecurityConfig{TLSSkipVerify: true}                         // expect: go.clients.couchbase certificate_check=disabled
	_ = types.SystemContext{DockerInsecureSkipTLSVerify: types.OptionalBoolTrue}         // expect: go.clients.containers-image certificate_check=disabled
	_ = pulsar.ClientOptions{TLSAllowInsecureConnection: true, TLSValidateHostname: true} // expect: go.clients.pulsar certificate_check=disabled hostname_check=enabled
	_ = gocql.SslOptions{CaPath: "ca.pem", EnableHostVerification: false} // expect: go.clients.cassandra certificate_check=disabled hostname_check=disabled
	_ = gocql.SslOptions{CaPath: "ca.pem", EnableHostVerification: true}  // expect: go.clients.cassandra certificate_check=enabled
}

func Assigned(info transport.TLSInfo) {
	info.InsecureSkipVerify = true // expect: go.clients.set-skips certificate_check=disabled
	var security gocb.SecurityConfig
	security.TLSSkipVerify = true // expect: go.clients.set-skips certificate_check=disabled
}

func Maps() {
	_ = kafka.ConfigMap{"bootstrap.servers": "b:9093", "enable.ssl.certificate.verification": false} // expect: go.clients.kafka certificate_check=disabled
	made := kafka.ConfigMap{"ssl.endpoint.identification.algorithm": "none"}                         // expect: go.clients.kafka hostname_check=disabled
	made.SetKey("enable.ssl.certificate.verification", true)                                         // expect: go.clients.kafka-set certificate_check=enabled
	made.SetKey("client.id", true)                                                                   // expect-none: go.clients.kafka-set
}

func Calls(u *soap.URL) {
	winrm.NewEndpoint("host", 5986, true, true, nil, nil, nil, time.Minute)   // expect: go.clients.winrm certificate_check=disabled
	winrm.NewEndpoint("host", 5985, false, true, nil, nil, nil, time.Minute)  // expect-none: go.clients.winrm
	govmomi.NewClient(nil, u, true)                                           // expect: go.clients.vsphere certificate_check=disabled
	soap.NewClient(u, false)                                                  // expect: go.clients.vsphere-soap certificate_check=enabled
	goph.NewUnknown("root", "host", nil)                                      // expect: go.clients.goph certificate_check=disabled
	goph.New("root", "host", nil)                                             // expect-none
}

func Given() *rest.Config {
	given, _ := clientcmd.BuildConfigFromFlags("", "/etc/kube") // expect-applied: go.clients.rest-config
	given.TLSClientConfig.Insecure = true                       // expect: go.clients.set-switch certificate_check=disabled
	made := consul.DefaultConfig()                              // expect-applied: go.clients.consul-config
	made.TLSConfig.InsecureSkipVerify = true                    // expect: go.clients.set-consul certificate_check=disabled
	return given
}

func Addresses(user string) {
	made := options.Client()                                                   // expect-applied: go.clients.mongo-options
	made.ApplyURI("mongodb://db:27017/?tls=true&tlsInsecure=true")             // expect: go.clients.mongo-address certificate_check=disabled
	made.ApplyURI("mongodb://" + user + "@db/?tlsAllowInvalidHostnames=true")  // expect: go.clients.mongo-address hostname_check=disabled
	made.ApplyURI("mongodb://db:27017/?tls=true&readPreference=secondary")     // expect-none
}
