package shop.names

class Names {
  static final WEAK = 'MD5'

  static String pick(boolean old) { old ? 'SHA-1' : 'SHA-512' }

  static fixed() { java.security.MessageDigest.getInstance(WEAK) } // expect: java.jca.messagedigest-getinstance algorithm=MD5
}
