openssl s_client -connect h:443 -tls1                  # expect: shell.openssl.tls1 protocol=TLS version=1.0
openssl s_client -connect h:443 -tls1_1                # expect: shell.openssl.tls1-1 version=1.1; expect-none: shell.openssl.tls1
openssl s_client -connect h:443 -ssl3                  # expect: shell.openssl.ssl3 protocol=SSL version=3.0; expect-none: shell.openssl.tls1-1
openssl s_server -accept 443 -tls1_2                   # expect: shell.openssl.tls1-2 version=1.2; expect-none: shell.openssl.ssl3
openssl s_client -connect h:443 -tls1_3                # expect: shell.openssl.tls1-3 version=1.3; expect-none: shell.openssl.tls1-2
openssl s_client -connect h:443 -cipher RC4-SHA        # expect: shell.openssl.cipher-list cipher=RC4; expect-none: shell.openssl.tls1-3
openssl s_client -connect h:443 -no_tls1 -CAfile ca    # expect-none; expect-none: shell.openssl.cipher-list
