package main

import (
	"fmt"
	"os"
)

func main() {
	data := []byte(os.Args[1])
	fmt.Printf("%x %x\n", kept["new"](data), asked[os.Args[2]](data)) // expect-none
}
