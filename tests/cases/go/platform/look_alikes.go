// Packages of others that are called like those of the library.
package own

import (
	m0 "example.org/house/os"
	m1 "example.org/house/time"
	m2 "example.org/house/net/http"
)

func all(a []byte) {
	m0.Getenv() // expect-none: go.platform.environment
	m0.ReadFile() // expect-none: go.platform.file
	m1.Now() // expect-none: go.platform.now
	m1.Time.Unix() // expect-none: go.platform.time
	m2.Request.FormValue() // expect-none: go.platform.request
}
