SELECT crypt('password', gen_salt('bf', 12));  -- expect: sql.postgresql.gen-salt algorithm=bcrypt cost=12
SELECT crypt('password', gen_salt('bf'));  -- expect: sql.postgresql.gen-salt algorithm=bcrypt cost=6
SELECT crypt('password', gen_salt('md5'));  -- expect: sql.postgresql.gen-salt algorithm=md5crypt
SELECT crypt('password', gen_salt('des'));  -- expect: sql.postgresql.gen-salt algorithm=DES-crypt
SELECT crypt('tomato', '$1$abcdefgh$');  -- expect: sql.postgresql.crypt-stored algorithm=md5crypt password=literal
SELECT shop.gen_salt('bf');  -- expect-none: sql.postgresql.gen-salt
SELECT shop.crypt('tomato', '$1$abcdefgh$');  -- expect-none: sql.postgresql.crypt-stored
SET password_encryption = 'md5';  -- expect: sql.postgresql.password-encryption algorithm=MD5
ALTER SYSTEM SET password_encryption = 'scram-sha-256';  -- expect: sql.postgresql.password-encryption algorithm=SCRAM
SET work_mem = '64MB';  -- expect-none: sql.postgresql.password-encryption
ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1';  -- expect: sql.postgresql.ssl-min-version protocol=TLS version_min=1.0
ALTER SYSTEM SET ssl_ciphers_note = 'TLSv1';  -- expect-none: sql.postgresql.ssl-min-version
CREATE ROLE clerk LOGIN PASSWORD 'tomato-7';  -- expect: sql.postgresql.role-password material=password password=literal
CREATE ROLE clerk3 PASSWORD 'md5aa4f2e1b1dc6d8ab65c23f57f91a3d20';  -- expect-none: sql.postgresql.role-password
CREATE ROLE clerk2 LOGIN PASSWORD NULL;  -- expect-none: sql.postgresql.role-password
