package main

import (
	"fmt"

	"mint/issue"
	"mint/sizes"
)

func main() {
	plan := sizes.Usual().Renamed("edge").Cut(3) // expect-none
	fmt.Println(issue.Make(plan), issue.Other(sizes.Usual()))
}
