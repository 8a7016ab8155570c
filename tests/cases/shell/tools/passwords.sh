htpasswd -bm file user secret                # expect: shell.htpasswd.md5 algorithm=md5crypt
htpasswd -bs file user secret                # expect: shell.htpasswd.sha1 algorithm=SHA-1; expect-none: shell.htpasswd.md5
htpasswd -d file user                        # expect: shell.htpasswd.crypt algorithm=DES-crypt; expect-none: shell.htpasswd.sha1
htpasswd -nbB -C 12 user secret              # expect: shell.htpasswd.bcrypt algorithm=bcrypt cost=12; expect-none: shell.htpasswd.crypt
htpasswd -D file user                        # expect-none: shell.htpasswd.bcrypt
mkpasswd -m md5 -S abcdefgh secret           # expect: shell.mkpasswd.method algorithm=md5crypt password=literal salt=literal
mkpasswd -l 20                               # expect-none: shell.mkpasswd.method
echo "u:p" | chpasswd -c SHA512              # expect: shell.chpasswd.method algorithm=sha512crypt
echo "u:p" | chpasswd                        # expect-none: shell.chpasswd.method
cryptsetup luksFormat -c aes-cbc-plain -s 128 --pbkdf pbkdf2 -h sha1 --pbkdf-force-iterations 1000 /dev/sdb   # expect: shell.cryptsetup.cipher algorithm=AES mode=CBC; expect: shell.cryptsetup.pbkdf algorithm=PBKDF2 digest=SHA-1 iterations=1000
cryptsetup luksOpen /dev/sdb x               # expect-none: shell.cryptsetup.cipher; expect-none: shell.cryptsetup.pbkdf
