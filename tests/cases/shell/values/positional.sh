#!/bin/sh
sign() {
  digest=$1
  shift
  openssl dgst "-$digest" "$@"                 # expect: shell.openssl.dgst algorithm=MD5 function=sign
}
sign md5 -sign key.pem file
set -- -des3 -kfile k
openssl enc "$@"                               # expect: shell.openssl.enc algorithm=3DES
