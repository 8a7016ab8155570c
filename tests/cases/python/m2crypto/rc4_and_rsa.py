from M2Crypto import RC4, RSA


def used(key, data):
    RC4.RC4(key)  # expect: python.m2crypto.rc4 algorithm=RC4
    public = RSA.load_pub_key("key.pem")  # expect-applied: python.m2crypto.rsa-load
    public.public_encrypt(data, RSA.pkcs1_padding)  # expect: python.m2crypto.rsa-encrypt padding=PKCS1v15
    public.public_encrypt(data, RSA.pkcs1_oaep_padding)  # expect: python.m2crypto.rsa-encrypt padding=OAEP


class Toy:
    def RC4(self, key):
        return key

    def public_encrypt(self, data, padding):
        return data


def of_our_own(key, data):
    Toy().RC4(key)  # expect-none: python.m2crypto.rc4
    Toy().public_encrypt(data, RSA.pkcs1_padding)  # expect-none: python.m2crypto.rsa-encrypt; expect-none: python.m2crypto.rsa-load
