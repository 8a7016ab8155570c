package shop.trace

import java.security.MessageDigest

def name = 'SHA-256'
MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

String digest(String kind) {
  MessageDigest.getInstance(kind) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
}

digest 'SHA-1'
println MessageDigest.getInstance('MD5') // expect: java.jca.messagedigest-getinstance algorithm=MD5
