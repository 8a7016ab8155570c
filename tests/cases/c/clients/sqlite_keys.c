/* Databases that are encrypted whole. */
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

int open_books(sqlite3 *db, const char *given, int size)
{
    const char *own = getenv("BOOKS_KEY");

    sqlite3_key(db, "winter is long", 14);            /* expect: c.clients.sqlite-key password=literal; finding: VT-0302 */
    sqlite3_key(db, given, size);                     /* expect: c.clients.sqlite-key password=? */
    sqlite3_rekey(db, own, (int)strlen(own));         /* expect: c.clients.sqlite-key password=environment */
    return sqlite3_key_v2(db, "main", "winter", 6);   /* expect: c.clients.sqlite-key-v2 password=literal; finding: VT-0302 */
}

int sqlite3_key_of(sqlite3 *db, const char *name)
{
    return sqlite3_key_v2(db, name);                  /* expect-none: c.clients.sqlite-key-v2 */
}

int other(sqlite3 *db)
{
    return sqlite3_key(db, "winter");                 /* expect-none: c.clients.sqlite-key */
}
