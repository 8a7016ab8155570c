SELECT MD5(`name`) FROM `people`;  -- expect: sql.common.md5 algorithm=MD5
SELECT SHA1('x'), SHA('y');  -- expect: sql.mysql.sha1 algorithm=SHA-1
SELECT SHA2('x', 256);  -- expect: sql.mysql.sha2 algorithm=SHA-256
SELECT SHA2('x', 0);  -- expect: sql.mysql.sha2 algorithm=SHA-256
SELECT PASSWORD('x');  -- expect: sql.mysql.password password=literal
SELECT shop.MD5('x');  -- expect-none: sql.common.md5
SELECT shop.SHA1('x');  -- expect-none: sql.mysql.sha1
SELECT shop.SHA2('x', 256);  -- expect-none: sql.mysql.sha2
SELECT shop.PASSWORD('x');  -- expect-none: sql.mysql.password
