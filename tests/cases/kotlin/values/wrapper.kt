package shop.trace

import java.security.MessageDigest

private fun raw(name: String) = MessageDigest.getInstance(name)  // finding: VT-0201

private fun middle(name: String) = raw(name)

fun weak() = middle("MD5")

private fun bare(name: String) = MessageDigest.getInstance(name)  // no-finding

private fun between(name: String) = bare(name)

fun strong() = between("SHA3-256")
