import ecdsa
import md5
import pyDes
import pyaes
import rsa
import sha


def keys():
    rsa.newkeys(512)  # expect: python.rsa.newkeys algorithm=RSA key_bits=512
    ecdsa.SigningKey.generate()  # expect: python.ecdsa.generate curve=P-192
    ecdsa.SigningKey.generate(curve=ecdsa.NIST256p)  # expect: python.ecdsa.generate curve=P-256


def rsa_calls(data, public, private):
    rsa.encrypt(data, public)  # expect: python.rsa.encrypt padding=PKCS1v15 function=encrypt
    rsa.sign(data, private, "SHA-1")  # expect: python.rsa.sign digest=SHA-1


def ciphers(key, data, iv):
    pyDes.des(key, pyDes.CBC, iv)  # expect: python.pydes.new algorithm=DES mode=CBC
    pyDes.triple_des(key)  # expect: python.pydes.new algorithm=3DES mode=ECB
    pyaes.AESModeOfOperationECB(key)  # expect: python.pyaes.new algorithm=AES mode=ECB
    pyaes.AESModeOfOperationCTR(key)  # expect: python.pyaes.new mode=CTR


def python2(data):
    md5.new(data)  # expect: python.python2.digest algorithm=MD5
    sha.sha(data)  # expect: python.python2.digest algorithm=SHA-1
