# What a connection says of TLS is said beside its password as well.
import os

import asyncpg
import mysql.connector
import psycopg
import psycopg2
import pymysql
from pymongo import MongoClient


def connections():
    psycopg2.connect(host="h", password=os.environ["PASSWORD"], sslmode="verify-ca")  # expect: python.postgresql.mode certificate_check=enabled hostname_check=disabled; finding: VT-0702
    psycopg.connect(host="h", sslmode="require", password="abc-def-1")  # expect: python.postgresql.mode certificate_check=disabled password=literal; finding: VT-0701; finding: VT-0302
    psycopg2.connect(host="h", password="abc-def-2")  # expect: python.database.password password=literal; expect-none: python.postgresql.mode; finding: VT-0302
    asyncpg.connect(host="h", password="abc-def-3", ssl="require")  # expect: python.asyncpg.mode certificate_check=disabled password=literal; finding: VT-0701; finding: VT-0302
    pymysql.connect(host="h", passwd="abc-def-4", ssl_verify_cert=False)  # expect: python.pymysql.verify certificate_check=disabled password=literal; finding: VT-0302; finding: VT-0701
    pymysql.connect(host="h", password=os.environ["PASSWORD"], ssl={"ca": "ca.pem", "check_hostname": False})  # expect: python.pymysql.connect hostname_check=disabled; finding: VT-0702
    mysql.connector.connect(host="h", password="abc-def-5", ssl_verify_cert=False)  # expect: python.mysql.unchecked certificate_check=disabled password=literal; finding: VT-0302; finding: VT-0701
    mysql.connector.connect(host="h", password="abc-def-6", ssl_verify_cert=True, ssl_verify_identity=False)  # expect: python.mysql.any-name hostname_check=disabled password=literal; finding: VT-0302; finding: VT-0702
    mysql.connector.connect(host="h", password=os.environ["PASSWORD"], ssl_verify_cert=True, ssl_verify_identity=True)  # expect: python.mysql.any-name hostname_check=enabled; no-finding: VT-0302


def addresses():
    MongoClient("mongodb://h.example/?tls=true&tlsAllowInvalidHostnames=true")  # expect: python.pymongo.client hostname_check=disabled; finding: VT-0702
    MongoClient("mongodb://h.example/?tls=true&tlsAllowInvalidHostnames=false")  # expect-none: python.pymongo.client hostname_check=disabled
