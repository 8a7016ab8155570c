package counter

import cn.hutool.crypto.Mode
import cn.hutool.crypto.Padding
import cn.hutool.crypto.SecureUtil
import cn.hutool.crypto.symmetric.AES
import com.google.crypto.tink.KeyTemplates
import com.google.crypto.tink.KeysetHandle
import io.jsonwebtoken.Jwts
import io.jsonwebtoken.security.Keys
import org.apache.shiro.web.mgt.CookieRememberMeManager
import org.jasypt.encryption.pbe.StandardPBEStringEncryptor
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder
import org.springframework.security.crypto.password.NoOpPasswordEncoder
import software.amazon.awssdk.services.kms.model.EncryptRequest
import software.amazon.awssdk.services.kms.model.EncryptionAlgorithmSpec

class Counter(private val kept: ByteArray) {
    fun ciphers(note: ByteArray) {
        AES(Mode.CBC, Padding.PKCS5Padding, kept, "0123456789abcdef".toByteArray()).encrypt(note)  // expect: java.hutool.cipher-mode algorithm=AES mode=CBC iv=literal function=encrypt
        SecureUtil.md5("note")  // expect: java.hutool.hash algorithm=MD5
        KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"))  // expect: java.tink.generate algorithm=AES mode=GCM key_bits=256
        EncryptRequest.builder().keyId("one").encryptionAlgorithm(EncryptionAlgorithmSpec.RSAES_OAEP_SHA_256).build()  // expect: java.aws.kms-crypt algorithm=RSA padding=OAEP digest=SHA-256
    }

    fun tokens(name: String) {
        val key = Keys.hmacShaKeyFor("a secret of thirty-two characters".toByteArray())  // expect: java.jwt.jjwt-hmackey key=literal
        Jwts.builder().subject(name).signWith(key, Jwts.SIG.HS256).compact()  // expect: java.jwt.jjwt-signwith-key algorithm=HMAC digest=SHA-256 key=literal
    }

    fun passwords() {
        BCryptPasswordEncoder(6)  // expect: java.spring-security.bcrypt-encoder-strength algorithm=bcrypt cost=6
        NoOpPasswordEncoder.getInstance()  // expect: java.spring-security.plain-encoder algorithm=No-Encryption
        val encryptor = StandardPBEStringEncryptor()  // expect: java.jasypt.encryptor algorithm=PBES2 cipher=AES password=literal
        encryptor.setAlgorithm("PBEWithHMACSHA512AndAES_256")
        encryptor.setPassword("open sesame")
    }
}

class OwnManager : CookieRememberMeManager() {
    init {
        setCipherKey("0123456789abcdef".toByteArray())  // expect: java.shiro.remember-me-key key=literal
    }
}
