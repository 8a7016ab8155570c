#!/bin/bash
base=512
openssl genrsa $((base * 2))                   # expect: shell.openssl.genrsa key_bits=1024
((base > 256)) && openssl genrsa "$((base + base))"   # expect: shell.openssl.genrsa key_bits=1024
