#!/bin/sh
if [ "$LEGACY" = yes ]; then
  opts="-des-cbc"
else
  opts="-aes-256-cbc"
fi
openssl enc $opts -kfile k                     # expect: shell.openssl.enc algorithm=DES; expect: shell.openssl.enc algorithm=AES
LEVEL=high
if [ "$LEVEL" = low ]; then bits=512; else bits=3072; fi
openssl genrsa $bits                           # expect: shell.openssl.genrsa key_bits=3072; expect-none: shell.openssl.genrsa key_bits=512
[ "$LEVEL" = low ] && bits=768
openssl genrsa $bits                           # expect: shell.openssl.genrsa key_bits=3072; expect-none: shell.openssl.genrsa key_bits=768
