package shop.names

class Names {
  static final WORD = 'word'

  def short(String text) { text.md5() } // expect: groovy.gdk.md5 algorithm=MD5 function=digest

  def literal() { "some $WORD".sha256() } // expect: groovy.gdk.md5 algorithm=SHA-256

  def bytes(byte[] text) { text.md5() } // expect: groovy.gdk.md5 algorithm=MD5

  def named(String text) { text.digest('SHA-1') } // expect: groovy.gdk.digest algorithm=SHA-1

  def kept(File file) { file.bytes.digest('SHA-512') } // expect: groovy.gdk.digest algorithm=SHA-512
}
