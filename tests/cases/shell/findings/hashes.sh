openssl dgst -md5 f                      # finding: VT-0201
openssl dgst -sha1 f                     # finding: VT-0202
openssl dgst -sha256 f                   # no-finding: VT-0201; no-finding: VT-0202
