"""Pools of connections, factories of contexts, and network devices."""
import redis
from ncclient import manager
from twisted.internet import reactor, ssl


def used(host, protocol):
    redis.ConnectionPool(host=host, connection_class=redis.SSLConnection, ssl_cert_reqs="none")  # expect: python.redis.client certificate_check=disabled
    redis.BlockingConnectionPool.from_url("rediss://shop.example/0?ssl_cert_reqs=none")  # expect: python.redis.client certificate_check=disabled
    reactor.connectSSL(host, 443, protocol, ssl.ClientContextFactory())  # expect: python.twisted.client-factory certificate_check=disabled
    reactor.connectSSL(host, 443, protocol, ssl.optionsForClientTLS(host))  # expect-none: python.twisted.client-factory
    manager.connect(host=host, hostkey_verify=False)  # expect: python.ncclient.connect certificate_check=disabled
    manager.connect(host=host, hostkey_verify=True)  # expect: python.ncclient.connect certificate_check=enabled


class Shop:
    def connect(self, **more):
        return more

    ClientContextFactory = connect


def look_alikes(host):
    manager = ssl = Shop()
    manager.connect(host=host, hostkey_verify=False)  # expect-none: python.ncclient.connect
    ssl.ClientContextFactory()  # expect-none: python.twisted.client-factory
