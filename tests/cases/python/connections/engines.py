import aiosmtplib
from gql.transport.requests import RequestsHTTPTransport
from sqlalchemy import create_engine


def engines(host):
    create_engine("postgresql://h/d?sslmode=require")  # expect: python.sqlalchemy.engine certificate_check=disabled
    create_engine("postgresql://h/d", connect_args={"sslmode": "verify-ca"})  # expect: python.sqlalchemy.engine-arguments certificate_check=enabled hostname_check=disabled
    create_engine("postgresql://h/d", connect_args={"sslmode": "verify-full"})  # expect: python.sqlalchemy.engine-arguments certificate_check=enabled hostname_check=enabled
    create_engine("postgresql://u:abc-def-1@h/d?sslmode=prefer")  # expect: python.sqlalchemy.engine certificate_check=disabled password=literal
    create_engine(f"postgresql://{host}/d?sslmode=require")  # expect: python.sqlalchemy.engine certificate_check=disabled
    create_engine("postgresql://u:abc-def-2@h/d", connect_args={"sslmode": "require"})  # expect: python.sqlalchemy.engine-arguments certificate_check=disabled password=literal
    create_engine("postgresql://h/d")  # expect-none: python.sqlalchemy.engine
    create_engine("mysql://h/d?sslmode=require")  # expect-none: python.sqlalchemy.engine
    host.create_engine("postgresql://h/d", connect_args={"sslmode": "require"})  # expect-none: python.sqlalchemy.engine-arguments
    host.create_engine("postgresql://h/d?sslmode=require")  # expect-none: python.sqlalchemy.engine


async def mails(message, host):
    await aiosmtplib.send(message, hostname="h", validate_certs=False)  # expect: python.aiosmtplib.client certificate_check=disabled
    await aiosmtplib.send(message, hostname="h")  # expect-none: python.aiosmtplib.client
    client = aiosmtplib.SMTP(hostname="h", validate_certs=False)  # expect: python.aiosmtplib.client certificate_check=disabled
    await host.send(message, validate_certs=False)  # expect-none: python.aiosmtplib.client
    return client


def transports(host):
    RequestsHTTPTransport(url="https://h", verify=False)  # expect: python.gql.requests certificate_check=disabled
    RequestsHTTPTransport(url="https://h")  # expect-none: python.gql.requests
    host.RequestsHTTPTransport(verify=False)  # expect-none: python.gql.requests
