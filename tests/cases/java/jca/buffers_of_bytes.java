package buffers;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import javax.crypto.spec.IvParameterSpec;

class BuffersOfBytes {
  void all(ReadableByteChannel from, int counter) throws Exception {
    new IvParameterSpec(ByteBuffer.allocate(16).array());  // expect: java.jca.ivparameterspec iv=zero iv_bits=128; expect-none: java.jca.ivparameterspec-part
    new IvParameterSpec(ByteBuffer.allocate(16).putInt(counter).array());  // expect: java.jca.ivparameterspec iv=?
    ByteBuffer counted = ByteBuffer.allocate(16);
    counted.putInt(12, counter);
    new IvParameterSpec(counted.array());  // expect: java.jca.ivparameterspec iv=?
    ByteBuffer read = ByteBuffer.allocate(16);
    from.read(read);
    new IvParameterSpec(read.array());  // expect: java.jca.ivparameterspec iv=?
    new IvParameterSpec("0123456789abcdef0123".getBytes(), 2, 16);  // expect: java.jca.ivparameterspec-part iv=literal iv_bits=128; expect-none: java.jca.ivparameterspec
    new house.IvParameterSpec("0123456789abcdef0123".getBytes(), 2, 16);  // expect-none
  }
}
