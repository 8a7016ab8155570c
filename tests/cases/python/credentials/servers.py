"""Passwords that are handed to servers."""
import ftplib
import os
import urllib.request

import ldap3
import pika
import pymssql
import pymongo
import redis
import requests
import sqlalchemy
from flask import Flask
from requests.auth import HTTPBasicAuth
from sqlalchemy.engine import URL


def web(url):
    requests.get(url, auth=HTTPBasicAuth("kiosk", "k1osk-door"))  # expect: python.credentials.basic-auth password=literal; finding: VT-0302
    requests.get(url, auth=HTTPBasicAuth("kiosk", os.environ["DOOR"]))  # expect: python.credentials.basic-auth password=environment; no-finding: VT-0302
    requests.get(url, auth=("kiosk", "k1osk-door"))  # expect: python.requests.call password=literal; finding: VT-0302
    requests.get(url, auth=("kiosk", os.environ["DOOR"]))  # no-finding: VT-0302
    manager = urllib.request.HTTPPasswordMgr()  # expect-applied: python.credentials.password-manager
    manager.add_password("door", url, "kiosk", "k1osk-door")  # expect: python.credentials.add-password password=literal; finding: VT-0302


def files(host):
    ftplib.FTP(host, "kiosk", "k1osk-door")  # expect: python.ftplib.ftp-as password=literal; finding: VT-0302
    ftplib.FTP(host, "anonymous", "kiosk@shop.invalid")  # expect-none: python.ftplib.ftp-as; expect-applied: python.ftplib.ftp-anonymous
    ftp = ftplib.FTP(host)  # expect-applied: python.ftplib.ftp
    ftp.login("kiosk", passwd="k1osk-door")  # expect: python.ftplib.login password=literal; finding: VT-0302
    ftp.login("anonymous", "kiosk@shop.invalid")  # expect-none: python.ftplib.login; expect-applied: python.ftplib.login-anonymous


def stores(host):
    pymssql.connect(server=host, user="kiosk", password="k1osk-door")  # expect: python.credentials.connection password=literal; finding: VT-0302
    URL.create("postgresql", username="kiosk", password="k1osk-door")  # expect: python.credentials.connection password=literal; finding: VT-0302
    pika.PlainCredentials("kiosk", "k1osk-door")  # expect: python.pika.plain password=literal; finding: VT-0302
    ldap3.Connection(host, "cn=kiosk", "k1osk-door")  # expect: python.ldap3.connection password=literal; finding: VT-0302
    ldap3.Connection(host, "cn=kiosk")  # expect-none: python.ldap3.connection
    sqlalchemy.create_engine("postgresql://kiosk:k1osk-door@db/shop")  # expect: python.sqlalchemy.engine password=literal; finding: VT-0302
    sqlalchemy.create_engine(f"postgresql://kiosk:k1osk-door@{host}/shop")  # expect: python.sqlalchemy.engine password=literal; finding: VT-0302
    sqlalchemy.create_engine("postgresql://kiosk:%s@db/shop" % os.environ["DOOR"])  # no-finding: VT-0302
    sqlalchemy.create_engine("sqlite:///shop.db")  # expect-none: python.sqlalchemy.engine
    redis.Redis(host=host, password="k1osk-door", ssl_cert_reqs="required")  # expect: python.redis.client password=literal; finding: VT-0302
    pymongo.MongoClient("mongodb://kiosk:k1osk-door@db/shop")  # expect: python.pymongo.client password=literal; finding: VT-0302
    pymongo.MongoClient("mongodb://db/shop")  # expect-none: python.pymongo.client


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "mysql://kiosk:k1osk-door@db/shop"  # expect: python.flask.database password=literal; finding: VT-0302
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = "mysql://kiosk:k1osk-door@db/shop"  # expect-none: python.flask.database


class Lamp:
    def light(self, *all, **more):
        return self

    login = add_password = light


def look_alikes(host):
    lamp = Lamp()  # expect-none: python.credentials.password-manager; expect-none: python.ftplib.ftp
    lamp.light("kiosk", "k1osk-door")  # expect-none: python.credentials.basic-auth; expect-none: python.pika.plain
    lamp.add_password("door", host, "kiosk", "k1osk-door")  # expect-none: python.credentials.add-password
    lamp.login("kiosk", passwd="k1osk-door")  # expect-none: python.ftplib.login
    lamp.login("anonymous", "x")  # expect-none: python.ftplib.login-anonymous
    lamp.light(host, "anonymous", "x")  # expect-none: python.ftplib.ftp-anonymous
    lamp.light(password="k1osk-door")  # expect-none: python.credentials.connection


def none_given(url, user, password):
    HTTPBasicAuth(user or "", password or "")  # no-finding: VT-0302
    requests.get(url, auth=(user, ""))  # no-finding: VT-0302
    redis.Redis(host=url, password="")  # no-finding: VT-0302
