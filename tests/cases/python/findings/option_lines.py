import requests

requests.get(
    "https://a.example",
    timeout=3,
    verify=False,  # finding: VT-0701 severity=high
)
options = {
    "timeout": 3,
    "verify": False,  # finding: VT-0701 severity=high
}
requests.get("https://b.example", **options)  # no-finding
more = dict(
    timeout=3,
    verify=False,  # finding: VT-0701 severity=high
)
requests.get("https://c.example", **more)  # no-finding
