package yard

import java.security.MessageDigest
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope

suspend fun awaited() = coroutineScope {
    val name = async { "MD5" }
    MessageDigest.getInstance(name.await())  // expect: java.jca.messagedigest-getinstance algorithm=MD5
    val other = async(Dispatchers.Default) { "SHA-1" }
    MessageDigest.getInstance(other.await())  // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
}

fun submitted() = MessageDigest.getInstance(Executors.newFixedThreadPool(2).submit(Callable { "MD5" }).get())  // expect: java.jca.messagedigest-getinstance algorithm=MD5

suspend fun unknown(name: house.Later) = MessageDigest.getInstance(name.await())  // expect: java.jca.messagedigest-getinstance algorithm=?
