-- SELECT digest('x', 'md5');
/* SELECT digest('x', 'md5'); */
SELECT 'digest(''x'', ''md5'')';  -- expect-none
SELECT $q$ digest('x', 'md5') $q$;  -- expect-none
SELECT digest('x', 'sha512');  -- expect: sql.postgresql.digest algorithm=SHA-512
