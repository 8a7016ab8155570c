package yard;

import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class HandedToThreads {
  void named() throws Exception {
    MessageDigest.getInstance(CompletableFuture.supplyAsync(() -> "md5").thenApply(String::toUpperCase).get());  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    MessageDigest.getInstance(Executors.newCachedThreadPool().submit(() -> "SHA-1").get());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    MessageDigest.getInstance(CompletableFuture.supplyAsync(() -> "SHA").thenApply(part -> part + "-1").join());  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
  }
}
