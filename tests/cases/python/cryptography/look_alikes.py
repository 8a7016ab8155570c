# Modules of other packages, and functions of our own, that are called like those of the library.
import house.cryptography.hazmat.primitives.ciphers.algorithms as m0
import house.cryptography.hazmat.primitives.ciphers.modes as m1
import house.cryptography.hazmat.primitives.ciphers as m2
import house.cryptography.hazmat.primitives.ciphers.aead as m3
import house.cryptography.hazmat.primitives.hashes as m4
import house.cryptography.hazmat.primitives.hmac as m5
import house.cryptography.hazmat.primitives.cmac as m6
import house.cryptography.hazmat.primitives.poly1305 as m7
import house.cryptography.hazmat.primitives.kdf.pbkdf2 as m8
import house.cryptography.hazmat.primitives.kdf.scrypt as m9
import house.cryptography.hazmat.primitives.kdf.argon2 as m10
import house.cryptography.hazmat.primitives.kdf.hkdf as m11
import house.cryptography.hazmat.primitives.kdf.x963kdf as m12
import house.cryptography.hazmat.primitives.kdf.concatkdf as m13
import house.cryptography.hazmat.primitives.kdf.kbkdf as m14
import house.cryptography.hazmat.primitives.kdf as m15
import house.cryptography.hazmat.primitives.keywrap as m16
import house.cryptography.fernet as m17
import house.cryptography.hazmat.primitives.twofactor.hotp as m18
import house.cryptography.hazmat.primitives.twofactor.totp as m19


def all_of_them(a):
    m0.AES(a)  # expect-none: python.cryptography.cipher-algorithm
    m0.AES128(a)  # expect-none: python.cryptography.cipher-algorithm-sized
    m0.ChaCha20(a, a)  # expect-none: python.cryptography.chacha20
    m1.CBC(a)  # expect-none: python.cryptography.mode
    m1.CTR(a)  # expect-none: python.cryptography.mode-ctr
    m1.XTS(a)  # expect-none: python.cryptography.mode-xts
    m1.ECB()  # expect-none: python.cryptography.mode-ecb
    m2.Cipher(a, a)  # expect-none: python.cryptography.cipher
    m2.Cipher.encryptor()  # expect-none: python.cryptography.encryptor
    m2.Cipher.decryptor()  # expect-none: python.cryptography.decryptor
    m3.AESGCM(a)  # expect-none: python.cryptography.aead
    m3.AESCCM(a, a)  # expect-none: python.cryptography.aead-ccm
    m3.AESGCM.generate_key(a)  # expect-none: python.cryptography.aead-generate-key
    m3.ChaCha20Poly1305.generate_key()  # expect-none: python.cryptography.chacha20poly1305-generate-key
    m3.AESGCM.encrypt(a)  # expect-none: python.cryptography.aead-encrypt
    m3.AESGCM.decrypt()  # expect-none: python.cryptography.aead-decrypt
    m3.AESSIV.encrypt()  # expect-none: python.cryptography.siv-encrypt
    m4.MD5()  # expect-none: python.cryptography.hash-algorithm
    m4.SHAKE128(a)  # expect-none: python.cryptography.hash-algorithm-shake
    m4.Hash(a)  # expect-none: python.cryptography.hash
    m4.Hash.finalize()  # expect-none: python.cryptography.hash-finalize
    m5.HMAC(a, a)  # expect-none: python.cryptography.hmac
    m6.CMAC(a)  # expect-none: python.cryptography.cmac
    m5.HMAC.finalize()  # expect-none: python.cryptography.mac-finalize
    m7.Poly1305(a)  # expect-none: python.cryptography.poly1305
    m8.PBKDF2HMAC(a, a, a, a)  # expect-none: python.cryptography.pbkdf2hmac
    m9.Scrypt(a, a, a, a, a)  # expect-none: python.cryptography.scrypt
    m10.Argon2id()  # expect-none: python.cryptography.argon2
    m11.HKDF(a, a, a)  # expect-none: python.cryptography.hkdf
    m11.HKDFExpand(a, a)  # expect-none: python.cryptography.hkdf-expand
    m12.X963KDF(a, a)  # expect-none: python.cryptography.x963kdf
    m13.ConcatKDFHash(a, a)  # expect-none: python.cryptography.concatkdf
    m14.KBKDFHMAC(a, a, a)  # expect-none: python.cryptography.kbkdfhmac
    m14.KBKDFCMAC(a, a, a)  # expect-none: python.cryptography.kbkdfcmac
    m15.PasswordKDF.derive(a)  # expect-none: python.cryptography.derive-password
    m15.KeyKDF.derive(a)  # expect-none: python.cryptography.derive-key
    m16.aes_key_wrap(a)  # expect-none: python.cryptography.key-wrap
    m17.Fernet(a)  # expect-none: python.cryptography.fernet
    m17.Fernet.generate_key()  # expect-none: python.cryptography.fernet-generate-key
    m17.Fernet.encrypt()  # expect-none: python.cryptography.fernet-encrypt
    m17.Fernet.decrypt()  # expect-none: python.cryptography.fernet-decrypt
    m18.HOTP(a, a, a)  # expect-none: python.cryptography.hotp
    m19.TOTP(a, a, a)  # expect-none: python.cryptography.totp
