import { createHash } from "crypto";
abstract class Base {
  protected abstract algorithm(): string;
  digest(data: string) {
    return createHash(this.algorithm()).update(data).digest("hex");  // expect: javascript.node-crypto.createhash algorithm=MD5
  }
}
class Old extends Base {
  protected algorithm() {
    return "md5";
  }
}
abstract class Named {
  protected abstract get algorithm(): string;
  digest(data: string) {
    return createHash(this.algorithm).update(data).digest("hex");  // expect: javascript.node-crypto.createhash algorithm=SHA-1
  }
}
class Older extends Named {
  protected get algorithm() {
    return "sha1";
  }
}
