import pkcs11
import PyKCS11
from pkcs11 import KeyType, Mechanism


def hardware(text, iv):
    library = pkcs11.lib("/usr/lib/hsm.so")  # expect-applied: python.pkcs11.library
    token = library.get_token(token_label="A")  # expect-applied: python.pkcs11.token
    with token.open(user_pin="1234") as session:  # expect: python.pkcs11.session material=password password=literal password_bits=32; finding: VT-0302
        key = session.generate_key(KeyType.DES3)  # expect: python.pkcs11.generate-key algorithm=3DES function=keygen; finding: VT-0103
        session.generate_key(KeyType.AES, 256)  # expect: python.pkcs11.generate-key algorithm=AES function=keygen key_bits=256
        session.generate_keypair(KeyType.RSA, 1024)  # expect: python.pkcs11.generate-pair algorithm=RSA function=keygen key_bits=1024; finding: VT-0501
        session.generate_random(128)  # expect: python.pkcs11.random function=generate generator=secure
        key.encrypt(text, mechanism=Mechanism.AES_ECB)  # expect: python.pkcs11.mechanism algorithm=AES mode=ECB; finding: VT-0110
        key.sign(text, mechanism=Mechanism.SHA1_RSA_PKCS)  # expect: python.pkcs11.mechanism algorithm=RSA digest=SHA-1 padding=PKCS1v15; finding: VT-0203
        key.encrypt(text, mechanism=Mechanism.AES_GCM)  # expect: python.pkcs11.mechanism algorithm=AES mode=GCM
    PyKCS11.Mechanism(PyKCS11.CKM_DES3_CBC, iv)  # expect: python.pykcs11.mechanism algorithm=3DES key_bits=168 mode=CBC; finding: VT-0103; finding: VT-0111
    PyKCS11.Mechanism(PyKCS11.CKM_SHA256_RSA_PKCS_PSS, None)  # expect: python.pykcs11.mechanism algorithm=RSA digest=SHA-256 padding=PSS
