gpg --batch --symmetric --cipher-algo CAST5 --passphrase secret f   # expect: shell.gpg.symmetric algorithm=CAST5 password=literal; expect: shell.gpg.passphrase password=literal
gpg2 -c --cipher-algo AES256 f                                      # expect: shell.gpg.symmetric algorithm=AES key_bits=256; expect-none: shell.gpg.passphrase
gpg --digest-algo SHA1 --sign f                                     # expect: shell.gpg.digest algorithm=SHA-1; expect-none: shell.gpg.symmetric
gpg --cert-digest-algo MD5 --sign-key k                             # expect: shell.gpg.cert-digest algorithm=MD5; expect-none: shell.gpg.digest
gpg -c --s2k-digest-algo SHA1 --s2k-count 1024 f                    # expect: shell.gpg.s2k algorithm=OpenPGP-S2K digest=SHA-1 iterations=1024; expect-none: shell.gpg.cert-digest
gpg -c --s2k-cipher-algo 3DES f                                     # expect: shell.gpg.s2k-cipher algorithm=3DES; expect-none: shell.gpg.s2k
gpg --import k                                                      # expect-none; expect-none: shell.gpg.s2k-cipher
