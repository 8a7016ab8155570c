package shop.names

class Text {
  String md5() { 'five' }

  String digest(String kind) { kind }
}

class Names {
  def short(Text text) { text.md5() } // expect-none: groovy.gdk.md5

  def named(Text text) { text.digest('SHA-1') } // expect-none: groovy.gdk.digest

  def key() { [md5: 'x', digest: 'SHA-1'] } // expect-none: groovy.gdk.md5
}
