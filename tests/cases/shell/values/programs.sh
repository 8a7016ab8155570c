#!/bin/sh
OPENSSL=${OPENSSL:-/usr/local/bin/openssl}
"$OPENSSL" genrsa 1024                         # expect: shell.openssl.genrsa key_bits=1024
TOOL="openssl genrsa"
$TOOL 512                                      # expect: shell.openssl.genrsa key_bits=512
/opt/ssl/bin/openssl genrsa 768                # expect: shell.openssl.genrsa key_bits=768
$SUDO openssl genrsa 2048                      # expect: shell.openssl.genrsa key_bits=2048
