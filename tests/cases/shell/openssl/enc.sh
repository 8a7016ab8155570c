openssl enc -aes-256-gcm -in a -out b -pass pass:secret123        # expect: shell.openssl.enc algorithm=AES mode=GCM password=literal password_bits=72
openssl aes-256-cbc -d -in a -pass file:/etc/key                  # expect: shell.openssl.enc mode=CBC function=decrypt password=file
openssl enc -e -des-ede3-cbc -pass env:KEY                        # expect: shell.openssl.enc algorithm=3DES password=environment
openssl enc -base64 -in a                                         # expect-none: shell.openssl.enc
openssl enc -aes-128-cbc -K 00112233445566778899aabbccddeeff -iv 00000000000000000000000000000000   # expect: shell.openssl.enc key=literal iv=literal
openssl enc -aes-256-cbc -pbkdf2 -iter 1000 -md sha1 -kfile k     # expect: shell.openssl.enc-pbkdf2 algorithm=PBKDF2 digest=SHA-1 iterations=1000
openssl enc -aes-256-cbc -pbkdf2 -kfile k                         # expect: shell.openssl.enc-pbkdf2 digest=SHA-256 iterations=10000
openssl enc -aes-256-cbc -kfile k                                 # expect-none: shell.openssl.enc-pbkdf2
myopenssl enc -aes-256-cbc -kfile k                               # expect-none
