ssh-keygen -t rsa -b 1024 -N '' -f k                     # expect: shell.ssh-keygen.key algorithm=RSA key_bits=1024
ssh-keygen -t dsa -f k                                   # expect: shell.ssh-keygen.key algorithm=DSA key_bits=1024
ssh-keygen -q -t ed25519 -f k                            # expect: shell.ssh-keygen.key algorithm=Ed25519
ssh-keygen -R host                                       # expect-none; expect-none: shell.ssh-keygen.key
keytool -genkeypair -keyalg RSA -keysize 1024 -sigalg MD5withRSA -storepass changeit   # expect: shell.keytool.key-pair algorithm=RSA key_bits=1024; expect: shell.keytool.signature digest=MD5; expect: shell.keytool.store-password password=literal
keytool -list -keystore k                                # expect-none: shell.keytool.key-pair; expect-none: shell.keytool.signature; expect-none: shell.keytool.store-password
certtool --generate-privkey --bits 1024 --outfile k      # expect: shell.certtool.private-key algorithm=RSA key_bits=1024
certtool --generate-self-signed --hash SHA1              # expect: shell.certtool.hash algorithm=SHA-1; expect-none: shell.certtool.private-key
certtool -i --infile c                                   # expect-none: shell.certtool.hash
age -r age1abc -o f.age f                                # expect: shell.age.encrypt protocol=age
age -p f                                                 # expect: shell.age.passphrase protocol=age; expect-none: shell.age.encrypt
age -d -i key f                                          # expect-none: shell.age.passphrase
age-keygen -o key                                        # expect: shell.age.keygen algorithm=X25519
age-keygens -o key                                       # expect-none; expect-none: shell.age.keygen
ssh-keygen -s ca -I id -n user -t rsa-sha2-512 user.pub  # expect: shell.ssh-keygen.key algorithm=RSA digest=SHA-512 function=sign key_bits=absent-property
