import java.io.*;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.spec.RSAPrivateKeySpec;
import java.util.Scanner;
import javax.crypto.spec.SecretKeySpec;

class Files1 {
  void lines(String name) throws Exception {
    BufferedReader reader = new BufferedReader(new FileReader(name));  // expect-applied: java.platform.file-reader
    new RSAPrivateKeySpec(new BigInteger(reader.readLine(), 16), new BigInteger(reader.readLine(), 16));  // expect: java.jca.privatekeyspec private_key=file
    new SecretKeySpec(reader.readLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=file
  }

  void through_a_stream(String name) throws Exception {
    BufferedReader reader = new BufferedReader(new InputStreamReader(new FileInputStream(name)));
    String line;
    while ((line = reader.readLine()) != null) {
      new SecretKeySpec(line.trim().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=file
    }
  }

  void whole(String name) throws Exception {
    new SecretKeySpec(new FileInputStream(name).readAllBytes(), "AES");  // expect: java.jca.secretkeyspec key=file
    new SecretKeySpec(Files.newBufferedReader(Path.of(name)).readLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=file; expect-applied: java.platform.file-opened-reader
    byte[] key = new byte[16];
    new DataInputStream(new FileInputStream(name)).readFully(key);  // expect-applied: java.platform.file-stream
    new SecretKeySpec(key, "AES");  // expect: java.jca.secretkeyspec key=file
  }

  void scanned(String name) throws Exception {
    new SecretKeySpec(new Scanner(new File(name)).nextLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=file; expect-applied: java.platform.file-scanner
    new SecretKeySpec(new Scanner(Path.of(name)).nextLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=file; expect-applied: java.platform.path-scanner
    new SecretKeySpec(new Scanner(new FileInputStream(name)).nextLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=file
  }

  // Readers of something else say nothing of a file.
  void others(BufferedReader reader, InputStream stream, String text) throws Exception {
    new SecretKeySpec(reader.readLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=?
    new SecretKeySpec(stream.readAllBytes(), "AES");  // expect: java.jca.secretkeyspec key=?
    new SecretKeySpec(new Scanner(text).nextLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=?
    new SecretKeySpec(new Scanner("some words").nextLine().getBytes(), "AES");  // expect: java.jca.secretkeyspec key=literal
  }
}
