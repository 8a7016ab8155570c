package house.own;

import java.io.File;
import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;

// Keys that come out of files, and texts on their way to a key.
class Origins {
  void whole(Path path) throws Exception {
    use(new SecretKeySpec(Files.readAllBytes(path), "AES"));  // expect: java.jca.secretkeyspec key=file; expect-applied: java.platform.file
  }

  void part(FileInputStream in) throws Exception {
    byte[] key = new byte[16];
    in.read(key);  // expect-applied: java.platform.file-read
    use(new SecretKeySpec(key, "AES"));  // expect: java.jca.secretkeyspec key=file key_bits=128
  }

  void opened(Path path) throws Exception {
    use(new SecretKeySpec(Files.newInputStream(path).readAllBytes(), "AES"));  // expect: java.jca.secretkeyspec key=file; expect-applied: java.platform.file-opened
  }

  void ofItsName() throws Exception {
    var file = new File("key.bin");
    use(new SecretKeySpec(Files.readAllBytes(file.toPath()), "AES"));  // expect: java.jca.secretkeyspec key=file; expect-applied: java.platform.path
    use(new SecretKeySpec(new java.util.Scanner(new File("key.txt")).nextLine().getBytes(), "AES"));  // expect: java.jca.secretkeyspec key=file
  }

  void encoded() {
    use(new SecretKeySpec(Base64.getEncoder().encodeToString("sixteen letters.".getBytes()).getBytes(), "AES"));  // expect: java.jca.secretkeyspec key=literal; expect-applied: java.platform.base64-encoder
  }

  void seeded() {
    Random random = new Random();  // expect: java.platform.random seed=literal
    random.setSeed(42);  // expect-applied: java.platform.random-setseed
  }
}
