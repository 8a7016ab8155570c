#!/bin/sh
setup() {
  CIPHER=des-cbc
}
setup
openssl enc -$CIPHER -kfile k                  # expect: shell.openssl.enc algorithm=DES
readonly HASH=sha1
export DIGEST="$HASH"
check() { openssl dgst "-$DIGEST" f; }         # expect: shell.openssl.dgst algorithm=SHA-1
check
