"""Browsers and queues that are driven by a program."""
import ssl

from celery import Celery
from playwright.sync_api import sync_playwright
from selenium import webdriver
from selenium.webdriver.firefox.options import Options


def chrome():
    options = webdriver.ChromeOptions()  # expect-applied: python.selenium.options
    options.add_argument("--headless")  # expect-none: python.selenium.argument
    options.add_argument("--ignore-certificate-errors")  # expect: python.selenium.argument certificate_check=disabled
    return webdriver.Chrome(options=options)


def firefox():
    options = Options()
    options.accept_insecure_certs = True  # expect: python.selenium.accept certificate_check=disabled
    options.set_capability("acceptInsecureCerts", True)  # expect: python.selenium.capability certificate_check=disabled
    options.set_capability("browserVersion", "stable")  # expect-none: python.selenium.capability
    return webdriver.Firefox(options=options)


def page(url):
    with sync_playwright() as driver:
        browser = driver.chromium.launch()
        browser.new_context(locale="de")  # expect-none: python.playwright.context
        return browser.new_context(ignore_https_errors=True).new_page()  # expect: python.playwright.context certificate_check=disabled


app = Celery("shop")  # expect-applied: python.celery.app
app.conf.broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_NONE}  # expect: python.celery.use-ssl certificate_check=disabled
app.conf.redis_backend_use_ssl = {"ssl_cert_reqs": ssl.CERT_REQUIRED}  # expect: python.celery.use-ssl certificate_check=enabled


class Lamp:
    conf = None


def look_alikes():
    lamp = Lamp()  # expect-none: python.selenium.options; expect-none: python.celery.app
    lamp.accept_insecure_certs = True  # expect-none: python.selenium.accept
    lamp.conf.broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_NONE}  # expect-none: python.celery.use-ssl
