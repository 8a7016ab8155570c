# Contexts that the constructor makes check nothing by themselves: who gives one to a client as it is talks to anybody.
import asyncio
import ftplib
import http.client
import imaplib
import smtplib
import ssl
import urllib.request

import aiohttp
import httpx
import pika
import websockets


def opened(url):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = urllib.request.urlopen(url, context=bare)  # expect: python.ssl.opened-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    half.verify_mode = ssl.CERT_REQUIRED
    second = urllib.request.urlopen(url, context=half)  # expect: python.ssl.opened-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = urllib.request.urlopen(url, context=off)  # expect-applied: python.ssl.opened-certificate-said; expect-none: python.ssl.opened-nothing-said; expect-none: python.ssl.opened-any-name; no-finding: VT-0701
    full = ssl.SSLContext(ssl.PROTOCOL_TLS)
    full.verify_mode = ssl.CERT_REQUIRED
    full.check_hostname = True
    fourth = urllib.request.urlopen(url, context=full)  # expect-applied: python.ssl.opened-name-said; expect-none: python.ssl.opened-certificate-said; no-finding: VT-0702
    fifth = urllib.request.urlopen(url, context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))  # expect-none: python.ssl.opened-any-name; expect-none: python.ssl.opened-nothing-said
    return first, second, third, fourth, fifth


def given(url, context):
    return urllib.request.urlopen(url, context=context)  # expect-none: python.ssl.opened-name-said; expect-none: python.ssl.opened-any-name; expect-none: python.ssl.opened-nothing-said


def by_another(url, prepare):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    prepare(context)
    return urllib.request.urlopen(url, context=context)  # no-finding: VT-0701; expect-none: python.ssl.opened-nothing-said


def connections(host):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = http.client.HTTPSConnection(host, context=bare)  # expect: python.ssl.https-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLS)
    half.verify_mode = ssl.CERT_REQUIRED
    handler = urllib.request.HTTPSHandler(context=half)  # expect: python.ssl.https-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = http.client.HTTPSConnection(host, context=off)  # expect-applied: python.ssl.https-certificate-said; expect-none: python.ssl.https-nothing-said; expect-none: python.ssl.https-any-name
    full = ssl.create_default_context()
    fourth = http.client.HTTPSConnection(host, context=full)  # expect-applied: python.ssl.https-name-said; expect-none: python.ssl.https-certificate-said; expect-none: python.ssl.https-any-name
    fifth = http.client.HTTPConnection(host)  # expect-none: python.ssl.https-name-said
    return first, handler, third, fourth, fifth


def mail(host, words):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = smtplib.SMTP_SSL(host, 465, context=bare)  # expect: python.ssl.mail-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLS)
    half.verify_mode = ssl.CERT_REQUIRED
    second = ftplib.FTP_TLS(host, context=half)  # expect: python.ssl.mail-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = smtplib.SMTP_SSL(host, context=off)  # expect-applied: python.ssl.mail-certificate-said; expect-none: python.ssl.mail-nothing-said; expect-none: python.ssl.mail-any-name
    full = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    fourth = smtplib.SMTP_SSL(host, context=full)  # expect-applied: python.ssl.mail-name-said; expect-none: python.ssl.mail-certificate-said; expect-none: python.ssl.mail-any-name
    fifth = smtplib.SMTP(host)  # expect-none: python.ssl.mail-name-said
    return first, second, third, fourth, fifth


async def streams(host):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = await asyncio.open_connection(host, 443, ssl=bare)  # expect: python.ssl.stream-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLS)
    half.verify_mode = ssl.CERT_REQUIRED
    second = await asyncio.open_connection(host, 443, ssl=half)  # expect: python.ssl.stream-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = await asyncio.open_connection(host, 443, ssl=off)  # expect-applied: python.ssl.stream-certificate-said; expect-none: python.ssl.stream-nothing-said; expect-none: python.ssl.stream-any-name
    full = ssl.create_default_context()
    fourth = await asyncio.open_connection(host, 443, ssl=full)  # expect-applied: python.ssl.stream-name-said; expect-none: python.ssl.stream-certificate-said; expect-none: python.ssl.stream-any-name
    fifth = await asyncio.open_connection(host, 80)  # expect-none: python.ssl.stream-name-said
    return first, second, third, fourth, fifth


def boxes(host):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = imaplib.IMAP4_SSL(host, ssl_context=bare)  # expect: python.ssl.imap-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    half.verify_mode = ssl.CERT_REQUIRED
    second = imaplib.IMAP4_SSL(host, ssl_context=half)  # expect: python.ssl.imap-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = imaplib.IMAP4_SSL(host, ssl_context=off)  # expect-applied: python.ssl.imap-certificate-said; expect-none: python.ssl.imap-nothing-said; expect-none: python.ssl.imap-any-name
    full = ssl.create_default_context()
    fourth = imaplib.IMAP4_SSL(host, ssl_context=full)  # expect-applied: python.ssl.imap-name-said; expect-none: python.ssl.imap-certificate-said; expect-none: python.ssl.imap-any-name
    fifth = imaplib.IMAP4(host)  # expect-none: python.ssl.imap-name-said
    return first, second, third, fourth, fifth


def upgraded(host):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    smtplib.SMTP(host).starttls(context=bare)  # expect: python.ssl.upgrade-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLS)
    half.verify_mode = ssl.CERT_REQUIRED
    smtplib.SMTP(host).starttls(context=half)  # expect: python.ssl.upgrade-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    smtplib.SMTP(host).starttls(context=off)  # expect-applied: python.ssl.upgrade-certificate-said; expect-none: python.ssl.upgrade-nothing-said; expect-none: python.ssl.upgrade-any-name
    full = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    smtplib.SMTP(host).starttls(context=full)  # expect-applied: python.ssl.upgrade-name-said; expect-none: python.ssl.upgrade-certificate-said; expect-none: python.ssl.upgrade-any-name
    smtplib.SMTP(host).noop()  # expect-none: python.ssl.upgrade-name-said


def upgraded_boxes(host):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    imaplib.IMAP4(host).starttls(ssl_context=bare)  # expect: python.ssl.upgrade-imap-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLS)
    half.verify_mode = ssl.CERT_REQUIRED
    imaplib.IMAP4(host).starttls(ssl_context=half)  # expect: python.ssl.upgrade-imap-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    imaplib.IMAP4(host).starttls(ssl_context=off)  # expect-applied: python.ssl.upgrade-imap-certificate-said; expect-none: python.ssl.upgrade-imap-nothing-said; expect-none: python.ssl.upgrade-imap-any-name
    full = ssl.create_default_context()
    imaplib.IMAP4(host).starttls(ssl_context=full)  # expect-applied: python.ssl.upgrade-imap-name-said; expect-none: python.ssl.upgrade-imap-certificate-said; expect-none: python.ssl.upgrade-imap-any-name
    imaplib.IMAP4(host).noop()  # expect-none: python.ssl.upgrade-imap-name-said


def with_httpx(address):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = httpx.Client(verify=bare)  # expect: python.ssl.httpx-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLS)
    half.verify_mode = ssl.CERT_REQUIRED
    second = httpx.get(address, verify=half)  # expect: python.ssl.httpx-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = httpx.AsyncClient(verify=off)  # expect-applied: python.ssl.httpx-certificate-said; expect-none: python.ssl.httpx-nothing-said; expect-none: python.ssl.httpx-any-name
    full = ssl.create_default_context()
    fourth = httpx.Client(verify=full)  # expect-applied: python.ssl.httpx-name-said; expect-none: python.ssl.httpx-certificate-said; expect-none: python.ssl.httpx-any-name
    fifth = httpx.Client()  # expect-none: python.ssl.httpx-name-said
    return first, second, third, fourth, fifth


async def with_aiohttp(address, session: aiohttp.ClientSession):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = aiohttp.TCPConnector(ssl=bare)  # expect: python.ssl.aiohttp-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLS)
    half.verify_mode = ssl.CERT_REQUIRED
    second = await session.get(address, ssl=half)  # expect: python.ssl.aiohttp-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = await session.post(address, ssl=off)  # expect-applied: python.ssl.aiohttp-certificate-said; expect-none: python.ssl.aiohttp-nothing-said; expect-none: python.ssl.aiohttp-any-name
    full = ssl.create_default_context()
    fourth = aiohttp.TCPConnector(ssl=full)  # expect-applied: python.ssl.aiohttp-name-said; expect-none: python.ssl.aiohttp-certificate-said; expect-none: python.ssl.aiohttp-any-name
    fifth = aiohttp.TCPConnector()  # expect-none: python.ssl.aiohttp-name-said
    return first, second, third, fourth, fifth


async def web_sockets(address):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    async with websockets.connect(address, ssl=bare) as line:  # finding: VT-0701
        await line.send("hello")
    full = ssl.create_default_context()
    async with websockets.connect(address, ssl=full) as line:  # expect-none: python.ssl.stream-nothing-said
        await line.send("hello")


def queues(host):
    bare = ssl.SSLContext(ssl.PROTOCOL_TLS)
    first = pika.SSLOptions(bare, host)  # expect: python.ssl.pika-nothing-said certificate_check=disabled hostname_check=disabled; finding: VT-0701
    half = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
    half.verify_mode = ssl.CERT_REQUIRED
    second = pika.SSLOptions(context=half)  # expect: python.ssl.pika-any-name certificate_check=enabled hostname_check=disabled; finding: VT-0702
    off = ssl.SSLContext(ssl.PROTOCOL_TLS)
    off.verify_mode = ssl.CERT_NONE  # finding: VT-0701
    third = pika.SSLOptions(off)  # expect-applied: python.ssl.pika-certificate-said; expect-none: python.ssl.pika-nothing-said; expect-none: python.ssl.pika-any-name
    full = ssl.create_default_context()
    fourth = pika.SSLOptions(full, host)  # expect-applied: python.ssl.pika-name-said; expect-none: python.ssl.pika-certificate-said; expect-none: python.ssl.pika-any-name
    fifth = pika.ConnectionParameters(host)  # expect-none: python.ssl.pika-name-said
    return first, second, third, fourth, fifth
