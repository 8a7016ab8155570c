"""What the address of a database or its options say of the checks."""
import asyncpg
import pymongo
import pyodbc
import redis
import valkey

LENIENT = "DRIVER={ODBC Driver 18 for SQL Server};SERVER=till.example;Encrypt=yes;TrustServerCertificate=yes"
STRICT = "DRIVER={ODBC Driver 18 for SQL Server};SERVER=till.example;Encrypt=yes;TrustServerCertificate=no"


def unchecked(secret):
    pymongo.MongoClient("mongodb://till.example/?tls=true&tlsInsecure=true")  # expect: python.pymongo.client certificate_check=disabled
    redis.from_url("rediss://till.example:6380/0?ssl_cert_reqs=none")  # expect: python.redis.client certificate_check=disabled
    redis.Redis.from_url("rediss://till.example:6380/0?ssl_cert_reqs=CERT_NONE")  # expect: python.redis.client certificate_check=disabled
    valkey.Valkey(host="till.example", ssl=True, ssl_cert_reqs="none")  # expect: python.redis.client certificate_check=disabled
    asyncpg.connect("postgres://till.example/sales?sslmode=require")  # expect: python.asyncpg.source certificate_check=disabled
    asyncpg.create_pool(host="till.example", ssl="verify-ca")  # expect: python.asyncpg.mode certificate_check=enabled hostname_check=disabled
    return pyodbc.connect(LENIENT)  # expect: python.pyodbc.source certificate_check=disabled


def checked():
    pymongo.MongoClient("mongodb://till.example/?tls=true")  # no-finding: VT-0701
    redis.from_url("rediss://till.example:6380/0?ssl_cert_reqs=required")  # no-finding: VT-0701
    valkey.Valkey(host="till.example", ssl=True)  # no-finding: VT-0701
    asyncpg.connect("postgres://till.example/sales?sslmode=verify-full")  # no-finding: VT-0701
    return pyodbc.connect(STRICT)  # no-finding: VT-0701


class Slate:
    def connect(self, *all, **more):
        return self

    create_pool = Valkey = connect


def chalk():
    asyncpg = pyodbc = Slate()
    asyncpg.create_pool(ssl="require")  # expect-none: python.asyncpg.mode
    asyncpg.connect("postgres://till.example/sales?sslmode=require")  # expect-none: python.asyncpg.source
    return pyodbc.connect(LENIENT)  # expect-none: python.pyodbc.source
