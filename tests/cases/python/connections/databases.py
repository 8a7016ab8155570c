"""What the clients of databases are told of the server's certificate and name."""
import mysql.connector
import psycopg
import psycopg2
import pymysql


def used(password):
    mysql.connector.connect(host="h", ssl_verify_cert=True, ssl_verify_identity=False)  # expect: python.mysql.any-name certificate_check=enabled hostname_check=disabled
    mysql.connector.connect(host="h", ssl_verify_cert=True, ssl_verify_identity=True)  # expect: python.mysql.any-name certificate_check=enabled hostname_check=enabled
    pymysql.connect(host="h", ssl_ca="ca.pem", ssl_verify_cert=False)  # expect: python.pymysql.verify certificate_check=disabled
    pymysql.connect(host="h", ssl_ca="ca.pem", ssl_verify_cert=True, ssl_verify_identity=False)  # expect: python.pymysql.verify certificate_check=enabled hostname_check=disabled
    psycopg2.connect(host="h", sslmode="require")  # expect: python.postgresql.mode certificate_check=disabled
    psycopg2.connect(host="h", sslmode="verify-ca")  # expect: python.postgresql.mode certificate_check=enabled hostname_check=disabled
    psycopg.connect(host="h", sslmode="verify-full")  # expect: python.postgresql.mode certificate_check=enabled hostname_check=enabled
    psycopg2.connect("host=h dbname=d sslmode=require")  # expect: python.postgresql.source certificate_check=disabled
    psycopg.connect("postgresql://h/d?sslmode=verify-ca")  # expect: python.postgresql.source certificate_check=enabled hostname_check=disabled
    psycopg2.connect("host=h dbname=d")  # expect-none: python.postgresql.source
    psycopg2.connect(host="h")  # expect-none: python.postgresql.mode


class Lamp:
    def connect(self, *all, **more):
        return self


def look_alikes():
    lamp = Lamp()
    lamp.connect(host="h", ssl_verify_cert=True, ssl_verify_identity=False)  # expect-none: python.mysql.any-name
    lamp.connect(host="h", ssl_ca="ca.pem", ssl_verify_cert=False)  # expect-none: python.pymysql.verify
    lamp.connect(host="h", sslmode="require")  # expect-none: python.postgresql.mode
    lamp.connect("host=h dbname=d sslmode=require")  # expect-none: python.postgresql.source
