openssl passwd -1 -salt abcdefgh secret      # expect: shell.openssl.passwd-md5 algorithm=md5crypt password=literal salt=literal
openssl passwd -apr1 -stdin                  # expect: shell.openssl.passwd-apr1 algorithm=md5crypt
openssl passwd -5 -stdin                     # expect: shell.openssl.passwd-sha256 algorithm=sha256crypt; expect-none: shell.openssl.passwd-md5
openssl passwd -6 -stdin                     # expect: shell.openssl.passwd-sha512 algorithm=sha512crypt; expect-none: shell.openssl.passwd-apr1; expect-none: shell.openssl.passwd-sha256
openssl passwd -crypt -stdin                 # expect: shell.openssl.passwd-crypt algorithm=DES-crypt; expect-none: shell.openssl.passwd-sha512
openssl passwd -help                         # expect-none: shell.openssl.passwd-crypt
openssl rsautl -encrypt -oaep -inkey k       # expect: shell.openssl.rsautl padding=OAEP function=encrypt
openssl rsautl -sign -inkey k                # expect: shell.openssl.rsautl padding=PKCS1v15 function=sign
openssl rsautls -sign -inkey k               # expect-none; expect-none: shell.openssl.rsautl
