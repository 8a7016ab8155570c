package store.base;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class Addresses {
  void open(Properties asked, String host) throws SQLException {
    DriverManager.getConnection("jdbc:postgresql://db/shop?sslmode=require", asked);  // expect: java.connections.jdbc-url-driver certificate_check=disabled
    DriverManager.getConnection("jdbc:postgresql://db/shop?user=a&sslmode=verify-ca", asked);  // expect: java.connections.jdbc-url-driver certificate_check=enabled hostname_check=disabled
    DriverManager.getConnection("jdbc:postgresql://db/shop?sslmode=verify-full&user=a");  // expect: java.connections.jdbc-url-driver certificate_check=enabled hostname_check=enabled
    DriverManager.getConnection("jdbc:postgresql://db/shop?ssl=true", asked);  // expect-none: java.connections.jdbc-url-driver
    DriverManager.getConnection("jdbc:mysql://db/shop?useSSL=true&verifyServerCertificate=false", asked);  // expect: java.connections.jdbc-url-driver certificate_check=disabled
    DriverManager.getConnection("jdbc:mysql://db/shop?verifyServerCertificate=false&useSSL=true&sslMode=VERIFY_IDENTITY");  // expect: java.connections.jdbc-url-driver certificate_check=enabled hostname_check=enabled
    DriverManager.getConnection("jdbc:mysql://" + host + "/shop?sslMode=REQUIRED", asked);  // expect: java.connections.jdbc-url-driver certificate_check=disabled
    DriverManager.getConnection("jdbc:sqlserver://db:1433;encrypt=true;trustServerCertificate=true;", asked);  // expect: java.connections.jdbc-url-driver certificate_check=disabled
    DriverManager.getConnection("jdbc:sqlserver://db:1433;encrypt=true;trustServerCertificate=false", asked);  // expect-none: java.connections.jdbc-url-driver
    DriverManager.getConnection("jdbc:h2:mem:shop?sslmode=require", asked);  // expect-none: java.connections.jdbc-url-driver
  }

  void withPassword(String host, String secret, String address) throws SQLException {
    DriverManager.getConnection("jdbc:postgresql://db/shop?sslmode=require", "shop", secret);  // expect: java.logins.driver-manager-checked certificate_check=disabled password=?
    DriverManager.getConnection("jdbc:mysql://" + host + "/shop?sslMode=REQUIRED", "shop", secret);  // expect: java.logins.driver-manager-checked certificate_check=disabled
    DriverManager.getConnection("jdbc:postgresql://db/shop?sslmode=verify-full", "shop", "bell-and-candle");  // expect: java.logins.driver-manager-checked certificate_check=enabled password=literal
    DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", secret);  // expect: java.logins.driver-manager; expect-none: java.logins.driver-manager-checked
    DriverManager.getConnection(address, "shop", secret);  // expect: java.logins.driver-manager; expect-none: java.logins.driver-manager-checked
    new DriverManagerDataSource("jdbc:postgresql://db/shop?sslmode=require", "shop", secret);  // expect: java.logins.driver-manager-source-checked certificate_check=disabled
    new DriverManagerDataSource("jdbc:postgresql://db/shop", "shop", secret);  // expect: java.logins.driver-manager-source; expect-none: java.logins.driver-manager-source-checked
  }

  HikariConfig pool() {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl("jdbc:mysql://db/shop?sslMode=PREFERRED");  // expect: java.connections.jdbc-url certificate_check=disabled
    return pool;
  }

  PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://db/shop?sslfactory=org.postgresql.ssl.NonValidatingFactory");  // expect: java.connections.jdbc-url certificate_check=disabled
    return source;
  }

  void other(house.Pool pool) {
    pool.setJdbcUrl("jdbc:mysql://db/shop?sslMode=PREFERRED");  // expect-none: java.connections.jdbc-url
  }
}
