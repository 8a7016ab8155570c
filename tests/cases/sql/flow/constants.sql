CREATE OR REPLACE FUNCTION sign(name text) RETURNS text AS $$
DECLARE
  base CONSTANT text := 'sha';
  old CONSTANT text := base || '1';
BEGIN
  RETURN digest(name, old);  -- expect: sql.postgresql.digest algorithm=SHA-1
END;
$$ LANGUAGE plpgsql;
