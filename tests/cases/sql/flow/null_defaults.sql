CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  alg text;
BEGIN
  RETURN digest(name, coalesce(alg, 'sha1'));  -- expect: sql.postgresql.digest algorithm=SHA-1
END;
$$ LANGUAGE plpgsql;
