package counter

import cn.hutool.crypto.SmUtil
import cn.hutool.crypto.symmetric.SM4
import com.auth0.jwt.algorithms.Algorithm
import org.apache.shiro.crypto.hash.Sha256Hash
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder

class Counter(kept: Array[Byte]) {
  def ciphers(note: Array[Byte]): Unit = {
    new SM4("ECB", "PKCS5Padding", "0123456789abcdef".getBytes)  // expect: java.hutool.cipher-mode algorithm=SM4 mode=ECB key=literal
    SmUtil.sm3("note")  // expect: java.hutool.hash algorithm=SM3
    Algorithm.HMAC256("plain")  // expect: java.jwt.auth0-hmac algorithm=HMAC digest=SHA-256 key=literal
    new Sha256Hash("word", "sand", 1000)  // expect: java.shiro.hash algorithm=SHA-256 iterations=1000 salt=literal
    Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()  // expect: java.spring-security.encoder-of-version algorithm=PBKDF2 iterations=310000
  }
}
