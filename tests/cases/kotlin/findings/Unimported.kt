// A part of a file, without its imports.
fun cipher() = Cipher.getInstance("DES")  // finding: VT-0101; finding: VT-0110
fun sound() = Cipher.getInstance("AES/GCM/NoPadding")  // no-finding
fun digest() = MessageDigest.getInstance("MD5")  // finding: VT-0201
fun key() = SecretKeySpec("0123456789abcdef".toByteArray(), "AES")  // finding: VT-0301
fun own() = Signature.getInstance("MD5withRSA")  // no-finding

object Signature {
    fun getInstance(name: String) = name
}
