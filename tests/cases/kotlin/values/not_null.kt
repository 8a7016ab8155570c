package line

import java.security.SecureRandom
import javax.crypto.spec.PBEKeySpec

class Kept {
    private var salt: ByteArray? = null
    private var none: ByteArray? = null

    fun spec(password: CharArray): PBEKeySpec {
        if (salt == null) salt = ByteArray(16).apply { SecureRandom().nextBytes(this) }
        return PBEKeySpec(password, salt!!, 700_000, 256) // expect: java.jca.pbekeyspec; no-finding: VT-0321
    }

    fun without(password: CharArray) = PBEKeySpec(password, none, 700_000, 256) // expect: java.jca.pbekeyspec
}
