CREATE FUNCTION named(old boolean) RETURNS text AS $$
BEGIN
  IF old THEN
    RETURN 'md5';
  END IF;
  RETURN 'sha256';
END;
$$ LANGUAGE plpgsql;
SELECT digest('x', named(false));  -- expect: sql.postgresql.digest algorithm=SHA-256; expect-none: sql.postgresql.digest algorithm=MD5
