package shop.find

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLSession

private val usual = HttpsURLConnection.getDefaultHostnameVerifier()

fun careful(connection: HttpsURLConnection) {
    val check: (String, SSLSession) -> Boolean = { host, session -> usual.verify(host, session) }
    connection.hostnameVerifier = HostnameVerifier(check)  // expect: java.jsse.sethostnameverifier hostname_check=enabled; no-finding
}

fun careless(connection: HttpsURLConnection) {
    val check: (String, SSLSession) -> Boolean = { _, _ -> true }
    connection.hostnameVerifier = HostnameVerifier(check)  // expect: java.jsse.sethostnameverifier hostname_check=disabled; finding: VT-0702
}

class Door(private val check: (String, SSLSession) -> Boolean) {
    fun open(connection: HttpsURLConnection) {
        connection.hostnameVerifier = HostnameVerifier(check)  // expect: java.jsse.sethostnameverifier hostname_check=disabled; finding: VT-0702
    }
}

fun opened(connection: HttpsURLConnection) = Door { _, _ -> true }.open(connection)  // no-finding

// Whoever is handed in from outside is not known.
fun handed(connection: HttpsURLConnection, check: (String, SSLSession) -> Boolean) {
    connection.hostnameVerifier = HostnameVerifier(check)  // expect: java.jsse.sethostnameverifier hostname_check=custom; finding: VT-0703
}

interface Keeper {
    fun digest(): String
}

class Iron(private val name: String) : Keeper {
    override fun digest() = name
}

// A function that is called like what it makes.
fun Keeper(name: String): Keeper = Iron(name)

fun kept() = java.security.MessageDigest.getInstance(Keeper("SHA-1").digest())  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; finding: VT-0202
