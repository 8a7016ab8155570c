#!/bin/sh
openssl enc "-$1" -pass "pass:$2"              # expect: shell.openssl.enc algorithm=? password=parameter
openssl enc "-aes-$BITS-cbc" -pass "pass:$PW"  # expect: shell.openssl.enc algorithm=AES mode=CBC key_bits=? password=environment
openssl genrsa "$3"                            # expect: shell.openssl.genrsa key_bits=?
