import requests


def pull_page(method, address, **options):
    session = requests.Session()
    return session.request(method, address, timeout=10, **options).text  # expect: python.requests.session-call certificate_check=disabled; finding: VT-0701


def pull_other(address, **options):
    return requests.get(address, **options).text  # expect: python.requests.call certificate_check=enabled; no-finding: VT-0701


def pull_named(verify, seconds):
    return requests.get("https://there.invalid/", verify=verify, timeout=seconds)  # finding: VT-0701
