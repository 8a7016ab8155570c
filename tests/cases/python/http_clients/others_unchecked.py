import ssl
import boto3
import cloudscraper
import ldap
import pycurl
import requests_html
import websocket
from tornado.httpclient import AsyncHTTPClient, HTTPRequest


def curl(url):
    c = pycurl.Curl()  # expect-applied: python.pycurl.curl
    c.setopt(pycurl.SSL_VERIFYPEER, 0)  # expect: python.pycurl.verify-peer certificate_check=disabled
    c.setopt(pycurl.SSL_VERIFYHOST, 0)  # expect: python.pycurl.verify-host hostname_check=disabled
    c.setopt(pycurl.URL, url)  # expect-none


def tornado(url):
    HTTPRequest(url, validate_cert=False)  # expect: python.tornado.request certificate_check=disabled
    client = AsyncHTTPClient()  # expect-applied: python.tornado.client
    client.fetch(url, validate_cert=True)  # expect: python.tornado.request certificate_check=enabled


def sockets(url):
    app = websocket.WebSocketApp(url)  # expect-applied: python.websocket.app
    app.run_forever(sslopt={"cert_reqs": ssl.CERT_NONE})  # expect: python.websocket.connect certificate_check=disabled
    websocket.create_connection(url, sslopt={"check_hostname": False})  # expect: python.websocket.connect hostname_check=disabled
    app.run_forever()  # expect-none


def others():
    boto3.client("s3", verify=False)  # expect: python.boto3.client certificate_check=disabled
    boto3.client("s3")  # expect-none
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)  # expect: python.ldap.require-cert certificate_check=disabled
    connection = ldap.initialize("ldaps://directory")  # expect-applied: python.ldap.connection
    connection.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)  # expect: python.ldap.require-cert certificate_check=enabled


class Toy:
    def setopt(self, what, value):
        return value

    def fetch(self, url, validate_cert=True):
        return url


def of_our_own(url):
    Toy().setopt(64, 0)  # expect-none
    Toy().fetch(url, validate_cert=False)  # expect-none: python.boto3.client; expect-none: python.ldap.connection; expect-none: python.ldap.require-cert; expect-none: python.pycurl.curl; expect-none: python.pycurl.verify-host; expect-none: python.pycurl.verify-peer; expect-none: python.tornado.client; expect-none: python.tornado.request; expect-none: python.websocket.app; expect-none: python.websocket.connect


def sessions(url):
    scraper = cloudscraper.create_scraper()
    scraper.get(url, verify=False)  # expect: python.requests.session-call certificate_check=disabled
    pages = requests_html.HTMLSession()
    pages.verify = False  # expect: python.requests.session-verify certificate_check=disabled
    return scraper.get(url), pages.get(url)  # expect-none
