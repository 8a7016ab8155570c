openssl genrsa -des3 -passout pass:x -out k.pem 1024       # expect: shell.openssl.genrsa key_bits=1024 password=literal; expect: shell.openssl.key-cipher algorithm=3DES
openssl genrsa -out k.pem                                  # expect: shell.openssl.genrsa key_bits=2048; expect-none: shell.openssl.key-cipher
openssl genrsas 1024                                       # expect-none
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out k    # expect: shell.openssl.genpkey algorithm=RSA key_bits=1024
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384         # expect: shell.openssl.genpkey algorithm=EC curve=P-384
openssl genpkey -algorithm ed25519                         # expect: shell.openssl.genpkey algorithm=Ed25519
openssl genpkey -paramfile dsa.pem                         # expect-none: shell.openssl.genpkey
openssl dsaparam -out d.pem 1024                           # expect: shell.openssl.dsaparam algorithm=DSA key_bits=1024
openssl dsaparam -in d.pem -noout                          # expect-none: shell.openssl.dsaparam
openssl dhparam -out dh.pem 1024                           # expect: shell.openssl.dhparam algorithm=FFDH key_bits=1024
openssl dhparam -in dh.pem -check -noout                   # expect-none: shell.openssl.dhparam
openssl ecparam -name prime256v1 -genkey -noout            # expect: shell.openssl.ecparam curve=P-256
openssl ecparam -list_curves                               # expect-none: shell.openssl.ecparam
openssl rsa -aes256 -in k -out e -passout pass:secret      # expect: shell.openssl.key-cipher algorithm=AES password=literal
openssl rsa -in k -pubout                                  # expect-none
openssl rsa -in k -passin pass:secret -check               # expect: shell.openssl.password-in password=literal
openssl rsa -in k -passin stdin -check                     # expect-none: shell.openssl.password-in
openssl pkcs8 -topk8 -v2 des3 -in k                        # expect: shell.openssl.pkcs8 algorithm=3DES
openssl pkcs8 -topk8 -nocrypt -in k                        # expect-none: shell.openssl.pkcs8
openssl pkcs12 -export -in c -inkey k -passout pass:changeit -keypbe aes-256-cbc   # expect: shell.openssl.pkcs12-password password=literal; expect: shell.openssl.pkcs12-cipher algorithm=AES
openssl pkcs12 -in p -passin pass:x -nokeys                # expect-none: shell.openssl.pkcs12-password; expect-none: shell.openssl.pkcs12-cipher
KEY=$(openssl rand -hex 32)                                # expect: shell.openssl.rand generator=secure
openssl rands 4                                            # expect-none; expect-none: shell.openssl.rand
