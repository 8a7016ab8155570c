package clients

import (
	"database/sql"
	"os"

	driver "github.com/go-sql-driver/mysql"
	"gorm.io/driver/mysql"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

func databases(address string) {
	gorm.Open(postgres.New(postgres.Config{DSN: "host=db user=a sslmode=require"}), &gorm.Config{})       // expect: go.clients.sql-config certificate_check=disabled
	gorm.Open(postgres.New(postgres.Config{DSN: "host=db user=a sslmode=verify-full"}), &gorm.Config{})   // expect: go.clients.sql-config certificate_check=enabled
	gorm.Open(mysql.New(mysql.Config{DSN: "u@tcp(db:3306)/a?tls=skip-verify"}), &gorm.Config{})           // expect: go.clients.sql-config certificate_check=disabled
	gorm.Open(postgres.New(postgres.Config{DSN: os.Getenv("SOURCE")}), &gorm.Config{})                    // expect-none
	gorm.Open(postgres.New(postgres.Config{DSN: "host=db", PreferSimpleProtocol: true}), &gorm.Config{}) // expect-none

	config := driver.NewConfig() // expect-applied: go.clients.mysql-new-config
	config.Addr = address
	config.TLSConfig = "skip-verify" // expect: go.clients.set-mysql certificate_check=disabled
	sql.Open("mysql", config.FormatDSN())

	other := driver.NewConfig()
	other.TLSConfig = "of-our-own" // expect-none
	sql.Open("mysql", other.FormatDSN())
}

type own struct{ TLSConfig string }

func ofOurOwn(config *own) {
	config.TLSConfig = "skip-verify" // expect-none: go.clients.set-mysql
}
