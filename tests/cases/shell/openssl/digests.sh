openssl dgst -sha256 file                                 # expect: shell.openssl.dgst algorithm=SHA-256 function=digest
openssl md5 -r file                                       # expect: shell.openssl.dgst algorithm=MD5
openssl sha1 -sign key.pem -out s file                    # expect: shell.openssl.dgst algorithm=SHA-1 function=sign
openssl dgst -sha512 -verify pub.pem -signature s file    # expect: shell.openssl.dgst function=verify
openssl dgst -sha1 -hmac abc file                         # expect: shell.openssl.hmac algorithm=HMAC digest=SHA-1 key=literal
openssl dgst -sha256 -mac HMAC -macopt hexkey:00ff file   # expect: shell.openssl.dgst-mac algorithm=HMAC digest=SHA-256 key=literal
openssl dgst -sha256 -mac poly1305 file                   # expect-none: shell.openssl.dgst-mac; expect-none: shell.openssl.hmac
openssl mac -digest SHA256 -macopt key:abc HMAC           # expect: shell.openssl.mac algorithm=HMAC digest=SHA-256 key=literal
openssl list -mac-algorithms                              # expect-none
openssl dgst -list                                        # expect-none
openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt pass:secret -kdfopt salt:salt -kdfopt iter:100 PBKDF2   # expect: shell.openssl.kdf algorithm=PBKDF2 iterations=100 password=literal salt=literal
openssl kdfs -keylen 32 PBKDF2                            # expect-none; expect-none: shell.openssl.kdf
openssl macs HMAC                                         # expect-none; expect-none: shell.openssl.mac
