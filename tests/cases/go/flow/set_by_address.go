package cmd

import (
	"crypto/sha256"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/pbkdf2"
)

// What an option's value is set to by its address is not what the variable begins with.
var count int

var root = &cobra.Command{Run: func(c *cobra.Command, args []string) {
	pbkdf2.Key([]byte(args[0]), []byte(args[1]), count, 32, sha256.New) // expect: go.kdf.pbkdf2 iterations=?; expect-none: go.kdf.pbkdf2 iterations=0
}}

func init() {
	root.Flags().IntVar(&count, "count", 600000, "")
}
