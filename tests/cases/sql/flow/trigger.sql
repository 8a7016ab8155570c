CREATE FUNCTION stamp() RETURNS trigger AS $body$
BEGIN
  NEW.mark := md5(NEW.name);  -- expect: sql.common.md5 algorithm=MD5
  NEW.proof := digest(NEW.name, 'sha256');  -- expect: sql.postgresql.digest algorithm=SHA-256
  RETURN NEW;
END
$body$ LANGUAGE plpgsql;
