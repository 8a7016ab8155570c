package shop.trace

import java.security.MessageDigest

enum class Sound(val title: String) { A("SHA-256"), B("SHA-512") }

enum class Mixed(val title: String) { A("SHA-256"), B("MD5") }

fun all() = Sound.values().forEach { MessageDigest.getInstance(it.title) }  // no-finding

fun mixed() {
    for (one in Mixed.entries) {
        MessageDigest.getInstance(one.title)  // finding: VT-0201
    }
}

fun named(): MessageDigest = MessageDigest.getInstance(Mixed.valueOf("A").title)  // no-finding
