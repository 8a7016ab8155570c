# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.boto3.Session(a)  # expect-none: python.boto3.session
    house.boto3.client(a)  # expect-none: python.boto3.kms
    house.boto3.kms.create_key(a)  # expect-none: python.boto3.create-key
    house.boto3.kms.create_key(a)  # expect-none: python.boto3.create-key-by-old-name
    house.boto3.kms.encrypt(a)  # expect-none: python.boto3.encrypt
    house.boto3.kms.generate_data_key(a)  # expect-none: python.boto3.data-key
    house.boto3.kms.generate_data_key_pair(a)  # expect-none: python.boto3.data-key-pair
    house.boto3.kms.sign(a)  # expect-none: python.boto3.sign
    house.boto3.kms.generate_mac(a)  # expect-none: python.boto3.mac
    house.boto3.kms.generate_random(a)  # expect-none: python.boto3.random
    house.boto3.kms.get_parameters_for_import(a)  # expect-none: python.boto3.parameters-for-import
    house.boto3.client(a)  # expect-none: python.boto3.payment
    house.boto3.client(a)  # expect-none: python.boto3.payment-data
    house.boto3.payment.create_key(a)  # expect-none: python.boto3.payment-create-key
    house.boto3.payment-data.encrypt_data(a)  # expect-none: python.boto3.payment-encrypt
    house.boto3.payment-data.decrypt_data(a)  # expect-none: python.boto3.payment-decrypt
    house.boto3.payment-data.encrypt_data(a)  # expect-none: python.boto3.payment-encrypt-rsa
    house.boto3.payment-data.encrypt_data(a)  # expect-none: python.boto3.payment-encrypt-dukpt
    house.boto3.payment-data.generate_mac(a)  # expect-none: python.boto3.payment-mac
    house.boto3.payment-data.generate_pin_data(a)  # expect-none: python.boto3.payment-pin
    house.aws_encryption_sdk.EncryptionSDKClient(a)  # expect-none: python.aws_encryption_sdk.client
    house.aws_encryption_sdk.EncryptionSDKClient.encrypt(a)  # expect-none: python.aws_encryption_sdk.encrypt
    house.azure.keyvault.keys.KeyClient(a)  # expect-none: python.azure.client
    house.azure.keyvault.keys.crypto.CryptographyClient.encrypt(a)  # expect-none: python.azure.crypt
    house.azure.keyvault.keys.KeyClient.create_rsa_key(a)  # expect-none: python.azure.create-rsa
    house.azure.keyvault.keys.KeyClient.create_ec_key(a)  # expect-none: python.azure.create-ec
    house.azure.keyvault.keys.KeyClient.create_oct_key(a)  # expect-none: python.azure.create-oct
    house.hvac.Client(a)  # expect-none: python.hvac.client
    house.hvac.Client.create_key(a)  # expect-none: python.hvac.create-key
    house.hvac.Client.sign_data(a)  # expect-none: python.hvac.sign
    house.hvac.Client.generate_hmac(a)  # expect-none: python.hvac.hmac
