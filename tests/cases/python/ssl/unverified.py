import ssl

ssl._create_unverified_context()  # expect: python.ssl.unverified-context certificate_check=disabled hostname_check=disabled protocol=TLS
ssl._create_unverified_context(ssl.PROTOCOL_TLSv1_1)  # expect: python.ssl.unverified-context certificate_check=disabled hostname_check=disabled protocol=TLS version=1.1
ssl._create_default_https_context = ssl._create_unverified_context  # expect: python.ssl.default-https-context certificate_check=disabled hostname_check=disabled
