#!/bin/bash
args=(-newkey rsa:1024 -nodes)
args+=(-sha1)
openssl req -x509 "${args[@]}" -out c.pem      # expect: shell.openssl.req-newkey algorithm=RSA key_bits=1024; expect: shell.openssl.certificate-digest algorithm=SHA-1
sizes=(512 2048)
openssl genrsa "${sizes[1]}"                   # expect: shell.openssl.genrsa key_bits=2048; expect-none: shell.openssl.genrsa key_bits=512
declare -A digests=([old]=md5 [new]=sha512)
openssl dgst "-${digests[new]}" f              # expect: shell.openssl.dgst algorithm=SHA-512; expect-none: shell.openssl.dgst algorithm=MD5
