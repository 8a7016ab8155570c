import house.rsa as r
import house.ecdsa as e
import house.des as d
import house.md5 as m


def all_of_them(a):
    r.newkeys(512)  # expect-none: python.rsa.newkeys
    r.encrypt(a, a)  # expect-none: python.rsa.encrypt
    r.sign(a, a, "SHA-1")  # expect-none: python.rsa.sign
    e.SigningKey.generate()  # expect-none: python.ecdsa.generate
    d.des(a)  # expect-none: python.pydes.new
    d.AESModeOfOperationECB(a)  # expect-none: python.pyaes.new
    m.new(a)  # expect-none: python.python2.digest
