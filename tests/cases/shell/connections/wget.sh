wget --no-check-certificate https://example.org        # expect: shell.wget.no-check certificate_check=disabled
wget -q https://example.org -O --no-check-certificate  # expect-none: shell.wget.no-check
wget --secure-protocol=TLSv1 https://example.org       # expect: shell.wget.protocol protocol=TLS version=1.0
wget --https-only https://example.org                  # expect-none: shell.wget.protocol
