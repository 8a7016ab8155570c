package house.own;

// Classes of other packages that are called like those of the library.
class Own {
  void all(byte[] a) throws Exception {
    use(new house.java.util.Random(a));  // expect-none: java.platform.random
    house.java.util.Random.setSeed(a);  // expect-none: java.platform.random-setseed
    house.java.util.concurrent.ThreadLocalRandom.current();  // expect-none: java.platform.threadlocalrandom
    use(new house.java.util.SplittableRandom(a));  // expect-none: java.platform.splittablerandom
    house.java.lang.Math.random();  // expect-none: java.platform.math-random
    house.java.util.UUID.randomUUID();  // expect-none: java.platform.uuid-random
    house.java.util.Base64.getDecoder();  // expect-none: java.platform.base64-decoder
    house.java.util.Base64.getEncoder();  // expect-none: java.platform.base64-encoder
    house.java.util.HexFormat.of();  // expect-none: java.platform.hexformat
    house.java.lang.System.getenv();  // expect-none: java.platform.environment
    house.java.lang.System.currentTimeMillis();  // expect-none: java.platform.time
    house.java.nio.file.Files.readAllBytes();  // expect-none: java.platform.file
    house.java.io.FileInputStream.read(a);  // expect-none: java.platform.file-read
    use(new house.java.io.FileInputStream());  // expect-none: java.platform.file-stream
    use(new house.java.io.FileReader());  // expect-none: java.platform.file-reader
    house.java.nio.file.Files.newInputStream();  // expect-none: java.platform.file-opened
    house.java.nio.file.Files.newBufferedReader();  // expect-none: java.platform.file-opened-reader
    house.java.nio.file.Path.of();  // expect-none: java.platform.path
    use(new house.java.util.Scanner(a));  // expect-none: java.platform.file-scanner
    use(new house.java.util.Scanner(a));  // expect-none: java.platform.path-scanner
  }
}
