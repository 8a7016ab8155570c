import http.client
import ssl

import aiohttp
import httpx
import requests
import urllib3
from requests import Session
from urllib3.util.ssl_ import create_urllib3_context, ssl_wrap_socket


class Library:
    verify = True

    def get(self, shelf, verify=False):
        return shelf


def with_requests(url):
    requests.get(url)  # expect-none
    requests.get(url, verify=False)  # expect: python.requests.call certificate_check=disabled hostname_check=disabled
    requests.post(url, data={}, verify=True)  # expect: python.requests.call certificate_check=enabled hostname_check=enabled
    requests.get(url, verify="/etc/ssl/ca.pem")  # expect-none
    session = requests.Session()
    session.verify = False  # expect: python.requests.session-verify certificate_check=disabled hostname_check=disabled
    session.put(url, verify=False)  # expect: python.requests.session-call certificate_check=disabled hostname_check=disabled
    with Session() as other:  # expect-applied: python.requests.session
        other.get(url)  # expect-none
    Library().get(url, verify=False)  # expect-none
    Library().verify = False  # expect-none


def with_others(url, sock):
    httpx.get(url, verify=False)  # expect: python.httpx.call certificate_check=disabled hostname_check=disabled
    httpx.Client(verify=False)  # expect: python.httpx.call certificate_check=disabled hostname_check=disabled
    httpx.create_ssl_context(verify=False)  # expect: python.httpx.context certificate_check=disabled hostname_check=disabled protocol=TLS
    urllib3.PoolManager(cert_reqs="CERT_NONE")  # expect: python.urllib3.pool certificate_check=disabled
    urllib3.PoolManager(cert_reqs=ssl.CERT_REQUIRED, assert_hostname=False)  # expect: python.urllib3.pool certificate_check=enabled hostname_check=disabled
    create_urllib3_context(ssl.PROTOCOL_TLSv1, ssl.CERT_NONE)  # expect: python.urllib3.context certificate_check=disabled protocol=TLS version=1.0
    ssl_wrap_socket(sock, None, None, ssl.CERT_NONE, ssl_version=ssl.PROTOCOL_TLSv1_1)  # expect: python.urllib3.wrap-socket certificate_check=disabled protocol=TLS version=1.1
    http.client.HTTPSConnection(url, check_hostname=False)  # expect: python.http_client.check-hostname hostname_check=disabled
    http.client.HTTPSConnection(url)  # expect-none


async def with_aiohttp(url):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False)) as session:  # expect: python.aiohttp.call certificate_check=disabled hostname_check=disabled; expect-applied: python.aiohttp.session
        await session.get(url, ssl=False)  # expect: python.aiohttp.call certificate_check=disabled hostname_check=disabled
        await session.post(url, verify_ssl=False)  # expect: python.aiohttp.call certificate_check=disabled hostname_check=disabled
        await session.get(url)  # expect-none
