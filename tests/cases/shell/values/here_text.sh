#!/bin/bash
read -r -d '' NOTE <<EOF
openssl des
EOF
text="line one
  openssl enc -des -k x
"
echo "$text" "$NOTE"                           # expect-none
openssl \
  enc -aes-256-ecb \
  -kfile k
