from argon2 import PasswordHasher

hasher = PasswordHasher()  # expect: python.argon2.password-hasher algorithm=Argon2id iterations=2 memory_kib=102400 parallelism=8
slower = PasswordHasher(time_cost=6)  # expect: python.argon2.password-hasher algorithm=Argon2id iterations=6 memory_kib=102400
