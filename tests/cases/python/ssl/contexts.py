import ssl


class Context:
    def set_ciphers(self, names):
        self.names = names


def old():
    context = ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # expect: python.ssl.context password=literal password_bits=64 protocol=TLS version=1.0
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256:DES-CBC3-SHA:!aNULL")  # expect: python.ssl.set-ciphers authentication=RSA cipher=3DES digest=SHA-1 key_bits=168 key_exchange=RSA mode=CBC protocol=TLS suite=DES-CBC3-SHA; expect: python.ssl.set-ciphers authentication=RSA cipher=AES digest=SHA-256 key_bits=128 key_exchange=ECDH mode=GCM protocol=TLS suite=ECDHE-RSA-AES128-GCM-SHA256
    context.load_cert_chain("cert.pem", "key.pem", "changeit")  # expect-applied: python.ssl.load-cert-chain
    return context


def lax():
    context = ssl.create_default_context()  # expect: python.ssl.default-context certificate_check=disabled hostname_check=disabled protocol=TLS
    context.check_hostname = False  # expect-applied: python.ssl.check-hostname-of-context
    context.verify_mode = ssl.CERT_NONE  # expect-applied: python.ssl.verify-mode-of-context
    return context


def lax_of(context: ssl.SSLContext):
    context.check_hostname = False  # expect: python.ssl.check-hostname hostname_check=disabled; expect-none: python.ssl.check-hostname-of-context
    context.verify_mode = ssl.CERT_NONE  # expect: python.ssl.verify-mode certificate_check=disabled; expect-none: python.ssl.verify-mode-of-context


def strict_again():
    context = ssl.create_default_context()  # expect: python.ssl.default-context certificate_check=enabled hostname_check=enabled protocol=TLS
    context.check_hostname = False  # expect-none: python.ssl.check-hostname
    context.verify_mode = ssl.CERT_NONE  # expect-none: python.ssl.verify-mode
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return context


def strict():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # expect: python.ssl.context certificate_check=enabled hostname_check=enabled protocol=TLS version_max=1.3 version_min=1.2
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # expect-applied: python.ssl.minimum-version
    context.maximum_version = ssl.TLSVersion.TLSv1_3  # expect-applied: python.ssl.maximum-version
    context.verify_mode = ssl.CERT_REQUIRED  # expect-applied: python.ssl.verify-mode-of-context
    context.check_hostname = True  # expect-applied: python.ssl.check-hostname-of-context
    return context


def server(certificate: ssl.SSLContext):
    certificate.verify_mode = ssl.CERT_OPTIONAL  # expect: python.ssl.verify-mode certificate_check=enabled
    certificate.session_stats()  # expect-none
    return ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)  # expect: python.ssl.server-context protocol=TLS


def named():
    return ssl.create_default_context(ssl.Purpose.SERVER_AUTH, cafile="ca.pem")  # expect: python.ssl.default-context certificate_check=enabled hostname_check=enabled protocol=TLS


def plain():
    return ssl.SSLContext()  # expect: python.ssl.context-any protocol=TLS


def other():
    context = Context()
    context.set_ciphers("RC4-SHA")  # expect-none
    context.verify_mode = ssl.CERT_NONE  # expect-none
    context.check_hostname = False  # expect-none


def as_told(mode):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # expect: python.ssl.context certificate_check=? hostname_check=enabled
    context.verify_mode = mode
    return context


def wrapped(host, sock):
    unchecked = ssl.SSLContext(ssl.PROTOCOL_TLS)  # expect: python.ssl.context protocol=TLS
    unchecked.wrap_socket(sock, server_hostname=host)  # expect: python.ssl.wrap-client certificate_check=disabled hostname_check=disabled
    any_name = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)  # expect: python.ssl.context certificate_check=enabled protocol=TLS
    any_name.verify_mode = ssl.CERT_REQUIRED
    any_name.wrap_socket(sock)  # expect: python.ssl.wrap-client-any-name certificate_check=enabled hostname_check=disabled; expect-none: python.ssl.wrap-client


def wrapped_as_told(host, sock, mode, flag):
    checked = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # expect: python.ssl.context hostname_check=enabled
    checked.wrap_socket(sock, server_hostname=host)  # expect-applied: python.ssl.wrap-client-name-said; expect-none: python.ssl.wrap-client; expect-none: python.ssl.wrap-client-any-name
    usual = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=enabled
    usual.wrap_socket(sock, server_hostname=host)  # expect-applied: python.ssl.wrap-client-name-said; expect-none: python.ssl.wrap-client
    told = ssl.SSLContext(ssl.PROTOCOL_TLS)  # expect: python.ssl.context certificate_check=? protocol=TLS
    told.verify_mode = mode
    told.wrap_socket(sock, server_hostname=host)  # expect-applied: python.ssl.wrap-client-certificate-said; expect-none: python.ssl.wrap-client; expect-none: python.ssl.wrap-client-any-name
    set_up = ssl.SSLContext(ssl.PROTOCOL_TLS)  # expect: python.ssl.context protocol=TLS
    flag(set_up)
    set_up.wrap_socket(sock, server_hostname=host)  # expect-none: python.ssl.wrap-client
    server = ssl.SSLContext(ssl.PROTOCOL_TLS)  # expect: python.ssl.context protocol=TLS
    server.wrap_socket(sock, server_side=True)  # expect-applied: python.ssl.wrap-server; expect-none: python.ssl.wrap-client
    other = Context()
    other.wrap_socket(sock, server_side=True)  # expect-none: python.ssl.wrap-server; expect-none: python.ssl.wrap-client-name-said; expect-none: python.ssl.wrap-client-certificate-said
