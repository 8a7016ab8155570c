CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  alg text := lower('SHA') || replace('_256', '_', '');
BEGIN
  PERFORM digest(name, alg);  -- expect: sql.postgresql.digest algorithm=SHA-256
  PERFORM digest(name, concat('md', '5'));  -- expect: sql.postgresql.digest algorithm=MD5
  RETURN digest(name, trim('  sha512 '));  -- expect: sql.postgresql.digest algorithm=SHA-512
END;
$$ LANGUAGE plpgsql;
