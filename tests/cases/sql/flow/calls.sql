CREATE OR REPLACE FUNCTION chosen() RETURNS text AS $$
SELECT 'sha1'::text;
$$ LANGUAGE sql;
CREATE OR REPLACE FUNCTION hashed(name text, alg text DEFAULT 'sha256') RETURNS text AS $$
BEGIN
  RETURN digest(name, alg);  -- expect: sql.postgresql.digest algorithm=SHA-1; expect: sql.postgresql.digest algorithm=SHA-256
END;
$$ LANGUAGE plpgsql;
CREATE OR REPLACE FUNCTION outer1(name text) RETURNS text AS $$
BEGIN
  PERFORM hashed(name);
  RETURN hashed(name, chosen());
END;
$$ LANGUAGE plpgsql;
