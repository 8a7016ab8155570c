from werkzeug.security import generate_password_hash


def given(password, method):
    generate_password_hash(password)  # expect: python.werkzeug.generate algorithm=scrypt cost=32768 block_size=8 parallelism=1
    generate_password_hash(password, "pbkdf2:sha256")  # expect: python.werkzeug.generate algorithm=PBKDF2 digest=SHA-256 iterations=600000
    generate_password_hash(password, "pbkdf2:sha256:1000")  # expect: python.werkzeug.generate algorithm=PBKDF2 iterations=1000
    generate_password_hash(password, method)  # expect: python.werkzeug.generate algorithm=? cost=absent-property iterations=absent-property
