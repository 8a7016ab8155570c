md5sum file                              # expect: shell.coreutils.digest algorithm=MD5
find . -type f | xargs sha1sum           # expect: shell.coreutils.digest algorithm=SHA-1
sha256sum -c SUMS                        # expect: shell.coreutils.digest algorithm=SHA-256
sum file                                 # expect-none
ls md5sum sha1sum                        # expect-none: shell.coreutils.digest
shasum -a 256 file                       # expect: shell.perl.shasum algorithm=SHA-256
shasum file                              # expect: shell.perl.shasum algorithm=SHA-1
perl shasum.pl file                      # expect-none: shell.perl.shasum
cksum -a sha256 file                     # expect: shell.coreutils.cksum algorithm=SHA-256
cksum file                               # expect-none: shell.coreutils.cksum
md5 -q file                              # expect: shell.bsd.md5 algorithm=MD5
openssl version md5                      # expect-none: shell.bsd.md5
