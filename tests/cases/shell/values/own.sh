#!/bin/sh
md5sum() { cksum "$@"; }
md5sum file                                    # expect-none
curl() { wget "$@"; }
curl -k https://example.org                    # expect-none
