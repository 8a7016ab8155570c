from house.google.cloud import kms


def choose():
    return kms.CryptoKeyVersion.CryptoKeyVersionAlgorithm.RSA_DECRYPT_OAEP_2048_SHA1  # expect-none: python.google_kms.algorithm
