import ssl


def connect(sock, version, required):
    ssl.SSLContext(version)  # expect: python.ssl.context protocol=?
    ssl.wrap_socket(sock, cert_reqs=required)  # expect: python.ssl.wrap-socket certificate_check=? protocol=TLS
    ssl._create_unverified_context(cert_reqs=required)  # expect: python.ssl.unverified-context certificate_check=? hostname_check=disabled protocol=TLS
    ssl.match_hostname(sock, "example.org")  # expect-none
