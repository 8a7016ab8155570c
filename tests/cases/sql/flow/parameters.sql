CREATE FUNCTION hashed(name text, alg text) RETURNS text AS $$
BEGIN
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=MD5; expect: sql.postgresql.digest algorithm=SHA-512
END;
$$ LANGUAGE plpgsql;
SELECT hashed('a', 'md5');
SELECT hashed('b', alg => 'sha512');
