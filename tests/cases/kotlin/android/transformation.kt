package shop.phone

import android.security.keystore.KeyProperties
import android.security.keystore.KeyProperties.BLOCK_MODE_ECB
import java.security.MessageDigest
import javax.crypto.Cipher

class Vault {
    companion object {
        private const val ALGORITHM = KeyProperties.KEY_ALGORITHM_AES
        private const val BLOCK_MODE = KeyProperties.BLOCK_MODE_GCM
        private const val PADDING = KeyProperties.ENCRYPTION_PADDING_NONE
        private const val TRANSFORMATION = "$ALGORITHM/$BLOCK_MODE/$PADDING"
    }

    fun good(): Cipher = Cipher.getInstance(TRANSFORMATION)  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM padding=NoPadding; no-finding

    fun weak(): Cipher =
        Cipher.getInstance(KeyProperties.KEY_ALGORITHM_AES + "/" + BLOCK_MODE_ECB + "/PKCS5Padding")  // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB; finding: VT-0110

    fun digest(): MessageDigest = MessageDigest.getInstance(KeyProperties.DIGEST_MD5)  // expect: java.jca.messagedigest-getinstance algorithm=MD5; finding: VT-0201
}
