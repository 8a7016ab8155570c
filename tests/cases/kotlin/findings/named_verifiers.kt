package shop.named

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLSession

fun usual(host: String, session: SSLSession) = HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session)

fun every(host: String, session: SSLSession): Boolean = true

// An interface with one function, made of one that has a name.
fun open(connection: HttpsURLConnection) {
    connection.hostnameVerifier = HostnameVerifier(::usual)  // no-finding
}

fun opened(connection: HttpsURLConnection) {
    connection.hostnameVerifier = HostnameVerifier(::every)  // finding: VT-0702
}

fun handed(connection: HttpsURLConnection, other: HostnameVerifier) {
    connection.hostnameVerifier = HostnameVerifier(other::verify)  // no-finding
}
