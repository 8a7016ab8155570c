#!/bin/sh
case "$1" in
  weak) bits=1024 ;;
  strong | best) bits=4096 ;;
  *) echo "usage: $0 weak|strong" >&2; exit 1 ;;
esac
openssl genrsa "$bits"                         # expect: shell.openssl.genrsa key_bits=1024; expect: shell.openssl.genrsa key_bits=4096
kind=rsa
case $kind in
  ec) alg=EC ;;
  rsa) alg=RSA ;;
esac
openssl genpkey -algorithm $alg -out k         # expect: shell.openssl.genpkey algorithm=RSA key_bits=2048; expect-none: shell.openssl.genpkey algorithm=EC
