"""Databases, clouds and mail servers, by their options."""
import fastapi_mail
import keystoneauth1.session
import neo4j
import openstack
import snowflake.connector
import trino
from exchangelib.protocol import BaseProtocol, NoVerifyHTTPAdapter
from neo4j import GraphDatabase, TrustAll, TrustCustomCAs
from pymongo import AsyncMongoClient
from sqlalchemy import create_engine

BaseProtocol.HTTP_ADAPTER_CLS = NoVerifyHTTPAdapter  # expect: python.exchangelib.adapter certificate_check=disabled
BaseProtocol.TIMEOUT = 10  # expect-none


def used(auth, address, secret):
    keystoneauth1.session.Session(auth=auth, verify=False)  # expect: python.openstack.session certificate_check=disabled
    openstack.connect(cloud="hive", verify=True)  # expect: python.openstack.session certificate_check=enabled
    trino.dbapi.connect(host="hive", http_scheme="https", verify=False)  # expect: python.trino.connection certificate_check=disabled
    snowflake.connector.connect(account="hive", insecure_mode=True)  # expect: python.snowflake.connection revocation_check=disabled
    snowflake.connector.connect(account="hive", disable_ocsp_checks=True)  # expect: python.snowflake.connection revocation_check=disabled; no-finding: VT-0701
    GraphDatabase.driver("neo4j://hive", auth=auth, encrypted=True, trusted_certificates=TrustAll())  # expect: python.neo4j.driver certificate_check=disabled hostname_check=disabled; expect-applied: python.neo4j.trust
    GraphDatabase.driver("neo4j://hive", auth=auth, encrypted=True, trusted_certificates=TrustCustomCAs("a.pem"))  # no-finding: VT-0701
    GraphDatabase.driver("bolt+ssc://hive", auth=auth)  # expect: python.neo4j.driver certificate_check=disabled
    GraphDatabase.driver("neo4j+s://hive", auth=auth)  # no-finding: VT-0701
    neo4j.GraphDatabase.driver(address, trust=neo4j.TRUST_ALL_CERTIFICATES)  # expect: python.neo4j.driver certificate_check=disabled
    fastapi_mail.ConnectionConfig(MAIL_SERVER="hive", MAIL_STARTTLS=True, VALIDATE_CERTS=False)  # expect: python.fastapi_mail.config certificate_check=disabled
    fastapi_mail.ConnectionConfig(MAIL_SERVER="hive", MAIL_STARTTLS=True, VALIDATE_CERTS=True)  # no-finding: VT-0701
    AsyncMongoClient("mongodb://hive", tls=True, tlsAllowInvalidHostnames=True)  # expect: python.pymongo.client hostname_check=disabled
    create_engine(address, connect_args={"ssl_verify_cert": False})  # expect: python.sqlalchemy.engine-driver certificate_check=disabled
    create_engine(address, connect_args={"ssl_verify_cert": True, "ssl_verify_identity": False})  # expect: python.sqlalchemy.engine-driver certificate_check=enabled hostname_check=disabled
    create_engine(address, connect_args={"ssl_ca": "a.pem"})  # no-finding: VT-0701


class Bees:
    def fly(self, *all, **more):
        return self

    Session = connect = driver = ConnectionConfig = TrustAll = fly


def look_alikes(auth):
    session = connector = dbapi = mail = Bees()
    session.Session(auth=auth, verify=False)  # expect-none: python.openstack.session
    dbapi.connect(host="hive", verify=False)  # expect-none: python.trino.connection
    connector.connect(account="hive", insecure_mode=True)  # expect-none: python.snowflake.connection
    session.driver("bolt+ssc://hive", trusted_certificates=session.TrustAll())  # expect-none: python.neo4j.driver; expect-none: python.neo4j.trust
    mail.ConnectionConfig(VALIDATE_CERTS=False)  # expect-none: python.fastapi_mail.config
    Bees.HTTP_ADAPTER_CLS = NoVerifyHTTPAdapter  # expect-none: python.exchangelib.adapter
    session.create_engine("x", connect_args={"ssl_verify_cert": False})  # expect-none: python.sqlalchemy.engine-driver
