// What a function returns beside an error is nothing.
package refused

import (
	"crypto"
	"errors"
	"fmt"
)

var errOld = errors.New("too old")

type tooOld struct{ name string }

func (t *tooOld) Error() string { return t.name }

func written(kind int) (crypto.Hash, error) {
	switch kind {
	case 0:
		return crypto.MD5, errors.New("too old")
	case 1:
		return crypto.SHA1, fmt.Errorf("%d is too old", kind)
	}
	return crypto.SHA256, nil
}

func named(kind int) (h crypto.Hash, name string, err error) {
	h, name = crypto.SHA384, "sha384"
	if kind == 0 {
		h = crypto.MD5
		err = errors.New("too old")
	}
	if err != nil {
		return
	}
	return
}

func global(kind int) (crypto.Hash, error) {
	if kind == 0 {
		return crypto.MD5, errOld
	}
	return crypto.SHA512, nil
}

func own(kind int) (crypto.Hash, error) {
	if kind == 0 {
		return crypto.MD5, &tooOld{"md5"}
	}
	return crypto.SHA224, nil
}

func check(kind int) error

func asked(kind int) (crypto.Hash, error) {
	h := crypto.SHA512_256
	if err := check(kind); err != nil {
		h = crypto.MD5
		return h, err
	}
	return h, nil
}

func wrapped(kind int) (crypto.Hash, error) {
	if kind == 0 {
		return crypto.MD5, because(kind)
	}
	return crypto.SHA3_256, nil
}

func because(kind int) error { return fmt.Errorf("%d", kind) }

// Here the error may be none.
func perhaps(kind int) (crypto.Hash, error) {
	return crypto.SHA1, check(kind)
}

func none(h crypto.Hash) (crypto.Hash, error) {
	if h == crypto.Hash(0) {
		return h, errors.New("none")
	}
	return h, nil
}

func use(kind int) {
	if h, err := written(kind); err == nil {
		h.New() // expect: go.hash.constant-new algorithm=SHA-256
	}
	h, _, err := named(kind)
	if err != nil {
		return
	}
	h.New() // expect: go.hash.constant-new algorithm=SHA-384
	if h, err := global(kind); err == nil {
		h.New() // expect: go.hash.constant-new algorithm=SHA-512
	}
	if h, err := own(kind); err == nil {
		h.New() // expect: go.hash.constant-new algorithm=SHA-224
	}
	if h, err := asked(kind); err == nil {
		h.New() // expect: go.hash.constant-new algorithm=SHA-512/256
	}
	if h, err := wrapped(kind); err == nil {
		h.New() // expect: go.hash.constant-new algorithm=SHA3-256
	}
	if h, err := perhaps(kind); err == nil {
		h.New() // expect: go.hash.constant-new algorithm=SHA-1
	}
	if h, err := none(0); err == nil {
		h.New() // expect: go.hash.value-new algorithm=?
	}
}
