package own

import (
	"crypto/hmac"
	"crypto/sha256"

	"github.com/google/uuid"
)

// An identifier of the time is no secret.
func tagged() any {
	id, _ := uuid.NewUUID()  // expect-applied: go.community.uuid-of-time
	return hmac.New(sha256.New, id[:]) // expect: go.hash.hmac key=time
}
