#!/bin/sh
# What nobody here sets may be set around the script; else it is the default.
openssl dgst "-${HASH:-md5}" f                # expect: shell.openssl.dgst algorithm=MD5
: "${BITS:=1024}"
openssl genrsa "$BITS"                        # expect: shell.openssl.genrsa key_bits=1024
MODE=cbc
openssl enc -aes-256-${MODE:-ecb} -kfile k    # expect: shell.openssl.enc mode=CBC; expect-none: shell.openssl.enc mode=ECB
EMPTY=
openssl enc -aes-256-${EMPTY:-ecb} -kfile k   # expect: shell.openssl.enc mode=ECB
openssl dgst -sha${MODE:+256} f               # expect: shell.openssl.dgst algorithm=SHA-256
