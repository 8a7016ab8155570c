import boto3
import hvac
import aws_encryption_sdk
from aws_encryption_sdk.identifiers import AlgorithmSuite
from azure.keyvault.keys import KeyClient, KeyCurveName
from azure.keyvault.keys.crypto import CryptographyClient, EncryptionAlgorithm, KeyWrapAlgorithm, SignatureAlgorithm
from google.cloud import kms


def amazon(text, digest):
    client = boto3.client("kms", region_name="eu-central-1")  # expect-applied: python.boto3.kms
    client.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")  # expect: python.boto3.create-key algorithm=RSA function=keygen key_bits=2048
    client.create_key(CustomerMasterKeySpec="ECC_SECG_P256K1")  # expect: python.boto3.create-key-by-old-name algorithm=EC curve=secp256k1 function=keygen
    client.create_key(Description="symmetric")  # expect: python.boto3.create-key algorithm=AES function=keygen key_bits=256 mode=GCM
    client.create_key(KeySpec="HMAC_256", Description="mac")  # expect: python.boto3.create-key algorithm=HMAC digest=SHA-256 function=keygen
    client.encrypt(KeyId="alias/a", Plaintext=text)  # expect: python.boto3.encrypt algorithm=AES function=encrypt key_bits=256 mode=GCM
    client.encrypt(KeyId="alias/a", Plaintext=text, EncryptionAlgorithm="RSAES_OAEP_SHA_1")  # expect: python.boto3.encrypt algorithm=RSA digest=SHA-1 function=encrypt padding=OAEP
    client.generate_data_key(KeyId="alias/a", KeySpec="AES_128")  # expect: python.boto3.data-key algorithm=AES key=secure-random key_bits=128 material=secret-key
    client.generate_data_key(KeyId="alias/a", NumberOfBytes=64)  # expect: python.boto3.data-key key=secure-random key_bits=512 material=secret-key
    client.generate_data_key_pair(KeyId="alias/a", KeyPairSpec="RSA_4096")  # expect: python.boto3.data-key-pair algorithm=RSA function=keygen key_bits=4096
    client.sign(KeyId="alias/b", Message=digest, SigningAlgorithm="RSASSA_PKCS1_V1_5_SHA_256")  # expect: python.boto3.sign algorithm=RSA digest=SHA-256 function=sign padding=PKCS1v15
    client.verify(KeyId="alias/b", Message=digest, SigningAlgorithm="ECDSA_SHA_384")  # expect: python.boto3.sign algorithm=ECDSA digest=SHA-384 function=verify
    client.generate_mac(KeyId="alias/c", Message=text, MacAlgorithm="HMAC_SHA_512")  # expect: python.boto3.mac algorithm=HMAC digest=SHA-512 function=tag
    client.generate_random(NumberOfBytes=32)  # expect: python.boto3.random function=generate generator=secure
    client.get_parameters_for_import(KeyId="a", WrappingAlgorithm="RSAES_PKCS1_V1_5", WrappingKeySpec="RSA_2048")  # expect: python.boto3.parameters-for-import algorithm=RSA function=encrypt key_bits=2048 padding=PKCS1v15; finding: VT-0112
    other = boto3.Session(profile_name="p").client("kms")  # expect-applied: python.boto3.kms; expect-applied: python.boto3.session
    other.sign(KeyId="alias/b", Message=digest, SigningAlgorithm="SM2DSA")  # expect: python.boto3.sign algorithm=SM2 function=sign


def payments(text, pan):
    pay = boto3.client("payment-cryptography")  # expect-applied: python.boto3.payment
    pay.create_key(Exportable=True, KeyAttributes={"KeyAlgorithm": "TDES_2KEY", "KeyUsage": "TR31_P0_PIN_ENCRYPTION_KEY"})  # expect: python.boto3.payment-create-key algorithm=3DES function=keygen key_bits=112; finding: VT-0102
    pay.create_key(Exportable=True, KeyAttributes={"KeyAlgorithm": "AES_256", "KeyUsage": "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY"})  # expect: python.boto3.payment-create-key algorithm=AES function=keygen key_bits=256
    data = boto3.client("payment-cryptography-data")  # expect-applied: python.boto3.payment-data
    data.generate_mac(KeyIdentifier="k", MessageData=text, GenerationAttributes={"Algorithm": "ISO9797_ALGORITHM3"})  # expect: python.boto3.payment-mac algorithm=Retail-MAC function=tag
    data.verify_mac(KeyIdentifier="k", MessageData=text, Mac=text, VerificationAttributes={"Algorithm": "CMAC"})  # expect: python.boto3.payment-mac algorithm=CMAC function=verify
    data.generate_pin_data(PinBlockFormat="ISO_FORMAT_0", PrimaryAccountNumber=pan)  # expect: python.boto3.payment-pin algorithm=ISO-9564-0 function=encrypt
    data.encrypt_data(KeyIdentifier="k", PlainText=text, EncryptionAttributes={"Symmetric": {"Mode": "ECB"}})  # expect: python.boto3.payment-encrypt function=encrypt mode=ECB
    data.decrypt_data(KeyIdentifier="k", CipherText=text, DecryptionAttributes={"Symmetric": {"Mode": "CBC", "InitializationVector": "00000000000000000000000000000000"}})  # expect: python.boto3.payment-decrypt function=decrypt mode=CBC
    data.encrypt_data(KeyIdentifier="k", PlainText=text, EncryptionAttributes={"Dukpt": {"KeySerialNumber": pan, "DukptKeyDerivationType": "TDES_2KEY"}})  # expect: python.boto3.payment-encrypt-dukpt algorithm=DUKPT function=encrypt mode=CBC
    data.encrypt_data(KeyIdentifier="k", PlainText=text, EncryptionAttributes={"Asymmetric": {"PaddingType": "PKCS1"}})  # expect: python.boto3.payment-encrypt-rsa algorithm=RSA function=encrypt padding=PKCS1v15; finding: VT-0112


def envelope(text, provider):
    sdk = aws_encryption_sdk.EncryptionSDKClient()  # expect-applied: python.aws_encryption_sdk.client
    sdk.encrypt(source=text, key_provider=provider)  # expect: python.aws_encryption_sdk.encrypt algorithm=AES function=encrypt mode=GCM
    sdk.encrypt(source=text, key_provider=provider, algorithm=AlgorithmSuite.AES_128_GCM_IV12_TAG16)  # expect: python.aws_encryption_sdk.encrypt algorithm=AES function=encrypt key_bits=128 mode=GCM


def google():
    weak = kms.CryptoKeyVersion.CryptoKeyVersionAlgorithm.RSA_DECRYPT_OAEP_2048_SHA1  # expect: python.google_kms.algorithm algorithm=RSA digest=SHA-1 key_bits=2048 padding=OAEP
    good = kms.CryptoKeyVersion.CryptoKeyVersionAlgorithm.EC_SIGN_P384_SHA384  # expect: python.google_kms.algorithm algorithm=ECDSA curve=P-384 digest=SHA-384
    return weak, good


def azure(credential, key, text, digest):
    keys = KeyClient("https://v", credential)  # expect-applied: python.azure.client
    keys.create_rsa_key("a", size=1024)  # expect: python.azure.create-rsa algorithm=RSA function=keygen key_bits=1024; finding: VT-0501
    keys.create_rsa_key("a")  # expect: python.azure.create-rsa algorithm=RSA function=keygen
    keys.create_ec_key("b", curve=KeyCurveName.p_384)  # expect: python.azure.create-ec algorithm=EC curve=P-384 function=keygen
    keys.create_oct_key("c", size=256)  # expect: python.azure.create-oct key_bits=256 material=secret-key
    crypto = CryptographyClient(key, credential)  # expect-applied: python.azure.client
    crypto.encrypt(EncryptionAlgorithm.rsa1_5, text)  # expect: python.azure.crypt algorithm=RSA function=encrypt padding=PKCS1v15; finding: VT-0112
    crypto.encrypt(EncryptionAlgorithm.a256_cbc, text, iv=b"0123456789abcdef")  # expect: python.azure.crypt algorithm=AES function=encrypt iv=literal iv_bits=128 key_bits=256 mode=CBC; finding: VT-0111; finding: VT-0310
    crypto.encrypt(EncryptionAlgorithm.rsa_oaep_256, text)  # expect: python.azure.crypt algorithm=RSA digest=SHA-256 function=encrypt padding=OAEP
    crypto.sign(SignatureAlgorithm.es256, digest)  # expect: python.azure.crypt algorithm=ECDSA curve=P-256 digest=SHA-256 function=sign
    crypto.verify(SignatureAlgorithm.rs256, digest, text)  # expect: python.azure.crypt algorithm=RSA digest=SHA-256 function=verify padding=PKCS1v15
    crypto.wrap_key(KeyWrapAlgorithm.aes_256, text)  # expect: python.azure.crypt algorithm=AES function=encrypt key_bits=256 mode=KW


def vault(text):
    client = hvac.Client(url="https://v", token="s.hardcoded")  # expect: python.hvac.client material=token secret=literal secret_bits=88; finding: VT-0301
    client.secrets.transit.create_key(name="a", key_type="rsa-2048")  # expect: python.hvac.create-key algorithm=RSA function=keygen key_bits=2048
    client.secrets.transit.create_key(name="a", key_type="aes128-gcm96")  # expect: python.hvac.create-key algorithm=AES function=keygen key_bits=128 mode=GCM
    client.secrets.transit.create_key(name="a")  # expect: python.hvac.create-key algorithm=AES function=keygen key_bits=256 mode=GCM
    client.secrets.transit.sign_data(name="a", hash_input=text, hash_algorithm="sha1", signature_algorithm="pkcs1v15")  # expect: python.hvac.sign digest=SHA-1 function=sign padding=PKCS1v15; finding: VT-0203
    client.secrets.transit.generate_hmac(name="a", hash_input=text, algorithm="sha2-256")  # expect: python.hvac.hmac algorithm=HMAC digest=SHA-256 function=tag
    client.secrets.transit.encrypt_data(name="a", plaintext=text)
