package values

import java.security.MessageDigest

fun receive(names: Map<String, String>): MessageDigest = MessageDigest.getInstance(names["second"])  // expect: java.jca.messagedigest-getinstance algorithm=MD5

fun keyed(): MessageDigest = MessageDigest.getInstance(ID)  // expect: java.jca.messagedigest-getinstance algorithm=MD2
