package shop.trace

import java.security.MessageDigest

fun better(): MessageDigest {
    var name = "MD5"
    name = "SHA-256"
    return MessageDigest.getInstance(name)  // no-finding
}

fun worse(): MessageDigest {
    var name = "SHA-"
    name += "1"
    return MessageDigest.getInstance(name)  // finding: VT-0202
}
