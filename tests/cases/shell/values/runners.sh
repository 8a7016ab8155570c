#!/bin/sh
sudo -u root openssl genrsa 1024               # expect: shell.openssl.genrsa key_bits=1024
env LC_ALL=C openssl genrsa 1024               # expect: shell.openssl.genrsa
env NODE_TLS_REJECT_UNAUTHORIZED=0 node app.js # expect: shell.node.reject-unauthorized certificate_check=disabled
time nice -n 5 openssl genrsa 1024             # expect: shell.openssl.genrsa
ls | xargs -n 1 openssl md5                    # expect: shell.openssl.dgst algorithm=MD5
exec openssl genrsa 1024                       # expect: shell.openssl.genrsa
