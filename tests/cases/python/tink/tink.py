import tink
from tink import aead, cleartext_keyset_handle, mac, signature


def google(text):
    tink.new_keyset_handle(aead.aead_key_templates.AES128_GCM)  # expect: python.tink.generate algorithm=AES function=keygen key_bits=128 mode=GCM
    tink.new_keyset_handle(aead.aead_key_templates.AES256_CTR_HMAC_SHA256)  # expect: python.tink.generate algorithm=Encrypt-then-MAC cipher=AES digest=SHA-256 function=keygen key_bits=256 mode=CTR
    tink.new_keyset_handle(mac.mac_key_templates.HMAC_SHA512_512BITTAG)  # expect: python.tink.generate algorithm=HMAC digest=SHA-512 function=keygen
    tink.new_keyset_handle(signature.signature_key_templates.RSA_SSA_PSS_4096_SHA512_SHA512_64_F4)  # expect: python.tink.generate algorithm=RSA digest=SHA-512 function=keygen key_bits=4096 padding=PSS
    cleartext_keyset_handle.read(tink.JsonKeysetReader(text))  # expect: python.tink.cleartext material=key
