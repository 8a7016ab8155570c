"""Modes that are made of their numbers."""
import ssl


def none():
    context = ssl.create_default_context()  # expect: python.ssl.default-context certificate_check=disabled hostname_check=disabled protocol=TLS
    context.check_hostname = False
    context.verify_mode = ssl.VerifyMode(0)
    return context


def required():
    context = ssl.create_default_context()  # expect: python.ssl.default-context certificate_check=enabled hostname_check=enabled protocol=TLS
    context.verify_mode = ssl.VerifyMode(2)
    return context


def open_mode(number):
    context = ssl.create_default_context()  # expect: python.ssl.default-context certificate_check=? hostname_check=enabled protocol=TLS
    context.verify_mode = ssl.VerifyMode(number)
    return context
