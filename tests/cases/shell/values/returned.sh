#!/bin/sh
digest() {
  echo sha1
}
cipher_of() {
  if [ "$1" = old ]; then
    echo des-ecb
  else
    printf '%s\n' "aes-256-gcm"
  fi
}
noisy() {
  openssl version
  echo md5
}
openssl dgst "-$(digest)" f                    # expect: shell.openssl.dgst algorithm=SHA-1
openssl enc -$(cipher_of old) -kfile k         # expect: shell.openssl.enc algorithm=DES; expect-none: shell.openssl.enc algorithm=AES
openssl enc -`cipher_of new` -kfile k          # expect: shell.openssl.enc algorithm=AES; expect-none: shell.openssl.enc algorithm=DES
openssl dgst "-$(noisy)" f                     # expect-none: shell.openssl.dgst algorithm=MD5
