#!/bin/bash
run() {
  echo "+ $*"
  "$@"                                         # expect: shell.openssl.genrsa key_bits=1024
}
run openssl genrsa -out k 1024
if ! openssl genrsa 512; then exit 1; fi       # expect: shell.openssl.genrsa key_bits=512
openssl genrsa 768 || exit 1                   # expect: shell.openssl.genrsa key_bits=768
x=$(openssl genrsa 896) && echo "$x"           # expect: shell.openssl.genrsa key_bits=896
( cd /tmp && openssl genrsa 640 ) > /dev/null 2>&1   # expect: shell.openssl.genrsa key_bits=640
cat <<EOF | openssl enc -des -kfile k          # expect: shell.openssl.enc algorithm=DES
some text
EOF
openssl dgst -md5 <<< "text"                   # expect: shell.openssl.dgst algorithm=MD5
