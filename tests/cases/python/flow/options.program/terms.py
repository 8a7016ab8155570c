def terms(trusted):
    out = {"num_pools": 2, "cert_reqs": "CERT_REQUIRED"}
    if trusted:
        out["cert_reqs"] = "CERT_NONE"
    return out  # expect-none
