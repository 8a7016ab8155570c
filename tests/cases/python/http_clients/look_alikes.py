# Modules of other packages, and functions of our own, that are called like those of the library.
import house.requests as m0
import house.httpx as m1
import house.aiohttp as m2
import house.urllib3 as m3
import house.urllib3.util as m4
import house.http.client as m5


def all_of_them(a):
    m0.get()  # expect-none: python.requests.call
    m0.Session()  # expect-none: python.requests.session
    m0.Session.get()  # expect-none: python.requests.session-call
    m0.Session.verify = a  # expect-none: python.requests.session-verify
    m1.get()  # expect-none: python.httpx.call
    m1.create_ssl_context(a, a)  # expect-none: python.httpx.context
    m2.ClientSession()  # expect-none: python.aiohttp.session
    m2.ClientSession.get()  # expect-none: python.aiohttp.call
    m3.PoolManager()  # expect-none: python.urllib3.pool
    m4.create_urllib3_context(a, a)  # expect-none: python.urllib3.context
    m4.ssl_wrap_socket(a, a, a, a, a, a, a)  # expect-none: python.urllib3.wrap-socket
    m5.HTTPSConnection()  # expect-none: python.http_client.check-hostname
