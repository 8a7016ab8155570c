import httpx
import requests
from requests.adapters import HTTPAdapter


class Loose(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        kwargs["assert_hostname"] = False
        return super().init_poolmanager(*args, **kwargs)  # expect: python.requests.adapter-pool hostname_check=disabled; finding: VT-0702


class Blind(HTTPAdapter):
    def init_poolmanager(self, connections, maxsize, block=False):
        super().init_poolmanager(connections, maxsize, block, cert_reqs="CERT_NONE")  # expect: python.requests.adapter-pool certificate_check=disabled; finding: VT-0701


class Sized(HTTPAdapter):
    def init_poolmanager(self, connections, maxsize, block=False, **kwargs):
        super().init_poolmanager(connections, 2 * maxsize, block, **kwargs)  # no-finding: VT-0702


class Pool:
    def init_poolmanager(self, connections, **kwargs):
        return connections


def call(url):
    Pool().init_poolmanager(1, assert_hostname=False)  # expect-none: python.requests.adapter-pool
    session = requests.Session()
    session.mount("https://", Loose())
    return session.get(url, verify=0)  # expect: python.requests.session-call certificate_check=disabled; finding: VT-0701


class Lab(httpx.Client):
    def __init__(self, **options):
        options.setdefault("verify", False)
        super().__init__(base_url="https://lab.example", **options)  # expect: python.httpx.call certificate_check=disabled; finding: VT-0701


class Strict(httpx.Client):
    def __init__(self):
        super().__init__(timeout=3)  # expect-none: python.httpx.call


class Plain(httpx.AsyncClient):
    limit = 3


class Other(Pool):
    def __init__(self):
        super().__init__(verify=False)  # expect-none


def clients():
    return Plain(verify=False), Plain(), Strict()  # expect: python.httpx.call certificate_check=disabled; finding: VT-0701
