#!/bin/sh
for hash in md5 sha256; do
  openssl dgst -$hash file                     # expect: shell.openssl.dgst algorithm=MD5; expect: shell.openssl.dgst algorithm=SHA-256
done
for bits in 512 1024; do openssl genrsa $bits; done   # expect: shell.openssl.genrsa key_bits=512; expect: shell.openssl.genrsa key_bits=1024
