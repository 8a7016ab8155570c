from pythemis import skeygen
from pythemis.scell import SCellContextImprint, SCellSeal


def themis(text):
    SCellSeal(key=b"0123456789abcdef0123456789abcdef").encrypt(text)  # expect: python.themis.seal algorithm=AES key=literal key_bits=256 mode=GCM; finding: VT-0301
    SCellSeal(passphrase="changeit").encrypt(text)  # expect: python.themis.seal algorithm=AES mode=GCM password=literal password_bits=64; finding: VT-0302
    SCellSeal(skeygen.GenerateSymmetricKey()).encrypt(text)  # expect: python.themis.seal algorithm=AES key=secure-random mode=GCM; expect-applied: python.themis.key
    SCellContextImprint(key=text).encrypt(text, text)  # expect: python.themis.context-imprint algorithm=AES key=? mode=CTR; finding: VT-0111
    skeygen.GenerateKeyPair("EC")  # expect: python.themis.key-pair algorithm=EC function=keygen
