#!/bin/sh
encrypt() {
  openssl enc "-aes-128-$1" -in "$2" -kfile k  # expect: shell.openssl.enc mode=ECB; expect: shell.openssl.enc mode=CTR
}
encrypt ecb a
encrypt ctr b
