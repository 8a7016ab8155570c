openssl req -new -x509 -newkey rsa:1024 -nodes -md5 -days 365 -subj /CN=x   # expect: shell.openssl.req-newkey key_bits=1024; expect: shell.openssl.certificate-digest algorithm=MD5 function=sign
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1          # expect: shell.openssl.req-newkey algorithm=EC curve=P-256
openssl req -new -key k.pem -out r.pem                                      # expect-none: shell.openssl.req-newkey; expect-none: shell.openssl.certificate-digest
openssl x509 -req -in r -CA ca -CAkey k -sha1 -days 30                      # expect: shell.openssl.certificate-digest algorithm=SHA-1 function=sign
openssl x509 -noout -fingerprint -sha256 -in c                              # expect: shell.openssl.certificate-digest function=digest
openssl x509 -noout -text -in c                                             # expect-none
openssl ca -md sha1 -in r -batch                                            # expect: shell.openssl.ca-digest algorithm=SHA-1
openssl ca -gencrl -out crl                                                 # expect-none: shell.openssl.ca-digest
openssl smime -encrypt -des3 -in m cert.pem                                 # expect: shell.openssl.cms-encrypt algorithm=3DES
openssl cms -sign -md sha1 -signer s -in m                                  # expect: shell.openssl.cms-digest algorithm=SHA-1; expect-none: shell.openssl.cms-encrypt
openssl cms -verify -in m                                                   # expect-none: shell.openssl.cms-digest
