CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  names text[] := ARRAY['md5', 'sha256'];
BEGIN
  RETURN digest(name, names[2]);  -- expect: sql.postgresql.digest algorithm=?
END;
$$ LANGUAGE plpgsql;
