package line

import io.realm.RealmConfiguration
import java.io.File
import net.sqlcipher.database.SQLiteDatabase
import net.sqlcipher.database.SupportFactory

fun open(file: File, typed: CharArray, own: house.Databases) {
    SQLiteDatabase.openOrCreateDatabase(file, "sesame", null) // expect: java.android.sqlcipher-open password=literal; finding: VT-0302
    own.openOrCreateDatabase(file, "sesame", null) // expect-none: java.android.sqlcipher-open
    SupportFactory("sesame".toByteArray()) // expect: java.android.sqlcipher-factory password=literal; finding: VT-0302
    SupportFactory(SQLiteDatabase.getBytes(typed)) // expect: java.android.sqlcipher-factory; no-finding: VT-0301
    house.SupportFactory("sesame".toByteArray()) // expect-none: java.android.sqlcipher-factory
    RealmConfiguration.Builder().name("kept").encryptionKey("sixty-four bytes of a key that stands in the program itself, oh.".toByteArray()) // expect: java.android.realm-key key=literal; finding: VT-0301
    own.encryptionKey("sixty-four".toByteArray()) // expect-none: java.android.realm-key
}
