// Where something stands in a text says which of several texts it is.
import java.security.MessageDigest

class Places {
    fun first(flag: Boolean) {
        val name = if (flag) "SHA-1/x" else "MD5"
        val at = name.indexOf('/')
        if (at > 0) {
            MessageDigest.getInstance(name.substring(0, at)) // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect-none: java.jca.messagedigest-getinstance algorithm=?
        } else {
            MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=?
        }
    }

    // In whatever case: not told.
    fun anyCase(flag: Boolean) {
        val name = if (flag) "SHA-1" else "MD5"
        if (name.indexOf("md", ignoreCase = true) >= 0) {
            MessageDigest.getInstance(name) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-1
        }
    }
}
