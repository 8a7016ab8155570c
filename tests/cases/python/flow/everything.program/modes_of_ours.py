from Crypto.Cipher import AES


def pick_mode():
    return AES.MODE_ECB  # expect-none
