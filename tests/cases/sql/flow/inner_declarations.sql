CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  alg text := 'sha512';
BEGIN
  DECLARE
    alg text := 'md5';
  BEGIN
    PERFORM digest(name, alg);  -- expect: sql.postgresql.digest algorithm=MD5
  END;
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=SHA-512; expect-none: sql.postgresql.digest algorithm=MD5
END;
$$ LANGUAGE plpgsql;
