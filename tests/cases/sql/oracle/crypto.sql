CREATE OR REPLACE PACKAGE BODY vault IS
  c_typ CONSTANT PLS_INTEGER := DBMS_CRYPTO.ENCRYPT_AES256 + DBMS_CRYPTO.CHAIN_CBC + DBMS_CRYPTO.PAD_PKCS5;
  FUNCTION seal(p_text IN VARCHAR2, p_iv IN RAW) RETURN RAW IS
    l_key RAW(32) := UTL_RAW.CAST_TO_RAW('0123456789abcdef0123456789abcdef');
    l_new RAW(32) := DBMS_CRYPTO.RANDOMBYTES(32);  -- expect: sql.oracle.random-bytes generator=secure
  BEGIN
    RETURN DBMS_CRYPTO.ENCRYPT(src => UTL_RAW.CAST_TO_RAW(p_text), typ => c_typ, key => l_key, iv => p_iv);  -- expect: sql.oracle.encrypt algorithm=AES key_bits=256 mode=CBC padding=PKCS7 key=literal
  END seal;
  FUNCTION old(p RAW) RETURN RAW IS
  BEGIN
    RETURN DBMS_CRYPTO.DECRYPT(p, DBMS_CRYPTO.DES_CBC_PKCS5, HEXTORAW('0011223344556677'));  -- expect: sql.oracle.decrypt algorithm=DES mode=CBC padding=PKCS7
  END;
  FUNCTION ecb(p RAW, k RAW) RETURN RAW IS
  BEGIN
    RETURN SYS.DBMS_CRYPTO.ENCRYPT(p, SYS.DBMS_CRYPTO.ENCRYPT_3DES + SYS.DBMS_CRYPTO.CHAIN_ECB + SYS.DBMS_CRYPTO.PAD_NONE, k);  -- expect: sql.oracle.encrypt algorithm=3DES mode=ECB padding=NoPadding
  END;
END vault;
/
