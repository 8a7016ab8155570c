import ftplib
import ssl

import blowfish
import bottle
import mysql.connector
import pymysql
import ucryptolib
import urllib3
from Crypto.PublicKey import RSA
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from kubernetes import client
from OpenSSL import SSL
from redis import Redis
from twisted.internet import ssl as twisted_ssl

KEY = """-----BEGIN RSA PRIVATE KEY-----
MIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu
-----END RSA PRIVATE KEY-----"""


def used(text, key):
    conf = client.Configuration()  # expect-applied: python.kubernetes.configuration
    conf.verify_ssl = False  # expect: python.kubernetes.verify certificate_check=disabled
    conf.assert_hostname = False  # expect: python.kubernetes.hostname hostname_check=disabled
    twisted_ssl.CertificateOptions(verify=False)  # expect: python.twisted.options certificate_check=disabled
    twisted_ssl.CertificateOptions(verify=True)  # expect: python.twisted.options certificate_check=enabled
    twisted_ssl.DefaultOpenSSLContextFactory("k", "c", sslmethod=SSL.SSLv3_METHOD)  # expect: python.twisted.context-factory protocol=SSL version=3.0
    ftp = ftplib.FTP_TLS("ftp.example.org", context=ssl.create_default_context())
    ftp.ssl_version = ssl.PROTOCOL_TLSv1  # expect: python.mail.version version=1.0
    urllib3.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1, cert_reqs="CERT_NONE")  # expect: python.urllib3.pool-version version=1.0 certificate_check=disabled
    urllib3.PoolManager(ssl_version="TLSv1_1")  # expect: python.urllib3.pool-version version=1.1
    ssl._create_unverified_context(ssl.PROTOCOL_TLS_CLIENT)  # expect: python.ssl.unverified-context protocol=TLS certificate_check=disabled hostname_check=disabled
    Redis(ssl=True, ssl_check_hostname=False)  # expect: python.redis.client hostname_check=disabled
    mysql.connector.connect(host="h", ssl_verify_cert=False)  # expect: python.mysql.unchecked certificate_check=disabled
    pymysql.connect(host="h", ssl={"verify_mode": ssl.CERT_NONE, "check_hostname": False})  # expect: python.pymysql.connect certificate_check=disabled hostname_check=disabled
    bottle.response.set_cookie("a", "b", secret="a text that all know")  # expect: python.bottle.cookie key=literal
    blowfish.Cipher(key)  # expect: python.blowfish.cipher algorithm=Blowfish
    RSA.import_key(KEY)  # expect: python.pycryptodome.import-key private_key=literal
    RSA.import_key(text)  # expect: python.pycryptodome.import-key private_key=absent-property
    ssl._https_verify_certificates(enable=False)  # expect: python.ssl.verify-certificates certificate_check=disabled
    ssl.get_server_certificate(("a", 443), ssl_version=ssl.PROTOCOL_SSLv3)  # expect: python.ssl.server-certificate protocol=SSL version=3.0
    ucryptolib.aes(key, 1)  # expect: python.ucryptolib.aes mode=ECB
    ucryptolib.aes(key, ucryptolib.MODE_CBC, b"0123456789abcdef")  # expect: python.ucryptolib.aes mode=CBC iv=literal
    ssl.match_hostname = lambda certificate, name: True  # expect: python.ssl.match-hostname hostname_check=disabled


class Slower(PBKDF2PasswordHasher):
    iterations = 2000  # expect: python.django.hasher-iterations iterations=2000


class Stairs:
    iterations = 2000  # expect-none: python.django.hasher-iterations


class Lamp:
    def __getattr__(self, name):
        return lambda *all, **more: self


def look_alikes(key):
    lamp = Lamp()
    conf = lamp.Configuration()  # expect-none: python.kubernetes.configuration
    conf.verify_ssl = False  # expect-none: python.kubernetes.verify
    conf.assert_hostname = False  # expect-none: python.kubernetes.hostname
    lamp.CertificateOptions(verify=False)  # expect-none: python.twisted.options
    lamp.DefaultOpenSSLContextFactory("k", "c", sslmethod=SSL.SSLv3_METHOD)  # expect-none: python.twisted.context-factory
    lamp.ssl_version = ssl.PROTOCOL_TLSv1  # expect-none: python.mail.version
    lamp.PoolManager(ssl_version=ssl.PROTOCOL_TLSv1)  # expect-none: python.urllib3.pool-version
    lamp.connect(host="h", ssl_verify_cert=False)  # expect-none: python.mysql.unchecked
    lamp.connect(host="h", ssl={"verify_mode": ssl.CERT_NONE})  # expect-none: python.pymysql.connect
    lamp.set_cookie("a", "b", secret="a text")  # expect-none: python.bottle.cookie
    lamp.Cipher(key)  # expect-none: python.blowfish.cipher
    lamp._https_verify_certificates(enable=False)  # expect-none: python.ssl.verify-certificates
    lamp.get_server_certificate(("a", 443), ssl_version=ssl.PROTOCOL_SSLv3)  # expect-none: python.ssl.server-certificate
    lamp.aes(key, 1)  # expect-none: python.ucryptolib.aes
    lamp.match_hostname = lambda certificate, name: True  # expect-none: python.ssl.match-hostname
