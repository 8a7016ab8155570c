import boto3


def china(text, digest):
    client = boto3.client("kms", region_name="cn-north-1")  # expect-applied: python.boto3.kms-china
    client.create_key(Description="symmetric")  # expect: python.boto3.china-create-key algorithm=SM4 function=keygen
    client.create_key(KeySpec="SM2")  # expect: python.boto3.china-create-key algorithm=SM2 function=keygen
    client.encrypt(KeyId="a", Plaintext=text)  # expect: python.boto3.china-encrypt algorithm=SM4 function=encrypt
    client.decrypt(CiphertextBlob=text, EncryptionAlgorithm="SM2PKE")  # expect: python.boto3.china-encrypt algorithm=SM2 function=decrypt
    client.sign(KeyId="b", Message=digest, SigningAlgorithm="SM2DSA")  # expect: python.boto3.sign algorithm=SM2 function=sign
    client.generate_data_key(KeyId="a", KeySpec="AES_128")  # expect: python.boto3.china-data-key algorithm=SM4 key=secure-random key_bits=128 material=secret-key
