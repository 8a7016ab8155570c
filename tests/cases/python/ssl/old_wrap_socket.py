import ssl
import socket


class Tunnel:
    def wrap_socket(self, sock, **options):
        return sock


def connect(host):
    sock = socket.create_connection((host, 443))
    ssl.wrap_socket(sock)  # expect: python.ssl.wrap-socket certificate_check=disabled protocol=TLS
    ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_SSLv3, cert_reqs=ssl.CERT_NONE)  # expect: python.ssl.wrap-socket certificate_check=disabled protocol=SSL version=3.0
    ssl.wrap_socket(sock, None, None, False, ssl.CERT_REQUIRED, ssl.PROTOCOL_TLSv1_2, "ca.pem")  # expect: python.ssl.wrap-socket certificate_check=enabled protocol=TLS version=1.2
    Tunnel().wrap_socket(sock, cert_reqs=ssl.CERT_NONE)  # expect-none
    ssl.RAND_bytes(16)  # expect: python.ssl.rand function=generate generator=secure
