package shop.trace

import javax.crypto.Cipher

const val OLD = "RC4"
private val current = "AES/GCM/NoPadding"
val asked: String get() = "Blowfish"

fun old(): Cipher = Cipher.getInstance(OLD)  // finding: VT-0107

fun now(): Cipher = Cipher.getInstance(current)  // no-finding
