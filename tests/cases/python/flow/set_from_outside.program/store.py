import settings


def loosen():
    settings.CHECK = "CERT_NONE"  # expect-none
