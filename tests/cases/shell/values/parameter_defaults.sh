#!/bin/bash
make_key() {
  local bits="${1:-1024}"
  openssl genrsa -out k.pem "$bits"            # expect: shell.openssl.genrsa key_bits=1024; expect: shell.openssl.genrsa key_bits=4096
}
make_key
make_key 4096
