package shop.trace

import java.security.MessageDigest

fun upper(): MessageDigest = MessageDigest.getInstance("md5".uppercase())  // finding: VT-0201

fun cut(): MessageDigest = MessageDigest.getInstance("use-SHA-256".substring(4))  // no-finding

fun parts(): MessageDigest = MessageDigest.getInstance("SHA-256,MD5".split(",")[1])  // finding: VT-0201

fun formatted(): MessageDigest = MessageDigest.getInstance("SHA-%d".format(512))  // no-finding

fun joined(): MessageDigest = MessageDigest.getInstance(listOf("SHA", "1").joinToString("-"))  // finding: VT-0202

fun replaced(): MessageDigest = MessageDigest.getInstance("SHA_256".replace("_", "-"))  // no-finding

fun built(): MessageDigest = MessageDigest.getInstance(buildString { append("MD").append(5) })  // finding: VT-0201

fun trimmed(): MessageDigest = MessageDigest.getInstance(" SHA-384 ".trim())  // no-finding
