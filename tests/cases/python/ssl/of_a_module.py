"""Contexts that a module makes, and what it has said of them when it hands them to a client."""
import ssl
from http.client import HTTPSConnection

unnamed = ssl.SSLContext(ssl.PROTOCOL_TLS)
unnamed.verify_mode = ssl.CERT_REQUIRED
unnamed.load_default_certs()
HTTPSConnection("a.example.org", context=unnamed).request("GET", "/")  # expect: python.ssl.https-any-name hostname_check=disabled

named = ssl.SSLContext(ssl.PROTOCOL_TLS)
named.verify_mode = ssl.CERT_REQUIRED
named.check_hostname = True
HTTPSConnection("b.example.org", context=named).request("GET", "/")  # expect-none: python.ssl.https-any-name

shared = ssl.SSLContext(ssl.PROTOCOL_TLS)
shared.verify_mode = ssl.CERT_REQUIRED


def careful():
    shared.check_hostname = True


careful()
HTTPSConnection("c.example.org", context=shared).request("GET", "/")  # expect-none: python.ssl.https-any-name
