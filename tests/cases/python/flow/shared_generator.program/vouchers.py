from chance import SOURCE


def session_token():
    return "%x" % SOURCE.getrandbits(128)  # finding: VT-0605
