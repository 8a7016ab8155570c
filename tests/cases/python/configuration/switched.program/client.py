# What a file says may be all that tells whether there is anything to list.
import os

import requests
import yaml

with open("client.yaml") as source:
    settings = yaml.safe_load(source)

CHECKED = os.getenv("CHECKED") == "true"


def fetch(address):
    requests.get(address, verify=settings["http"]["verify"])  # expect: python.requests.call certificate_check=disabled
    requests.get(address, verify=CHECKED)  # expect: python.requests.call certificate_check=disabled
    requests.get(address, verify=settings["http"]["strict"])  # expect: python.requests.call certificate_check=enabled
    requests.get(address, verify=settings["http"]["named"])  # expect-none: python.requests.call


fetch("https://a.example")
