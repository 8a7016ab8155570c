package flow

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"flag"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

type options struct {
	bits int
}

func local() {
	var bits int
	var o options
	flag.IntVar(&bits, "bits", 1024, "size of the key")
	flags := flag.NewFlagSet("keys", flag.ExitOnError)
	flags.IntVar(&o.bits, "other", 768, "")
	long := flags.Int("long", 1536, "")
	flag.Parse()
	rsa.GenerateKey(rand.Reader, bits)   // expect: go.public.rsa-generate key_bits=1024; expect: go.public.rsa-generate key_bits=?
	rsa.GenerateKey(rand.Reader, o.bits) // expect: go.public.rsa-generate key_bits=768; expect: go.public.rsa-generate key_bits=?
	rsa.GenerateKey(rand.Reader, *long)  // expect: go.public.rsa-generate key_bits=1536; expect: go.public.rsa-generate key_bits=?
}

var size int
var insecure bool

var root = &cobra.Command{Run: func(c *cobra.Command, args []string) {
	rsa.GenerateKey(rand.Reader, size)            // expect: go.public.rsa-generate key_bits=512; expect: go.public.rsa-generate key_bits=?
	_ = &tls.Config{InsecureSkipVerify: insecure} // expect: go.tls.config certificate_check=enabled; expect: go.tls.config certificate_check=?
}}

func init() {
	root.Flags().IntVarP(&size, "size", "s", 512, "")
	root.PersistentFlags().BoolVar(&insecure, "insecure", false, "")
}

// Of another kind: what it does with the variable is not known.
type table struct{}

func (table) IntVar(to *int, name string, least, most int) {}

func others(t table) {
	var bits int
	t.IntVar(&bits, "bits", 512, 1024)
	rsa.GenerateKey(rand.Reader, bits) // expect: go.public.rsa-generate key_bits=?
	short := pflag.IntP("short", "x", 896, "")
	rsa.GenerateKey(rand.Reader, *short) // expect: go.public.rsa-generate key_bits=896; expect: go.public.rsa-generate key_bits=?
}
