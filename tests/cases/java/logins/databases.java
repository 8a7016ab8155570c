package door;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import com.mongodb.MongoCredential;
import com.zaxxer.hikari.HikariConfig;
import java.sql.DriverManager;
import javax.sql.DataSource;
import org.neo4j.driver.AuthTokens;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import redis.clients.jedis.Jedis;
import com.datastax.oss.driver.api.core.CqlSession;

class Databases {
  void sql(DataSource source, String asked, house.Door own) throws Exception {
    DriverManager.getConnection("jdbc:h2:mem:a", "clerk", "bell-and-candle");  // expect: java.logins.driver-manager password=literal; finding: VT-0302
    DriverManager.getConnection("jdbc:h2:mem:a", "clerk", asked);  // expect: java.logins.driver-manager password=?; no-finding: VT-0302
    DriverManager.getConnection("jdbc:h2:mem:a", "sa", "");  // no-finding: VT-0302
    DriverManager.getConnection("jdbc:h2:mem:a");  // expect-none: java.logins.driver-manager
    source.getConnection("clerk", "bell-and-candle");  // expect: java.logins.data-source password=literal; finding: VT-0302
    source.getConnection();  // expect-none: java.logins.data-source
    own.getConnection("clerk", "bell-and-candle");  // expect-none: java.logins.data-source
    new DriverManagerDataSource("jdbc:h2:mem:a", "clerk", "bell-and-candle");  // expect: java.logins.driver-manager-source password=literal; finding: VT-0302
    new DriverManagerDataSource("jdbc:h2:mem:a");  // expect-none: java.logins.driver-manager-source
  }

  void pools(house.Pool own) {
    HikariConfig config = new HikariConfig();
    config.setPassword("bell-and-candle");  // expect: java.logins.set-password password=literal; finding: VT-0302
    config.setPassword(System.getenv("POOL_PASSWORD"));  // expect: java.logins.set-password password=environment; no-finding: VT-0302
    new ComboPooledDataSource().setPassword("bell-and-candle");  // expect: java.logins.set-password password=literal; finding: VT-0302
    own.setPassword("bell-and-candle");  // expect-none: java.logins.set-password
  }

  void others(Jedis jedis, house.Tokens own) {
    jedis.auth("bell-and-candle");  // expect: java.logins.jedis password=literal; finding: VT-0302
    jedis.auth("clerk", "bell-and-candle");  // expect: java.logins.jedis-user password=literal; finding: VT-0302
    own.auth("bell-and-candle");  // expect-none: java.logins.jedis
    own.auth("clerk", "bell-and-candle");  // expect-none: java.logins.jedis-user
    MongoCredential.createCredential("clerk", "shelf", "bell-and-candle".toCharArray());  // expect: java.logins.mongo password=literal; finding: VT-0302
    own.createCredential("clerk", "shelf", "bell-and-candle".toCharArray());  // expect-none: java.logins.mongo
    AuthTokens.basic("clerk", "bell-and-candle");  // expect: java.logins.neo4j password=literal; finding: VT-0302
    own.basic("clerk", "bell-and-candle");  // expect-none: java.logins.neo4j
    CqlSession.builder()  // expect-applied: java.logins.cassandra-builder
        .withAuthCredentials("clerk", "bell-and-candle");  // expect: java.logins.cassandra password=literal; finding: VT-0302
    own.builder()  // expect-none: java.logins.cassandra-builder
        .withAuthCredentials("clerk", "bell-and-candle");  // expect-none: java.logins.cassandra
  }
}
