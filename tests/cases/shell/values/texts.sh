#!/bin/bash
name=AES-256-ECB
openssl enc "-${name,,}" -kfile k              # expect: shell.openssl.enc mode=ECB key_bits=256
openssl enc "-${name%-*}-CTR" -kfile k         # expect: shell.openssl.enc mode=CTR key_bits=256
openssl enc "-${name/256/128}" -kfile k        # expect: shell.openssl.enc key_bits=128
openssl enc "-aes-${name:4:3}-cbc" -kfile k    # expect: shell.openssl.enc mode=CBC key_bits=256
openssl dgst "-${file##*.}" f                  # expect: shell.openssl.dgst algorithm=?
suffix=sum.sha1
openssl dgst "-${suffix##*.}" f                # expect: shell.openssl.dgst algorithm=SHA-1
openssl dgst "-${suffix#sum.}" f               # expect: shell.openssl.dgst algorithm=SHA-1
lower=$(echo SHA512 | tr A-Z a-z)
openssl dgst "-$lower" f                       # expect: shell.openssl.dgst algorithm=SHA-512
