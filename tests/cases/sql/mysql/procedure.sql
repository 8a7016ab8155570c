DELIMITER $$
CREATE PROCEDURE `seal`(IN `name` VARCHAR(20), IN bits INT)
BEGIN
  DECLARE size INT DEFAULT 512;
  DECLARE k VARCHAR(20) DEFAULT CONCAT('tom', 'ato');
  SELECT SHA2(name, size);  -- expect: sql.mysql.sha2 algorithm=SHA-512
  SET size = 224;
  SELECT SHA2(name, size);  -- expect: sql.mysql.sha2 algorithm=SHA-224
  IF bits = 1 THEN
    SET k = 'other';
  END IF;
  SELECT AES_ENCRYPT(name, k) INTO @sealed;  -- expect: sql.mysql.aes-encrypt-ecb key=literal
END$$
DELIMITER ;
SELECT RAND(7);  -- expect: sql.mysql.rand generator=predictable
SELECT shop.RAND(7);  -- expect-none: sql.mysql.rand
CREATE USER 'clerk'@'%' IDENTIFIED BY 'tomato-7';  -- expect: sql.mysql.user-password password=literal
CREATE USER 'clerk2'@'%' IDENTIFIED WITH auth_socket;  -- expect-none: sql.mysql.user-password
