DECLARE
  x RAW(64);
BEGIN
  x := DBMS_CRYPTO.HASH(UTL_RAW.CAST_TO_RAW('x'), DBMS_CRYPTO.HASH_MD5);  -- expect: sql.oracle.hash algorithm=MD5
  x := DBMS_CRYPTO.HASH(src => x, typ => DBMS_CRYPTO.HASH_SH256);  -- expect: sql.oracle.hash algorithm=SHA-256
  x := DBMS_CRYPTO.MAC(x, DBMS_CRYPTO.HMAC_SH1, UTL_RAW.CAST_TO_RAW('k'));  -- expect: sql.oracle.mac algorithm=HMAC digest=SHA-1 key=literal
  DBMS_OBFUSCATION_TOOLKIT.DESEncrypt(input => x, key => x);  -- expect: sql.oracle.obfuscation-des algorithm=DES
  x := DBMS_OBFUSCATION_TOOLKIT.MD5(input => x);  -- expect: sql.oracle.obfuscation-md5 algorithm=MD5
  x := DBMS_RANDOM.STRING('x', 16);  -- expect: sql.oracle.random generator=predictable
  x := mine.HASH(x, 2);  -- expect-none: sql.oracle.hash
  x := mine.MAC(x, 2, x);  -- expect-none: sql.oracle.mac
  x := mine.ENCRYPT(x, 2, x);  -- expect-none: sql.oracle.encrypt
  x := mine.DECRYPT(x, 2, x);  -- expect-none: sql.oracle.decrypt
  x := mine.RANDOMBYTES(2);  -- expect-none: sql.oracle.random-bytes
  x := mine.MD5(input => x);  -- expect-none: sql.oracle.obfuscation-md5
  mine.DESEncrypt(input => x, key => x);  -- expect-none: sql.oracle.obfuscation-des
  x := mine.STRING('x', 16);  -- expect-none: sql.oracle.random
END;
/
SELECT STANDARD_HASH(name, 'MD5') FROM people;  -- expect: sql.oracle.standard-hash algorithm=MD5
SELECT STANDARD_HASH(name) FROM people;  -- expect: sql.oracle.standard-hash algorithm=SHA-1
SELECT ORA_HASH(name), mine.STANDARD_HASH(name) FROM people;  -- expect-none: sql.oracle.standard-hash
CREATE TABLE cards (pan VARCHAR2(19) ENCRYPT USING 'AES192' NO SALT, pin VARCHAR2(4) ENCRYPT);  -- expect: sql.oracle.column-encrypt algorithm=AES key_bits=192
CREATE TABLE using_t (pan VARCHAR2(19) DEFAULT 'AES192');  -- expect-none: sql.oracle.column-encrypt
ALTER TABLE cards MODIFY (pan ENCRYPT USING '3DES168');  -- expect: sql.oracle.column-encrypt algorithm=3DES key_bits=168
