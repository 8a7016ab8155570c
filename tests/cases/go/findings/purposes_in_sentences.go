package accounts

import (
	"fmt"
	"math/rand"
	"net/http"
	"strings"
)

func six() int {
	return rand.Intn(1000000) // finding: VT-0605 severity=high
}

func tell() {
	fmt.Println("Your one-time code is", six())
}

func mail(w http.ResponseWriter) {
	fmt.Fprintf(w, "Dear user, your new password is: '%06d'\n", rand.Intn(1000000)) // finding: VT-0605 severity=high
}

func thrown() int {
	return rand.Intn(6) // finding: VT-0601 severity=info
}

func play() {
	fmt.Println("the token is lost; you threw", thrown())
	fmt.Printf("token is %s, you threw %d\n", "red", thrown())
}

func NewTicketID() string {
	var b strings.Builder
	for i := 0; i < 12; i++ {
		b.WriteRune([]rune("abcdef")[rand.Intn(6)]) // finding: VT-0605 severity=high
	}
	return b.String()
}
