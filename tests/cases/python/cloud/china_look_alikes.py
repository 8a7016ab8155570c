# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.boto3.client(a)  # expect-none: python.boto3.kms-china
    house.boto3.kms-china.create_key(a)  # expect-none: python.boto3.china-create-key
    house.boto3.kms-china.encrypt(a)  # expect-none: python.boto3.china-encrypt
    house.boto3.kms-china.generate_data_key(a)  # expect-none: python.boto3.china-data-key
