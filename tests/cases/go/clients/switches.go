package clients

import (
	"database/sql"
	"fmt"
	"os"

	"github.com/go-git/go-git/v5"
	"github.com/go-sql-driver/mysql"
	consul "github.com/hashicorp/consul/api"
	nomad "github.com/hashicorp/nomad/api"
	vault "github.com/hashicorp/vault/api"
	"github.com/imroc/req/v3"
	"github.com/jackc/pgx/v5/pgxpool"
	"gorm.io/driver/postgres"
	"k8s.io/client-go/rest"
)

func Literals() {
	_ = rest.Config{TLSClientConfig: rest.TLSClientConfig{Insecure: true}}        // expect: go.clients.switch certificate_check=disabled
	_ = rest.TLSClientConfig{Insecure: false}                                     // expect: go.clients.switch certificate_check=enabled
	_ = vault.TLSConfig{Insecure: true}                                           // expect: go.clients.switch certificate_check=disabled
	_ = nomad.TLSConfig{Insecure: true}                                           // expect: go.clients.switch certificate_check=disabled
	_ = consul.TLSConfig{InsecureSkipVerify: true}                                // expect: go.clients.consul certificate_check=disabled
	_ = git.CloneOptions{URL: "https://example.com/a.git", InsecureSkipTLS: true} // expect: go.clients.git certificate_check=disabled
}

func Assigned(config *rest.Config, own *consul.TLSConfig) {
	config.Insecure = true        // expect: go.clients.set-switch certificate_check=disabled
	own.InsecureSkipVerify = true // expect: go.clients.set-consul certificate_check=disabled
}

func Requests() {
	made := req.C()                 // expect-applied: go.clients.req-new
	made.EnableInsecureSkipVerify() // expect: go.clients.req-skip certificate_check=disabled
	told := req.C().SetUserAgent("a/1") // expect-applied: go.clients.req-setting
	told.EnableInsecureSkipVerify() // expect: go.clients.req-skip certificate_check=disabled
}

func Databases(user, password string) {
	sql.Open("mysql", "u:p@tcp(db:3306)/shop?parseTime=true&tls=skip-verify")              // expect: go.clients.sql-open certificate_check=disabled
	sql.Open("mysql", user+":"+password+"@tcp(db:3306)/shop?tls=skip-verify")              // expect: go.clients.sql-open certificate_check=disabled
	sql.Open("postgres", fmt.Sprintf("host=db user=%s sslmode=verify-ca dbname=a", user))  // expect: go.clients.sql-open certificate_check=enabled hostname_check=disabled
	sql.Open("postgres", "postgres://"+user+"@db/a?sslmode=verify-full")                   // expect: go.clients.sql-open certificate_check=enabled hostname_check=enabled
	sql.Open("sqlserver", "sqlserver://u@db?database=a&TrustServerCertificate=true")       // expect: go.clients.sql-open certificate_check=disabled
	pgxpool.New(nil, "host=db sslmode=require")                                            // expect: go.clients.sql-open certificate_check=disabled
	postgres.Open("host=db port=5432 sslmode='prefer'")                                    // expect: go.clients.sql-source certificate_check=disabled
	_ = mysql.Config{User: user, TLSConfig: "skip-verify"}                                 // expect: go.clients.mysql-config certificate_check=disabled
	sql.Open("sqlite", "file:a.db?mode=ro")                                                // expect-none
	sql.Open("postgres", os.Getenv("SOURCE"))                                              // expect-none
	sql.Open("postgres", "host=db sslmode=disable")                                        // expect-none
	sql.Open("postgres", "host=db application_name=sslmode_require")                       // expect-none
	sql.Open("postgres", "host="+user+" note=sslmode")                                     // expect-none
	_ = mysql.Config{User: user, TLSConfig: "of-our-own"}                                  // expect-none
}
