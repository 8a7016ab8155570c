from Crypto.PublicKey import RSA


class Mint:
    size = 3072

    def strike(self):
        return RSA.generate(self.size)  # expect: python.pycryptodome.rsa-generate key_bits=3072; expect: python.pycryptodome.rsa-generate key_bits=1024
