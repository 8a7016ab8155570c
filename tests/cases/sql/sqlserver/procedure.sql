CREATE PROCEDURE dbo.Seal @name nvarchar(50), @alg varchar(20) = 'SHA2_512'
AS
BEGIN
  DECLARE @old varchar(10) = 'MD5', @salt varbinary(16);
  SET @salt = CRYPT_GEN_RANDOM(16);  -- expect: sql.sqlserver.random generator=secure
  SELECT HASHBYTES(@old, @name);  -- expect: sql.sqlserver.hashbytes algorithm=MD5
  SELECT @old = 'SHA1';
  SELECT HASHBYTES(@old, @name + 'x');  -- expect: sql.sqlserver.hashbytes algorithm=SHA-1
  IF @name = 'y'
    SET @old = 'SHA2_256';
  ELSE
    SET @old = 'MD2';
  SELECT HASHBYTES(@old, @name);  -- expect: sql.sqlserver.hashbytes algorithm=SHA-256; expect: sql.sqlserver.hashbytes algorithm=MD2
  SELECT ENCRYPTBYKEY(KEY_GUID('k1'), @name);  -- expect: sql.sqlserver.encrypt-by-key algorithm=?
  SELECT ENCRYPTBYPASSPHRASE('tomato', @name);  -- expect: sql.sqlserver.encrypt-by-passphrase algorithm=? password=literal
  SELECT mine.HASHBYTES('MD5', @name), mine.CRYPT_GEN_RANDOM(3);  -- expect-none: sql.sqlserver.hashbytes; expect-none: sql.sqlserver.random
  SELECT mine.ENCRYPTBYKEY(1, @name), mine.ENCRYPTBYPASSPHRASE('x', @name);  -- expect-none: sql.sqlserver.encrypt-by-key; expect-none: sql.sqlserver.encrypt-by-passphrase
END
GO
SELECT [HASHBYTES], [MD5] FROM [dbo].[t];  -- expect-none: sql.sqlserver.hashbytes
