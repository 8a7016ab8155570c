pw=$RANDOM                                                  # expect: shell.bash.random generator=predictable
openssl enc -aes-256-cbc -k "$pw$pw"                        # expect: shell.openssl.enc password=predictable-random
RANDOMS=1
echo "$RANDOMS"                                             # expect-none: shell.bash.random
shuf -i 1-100 -n 1                                          # expect: shell.coreutils.shuf generator=predictable
shuf file                                                   # expect-none: shell.coreutils.shuf
key=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')  # expect: shell.linux.urandom generator=secure
openssl enc -aes-128-cbc -K "$key" -iv "$(openssl rand -hex 16)"   # expect: shell.openssl.enc key=secure-random iv=secure-random
head -c 16 file                                             # expect-none: shell.linux.urandom
salt=$(tr -dc a-z < /dev/urandom | head -c 8)               # expect: shell.linux.urandom
openssl passwd -6 -salt "$salt" -stdin                      # expect: shell.openssl.passwd-sha512 salt=secure-random
blob=$(dd if=/dev/urandom bs=16 count=1 2>/dev/null | base64)   # expect: shell.linux.urandom-dd generator=secure
openssl enc -aes-256-cbc -k "$blob"                         # expect: shell.openssl.enc password=secure-random
dd if=/dev/zero of=f                                        # expect-none: shell.linux.urandom-dd
now=$(date +%s)                                             # expect-applied: shell.coreutils.date
openssl enc -aes-256-cbc -k "$now"                          # expect: shell.openssl.enc password=time
update                                                      # expect-none: shell.coreutils.date
pass=$(cat secret.txt)                                      # expect-applied: shell.coreutils.cat
openssl enc -aes-256-cbc -k "$pass"                         # expect: shell.openssl.enc password=file
cat                                                         # expect-none: shell.coreutils.cat
