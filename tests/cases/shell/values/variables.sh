#!/bin/sh
ALG=aes-128-ecb
BITS=1024
openssl enc -$ALG -in a -out b -kfile k      # expect: shell.openssl.enc algorithm=AES key_bits=128 mode=ECB
openssl genrsa -out k.pem "$BITS"            # expect: shell.openssl.genrsa key_bits=1024
BITS=4096
openssl genrsa -out k.pem "${BITS}"          # expect: shell.openssl.genrsa key_bits=4096
