import java.sql.Connection;
import javax.sql.DataSource;

// A helper that gives null for null does not say that there is none.
class NullForNull {
  private final DataSource source;
  private final String user;
  private final char[] secret;

  NullForNull(DataSource source, String user, char[] secret) {
    this.source = source;
    this.user = user;
    this.secret = secret;
  }

  static String text(char[] value) {
    return value == null ? null : String.valueOf(value);
  }

  Connection open() throws Exception {
    // expect-none: java.logins.data-source password=absent
    return source.getConnection(user, text(secret)); // expect: java.logins.data-source password=?
  }

  Connection without() throws Exception {
    return source.getConnection(user, text(null)); // expect: java.logins.data-source password=absent
  }
}
