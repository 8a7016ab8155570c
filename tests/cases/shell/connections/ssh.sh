ssh -o StrictHostKeyChecking=no host ls               # expect: shell.ssh.host-key-check hostname_check=disabled
ssh -oStrictHostKeyChecking=no host ls                # expect: shell.ssh.host-key-check
ssh -o "StrictHostKeyChecking no" host ls             # expect: shell.ssh.host-key-check
ssh -o StrictHostKeyChecking=accept-new host ls       # expect-none: shell.ssh.host-key-check
scp -o UserKnownHostsFile=/dev/null f host:           # expect: shell.ssh.known-hosts hostname_check=disabled
scp -o UserKnownHostsFile=known f host:               # expect-none: shell.ssh.known-hosts
ssh -c 3des-cbc host                                  # expect: shell.ssh.cipher algorithm=3DES
ssh -m hmac-md5 host                                  # expect: shell.ssh.mac digest=MD5; expect-none: shell.ssh.cipher
ssh -o Ciphers=aes128-cbc,aes256-ctr host             # expect: shell.ssh.ciphers mode=CBC; expect: shell.ssh.ciphers mode=CTR; expect-none: shell.ssh.mac
ssh -o MACs=hmac-sha1 host                            # expect: shell.ssh.macs digest=SHA-1; expect-none: shell.ssh.ciphers
ssh -o KexAlgorithms=diffie-hellman-group1-sha1 host  # expect: shell.ssh.key-exchange key_bits=1024; expect-none: shell.ssh.macs
ssh -o HostKeyAlgorithms=ssh-rsa host                 # expect: shell.ssh.host-keys algorithm=RSA digest=SHA-1; expect-none: shell.ssh.key-exchange
ssh -p 22 host 'ssh -c 3des-cbc x'                    # expect-none
sshpass -p secret ssh host                            # expect: shell.sshpass.password password=literal
sshpass -f file ssh host                              # expect-none: shell.sshpass.password; expect-none: shell.ssh.host-keys
