package accounts

import "math/rand"

func filler() func([]byte) {
	return func(p []byte) {
		rand.Read(p) // finding: VT-0605 severity=high
	}
}

func issue() []byte {
	fill := filler()
	apiKey := make([]byte, 16)
	fill(apiKey)
	return apiKey
}

func blur() func([]byte) {
	return func(p []byte) {
		rand.Read(p) // finding: VT-0601 severity=info
	}
}

func picture() []byte {
	pixels := make([]byte, 16)
	blur()(pixels)
	return pixels
}
