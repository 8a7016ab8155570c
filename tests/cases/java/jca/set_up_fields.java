package line;

import java.security.MessageDigest;

// An object that a field is given and that is set up further on is what it was set up as.
class Recipe {
  String hash;
  private String other = "SHA-224";
  Recipe(String hash) { this.hash = hash; }
  void use(String hash) { this.hash = hash; }
  String hash() { return hash; }
  String described() { return "with " + hash; }
}

class Baker {
  private final Recipe recipe = new Recipe("SHA-512");
  Baker() { recipe.use("MD5"); }
  byte[] bake(byte[] dough) throws Exception {
    return MessageDigest.getInstance(recipe.hash()).digest(dough);  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
}

class Pastry {
  private final Recipe recipe = new Recipe("MD4");
  Pastry() {
    recipe.hash = "SHA-384";
  }
  byte[] bake(byte[] dough) throws Exception {
    return MessageDigest.getInstance(recipe.hash()).digest(dough);  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=MD4
  }
}

class Later {
  private Recipe recipe;
  Later() { recipe = new Recipe("SHA-256"); }
  void change() { recipe.use("MD2"); }
  byte[] bake(byte[] dough) throws Exception {
    return MessageDigest.getInstance(recipe.hash()).digest(dough);  // expect: java.jca.messagedigest-getinstance algorithm=MD2; expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }
}

class Untouched {
  private final Recipe recipe = new Recipe("SHA3-256");
  Untouched() { recipe.described(); }
  byte[] bake(byte[] dough) throws Exception {
    return MessageDigest.getInstance(recipe.hash()).digest(dough);  // expect: java.jca.messagedigest-getinstance algorithm=SHA3-256; expect-none: java.jca.messagedigest-getinstance algorithm=?
  }
}
