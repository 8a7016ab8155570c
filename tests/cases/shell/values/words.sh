#!/bin/sh
# openssl enc -des -k secret                     expect-none
echo "openssl enc -des -k secret"              # expect-none
printf 'run: openssl md5 %s\n' x              # expect-none
command -v openssl >/dev/null                  # expect-none
which openssl                                  # expect-none
HELP="use openssl des to encrypt"              # expect-none
cat <<EOF
openssl enc -des -k secret
EOF
cat > script <<'EOF'
curl -k https://example.org
EOF
./configure --with-openssl --no-md5            # expect-none
apt-get install openssl curl                   # expect-none
md5sum --help | grep -q check                   # expect-none
curl --version -k                              # expect-none
openssl enc -des -help                         # expect-none
openssl version                                # expect-none
openssl ciphers -v 'RC4'                       # expect-none
grep -q 'md5sum' list                          # expect-none
rm -f md5sum.txt sha1sum                       # expect-none
openssl() { echo fake; }
