import java.io.FileInputStream
import java.security.MessageDigest
import java.util.Properties
import org.springframework.beans.factory.annotation.Value

class Ledger(@Value("\${digest}") private val injected: String) {
    fun keep() {
        val settings = Properties()
        settings.load(FileInputStream("ledger.properties"))
        MessageDigest.getInstance(settings.getProperty("digest", "SHA-256")) // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256
        MessageDigest.getInstance(settings.getProperty("none", "SHA-512")) // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=?
        MessageDigest.getInstance(injected) // expect: java.jca.messagedigest-getinstance algorithm=MD5
    }
}
