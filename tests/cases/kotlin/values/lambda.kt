package shop.trace

import java.security.MessageDigest

fun run(name: String, make: (String) -> MessageDigest) = make(name)

fun weak() = run("MD5") { MessageDigest.getInstance(it) }  // finding: VT-0201

fun strong() {
    val make = { name: String -> MessageDigest.getInstance(name) }  // no-finding
    make("SHA-256")
}
