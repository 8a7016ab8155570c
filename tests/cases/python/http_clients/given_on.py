"""Requests that were made before, copies of requests inside of another package, and pycurl's options by the handle."""
import pycurl
import requests
from pip._vendor import requests as vendored
from requests.packages.urllib3.poolmanager import PoolManager


def sent(prepared):
    session = requests.Session()
    session.send(prepared, verify=False)  # expect: python.requests.send certificate_check=disabled; finding: VT-0701
    session.send(prepared, verify=True)  # no-finding: VT-0701
    session.send(prepared)  # expect-none: python.requests.send


def others(url):
    vendored.get(url, verify=False)  # expect: python.requests.call certificate_check=disabled; finding: VT-0701
    PoolManager(assert_hostname=False)  # expect: python.urllib3.pool hostname_check=disabled; finding: VT-0702
    handle = pycurl.Curl()
    handle.setopt(handle.SSL_VERIFYHOST, False)  # expect: python.pycurl.verify-host hostname_check=disabled; finding: VT-0702
    handle.setopt(handle.SSL_VERIFYPEER, 0)  # expect: python.pycurl.verify-peer certificate_check=disabled; finding: VT-0701


class Lamp:
    def send(self, *all, **more):
        return self


def look_alike(lamp):
    Lamp().send(lamp, verify=False)  # expect-none: python.requests.send
