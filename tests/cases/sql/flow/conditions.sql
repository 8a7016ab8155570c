CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  alg text;
  old boolean := false;
BEGIN
  IF old THEN
    alg := 'md5';
  ELSE
    alg := 'sha384';
  END IF;
  PERFORM digest(name, alg);  -- expect: sql.postgresql.digest algorithm=SHA-384
  IF name = 'x' THEN
    alg := 'md5';
  ELSIF name = 'y' THEN
    alg := 'sha1';
  ELSE
    alg := 'sha256';
  END IF;
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=MD5; expect: sql.postgresql.digest algorithm=SHA-1; expect: sql.postgresql.digest algorithm=SHA-256
END;
$$ LANGUAGE plpgsql;
