CREATE SYMMETRIC KEY k1 WITH ALGORITHM = AES_256 ENCRYPTION BY CERTIFICATE c1;  -- expect: sql.sqlserver.symmetric-key algorithm=AES key_bits=256
CREATE SYMMETRIC KEY k2 WITH KEY_SOURCE = 'tomato', ALGORITHM = RC4 ENCRYPTION BY PASSWORD = 'x';  -- expect: sql.sqlserver.symmetric-key algorithm=RC4 password=literal
CREATE ASYMMETRIC KEY a1 WITH ALGORITHM = RSA_1024;  -- expect: sql.sqlserver.asymmetric-key algorithm=RSA key_bits=1024
CREATE DATABASE ENCRYPTION KEY WITH ALGORITHM = TRIPLE_DES_3KEY ENCRYPTION BY SERVER CERTIFICATE c1;  -- expect: sql.sqlserver.database-key algorithm=3DES key_bits=168
CREATE COLUMN ENCRYPTION KEY c2 WITH VALUES (COLUMN_MASTER_KEY = m1, ALGORITHM = 'RSA_OAEP', ENCRYPTED_VALUE = 0x01);  -- expect: sql.sqlserver.column-key algorithm=RSA padding=OAEP
CREATE TABLE p (ssn char(11) ENCRYPTED WITH (COLUMN_ENCRYPTION_KEY = c2, ENCRYPTION_TYPE = DETERMINISTIC, ALGORITHM = 'AEAD_AES_256_CBC_HMAC_SHA_256'));  -- expect: sql.sqlserver.column-encrypted algorithm=AES mode=CBC
CREATE LOGIN clerk WITH PASSWORD = 'tomato-7';  -- expect: sql.sqlserver.login-password password=literal
CREATE LOGIN clerk2 FROM WINDOWS;  -- expect-none: sql.sqlserver.login-password
OPEN SYMMETRIC KEY k1 DECRYPTION BY CERTIFICATE c1;  -- expect-none: sql.sqlserver.symmetric-key
DROP ASYMMETRIC KEY a1;  -- expect-none: sql.sqlserver.asymmetric-key
CREATE TABLE q (algorithm int, key_source int);  -- expect-none: sql.sqlserver.database-key; expect-none: sql.sqlserver.column-key; expect-none: sql.sqlserver.column-encrypted
