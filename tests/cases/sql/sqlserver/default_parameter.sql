CREATE FUNCTION dbo.Hashed(@name nvarchar(50), @alg varchar(20) = 'SHA2_512') RETURNS varbinary(64)
AS
BEGIN
  RETURN HASHBYTES(@alg, @name);  -- expect: sql.sqlserver.hashbytes algorithm=SHA-512
END
GO
