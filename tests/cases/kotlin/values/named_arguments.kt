package shop.trace

import javax.crypto.Cipher

fun build(mode: String, algorithm: String): Cipher = Cipher.getInstance("$algorithm/$mode/PKCS5Padding")  // finding: VT-0110

fun swapped() = build(algorithm = "AES", mode = "ECB")

fun compose(padding: String, mode: String, algorithm: String): Cipher =
    Cipher.getInstance("$algorithm/$mode/$padding")  // no-finding

fun ordered() = compose(mode = "GCM", algorithm = "AES", padding = "NoPadding")
