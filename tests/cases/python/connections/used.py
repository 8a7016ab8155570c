import ssl
import smtplib
import imaplib
import poplib
import docker.tls
import elasticsearch
import grequests
import httplib2
import hvac
import kafka
import ldap3
import paho.mqtt.client as mqtt
import psycopg2
import pymongo
import MySQLdb
import pysftp
import redis


def mail(host, word, prepared):
    box = smtplib.SMTP(host)  # expect-applied: python.mail.plain
    box.starttls()  # expect: python.mail.upgrade certificate_check=disabled hostname_check=disabled
    box.login("me", "abc-def-1")  # expect: python.mail.login password=literal
    smtplib.SMTP_SSL(host)  # expect: python.mail.implicit certificate_check=disabled
    imaplib.IMAP4_SSL(host)  # expect: python.mail.implicit certificate_check=disabled
    imaplib.IMAP4(host).starttls()  # expect: python.mail.upgrade certificate_check=disabled
    box.starttls(context=prepared)  # expect-applied: python.mail.upgrade-given; expect-none: python.mail.upgrade
    imaplib.IMAP4(host).starttls(ssl_context=prepared)  # expect-applied: python.mail.upgrade-imap-given; expect-none: python.mail.upgrade
    poplib.POP3_SSL(host, context=prepared)  # expect-applied: python.mail.implicit-given; expect-none: python.mail.implicit
    imaplib.IMAP4_SSL(host, ssl_context=prepared)  # expect-applied: python.mail.implicit-imap-given; expect-none: python.mail.implicit


def web(address):
    httplib2.Http(disable_ssl_certificate_validation=True)  # expect: python.httplib2.http certificate_check=disabled
    hvac.Client(url=address, verify=False)  # expect: python.hvac.unchecked certificate_check=disabled
    grequests.get(address, verify=False)  # expect: python.connections.verify certificate_check=disabled
    docker.tls.TLSConfig(verify=True, assert_hostname=False)  # expect: python.docker.assert-hostname hostname_check=disabled
    elasticsearch.Elasticsearch([address], verify_certs=False)  # expect: python.elasticsearch.client certificate_check=disabled
    httplib2.Http(timeout=3)  # expect-none


def stores(host):
    pymongo.MongoClient(host, tlsAllowInvalidCertificates=True)  # expect: python.pymongo.client certificate_check=disabled
    pymongo.MongoClient(host, tls=True)  # expect-none
    redis.Redis(host, ssl=True, ssl_cert_reqs=None)  # expect: python.redis.client certificate_check=disabled
    redis.from_url(host, ssl_cert_reqs="required")  # expect: python.redis.client certificate_check=enabled
    psycopg2.connect(host=host, password="abc-def-2")  # expect: python.database.password password=literal
    psycopg2.connect(host=host)  # expect-none
    MySQLdb.connect(host=host, passwd="abc-def-3")  # expect: python.database.passwd password=literal


def others(host):
    ldap3.Tls(validate=ssl.CERT_NONE)  # expect: python.ldap3.tls certificate_check=disabled
    kafka.KafkaProducer(bootstrap_servers=host, ssl_check_hostname=False)  # expect: python.kafka.client hostname_check=disabled
    client = mqtt.Client()  # expect-applied: python.paho.client
    client.tls_set("roots.pem", cert_reqs=ssl.CERT_NONE)  # expect: python.paho.tls certificate_check=disabled
    client.tls_insecure_set(True)  # expect: python.paho.insecure hostname_check=disabled
    options = pysftp.CnOpts()  # expect-applied: python.pysftp.options
    options.hostkeys = None  # expect: python.pysftp.host-keys certificate_check=disabled
