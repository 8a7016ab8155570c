curl -k https://example.org                            # expect: shell.curl.insecure certificate_check=disabled
curl -fsSLk -o f https://example.org                   # expect: shell.curl.insecure
curl --insecure -u user:pw https://example.org         # expect: shell.curl.insecure
curl -o -k https://example.org                         # expect-none: shell.curl.insecure
curl -fsSL https://example.org/k                       # expect-none
curl --ciphers DES-CBC3-SHA https://example.org        # expect: shell.curl.ciphers cipher=3DES
curl --tls-max 1.1 https://example.org                 # expect: shell.curl.tls-max version_max=1.1; expect-none: shell.curl.ciphers
curl --tls-max default https://example.org             # expect-none: shell.curl.tls-max version_max=1.1
curl -3 https://example.org                            # expect: shell.curl.sslv3 protocol=SSL; expect-none: shell.curl.tls-max
curl -1 https://example.org                            # expect: shell.curl.tlsv1 version_min=1.0; expect-none: shell.curl.sslv3
curl --tlsv1.0 https://example.org                     # expect: shell.curl.tlsv1-0 version_min=1.0; expect-none: shell.curl.tlsv1
curl --tlsv1.1 https://example.org                     # expect: shell.curl.tlsv1-1 version_min=1.1; expect-none: shell.curl.tlsv1-0
curl --tlsv1.2 https://example.org                     # expect: shell.curl.tlsv1-2 version_min=1.2; expect-none: shell.curl.tlsv1-1
curl --tlsv1.3 https://example.org                     # expect: shell.curl.tlsv1-3 version_min=1.3; expect-none: shell.curl.tlsv1-2
curl --http1.1 https://example.org                     # expect-none: shell.curl.tlsv1-3
