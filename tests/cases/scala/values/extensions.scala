package shop.trace

import java.security.MessageDigest

extension (name: String)
  def digest: MessageDigest = MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

def run(): MessageDigest = "SHA-1".digest
