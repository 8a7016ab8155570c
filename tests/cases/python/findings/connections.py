import ssl

import requests


def unchecked():
    context = ssl.create_default_context()
    context.check_hostname = False  # no-finding
    context.verify_mode = ssl.CERT_NONE  # finding: VT-0701 severity=high
    return context


def of_any_name():
    context = ssl.create_default_context()
    context.check_hostname = False  # finding: VT-0702 severity=high
    return context


def checked():
    return ssl.create_default_context()  # no-finding


def unchecked_request(url):
    return requests.get(url, verify=False)  # finding: VT-0701 severity=high; no-finding: VT-0702


def checked_request(url):
    return requests.get(url, timeout=3)  # no-finding


def request_with_own_authority(url):
    return requests.get(url, verify="/etc/shop/authority.pem")  # no-finding


def ancient():
    return ssl.SSLContext(ssl.PROTOCOL_SSLv3)  # finding: VT-0710 severity=high


def old():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # finding: VT-0711 severity=medium


def minimum():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_1  # finding: VT-0711 severity=medium
    return context


def new_minimum():
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # no-finding
    return context


def suites(context: ssl.SSLContext):
    context.set_ciphers("RC4-SHA")  # finding: VT-0720 severity=high


def good_suites(context: ssl.SSLContext):
    context.set_ciphers("ECDHE-RSA-AES256-GCM-SHA384")  # no-finding


def checked_again():
    context = ssl.create_default_context()
    context.check_hostname = False  # no-finding
    context.verify_mode = ssl.CERT_NONE  # no-finding
    context.verify_mode = ssl.CERT_REQUIRED
    context.check_hostname = True
    return context
