package shop.purposes

import java.security.MessageDigest

boolean login(String password, String stored) {
    def digest = MessageDigest.getInstance('SHA-256') // finding: VT-0408 severity=high
    digest.update(password.bytes)
    return digest.digest().encodeHex().toString() == stored
}

String etag(byte[] body) {
    return MessageDigest.getInstance('MD5').digest(body).encodeHex() // finding: VT-0206 severity=low
}

String mark(byte[] body) {
    return MessageDigest.getInstance('MD5').digest(body).encodeHex() // finding: VT-0201 severity=medium
}

String resetToken() {
    return new Random().nextInt().toString() // finding: VT-0605 severity=high
}

void again(int round) {
    Thread.sleep(100 * round + new Random().nextInt(50)) // no-finding
}
