CREATE OR REPLACE FUNCTION many(name text) RETURNS text AS $$
BEGIN
  FOR i IN 1..10 LOOP
    PERFORM digest(name, 'sha256');  -- expect: sql.postgresql.digest algorithm=SHA-256
  END LOOP;
  WHILE name <> '' LOOP
    name := md5(name);  -- expect: sql.common.md5 algorithm=MD5
  END LOOP;
  RETURN name;
END;
$$ LANGUAGE plpgsql;
