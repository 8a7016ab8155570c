// Boards, games and ATL.
#include <MD5Builder.h>
#include <Misc/SecureHash.h>
#include <WiFiClientSecure.h>
#include <atlcrypt.h>

void board(const char *ca)
{
    WiFiClientSecure open, checked;
    open.setInsecure();     // expect: cpp.devices.arduino-insecure certificate_check=disabled hostname_check=disabled
    checked.setCACert(ca);  // expect-none
    MD5Builder md5;
    md5.begin();            // expect: cpp.devices.arduino-md5 algorithm=MD5 function=digest
}

void game(const uint8 *in, uint64 n, uint8 *out)
{
    FMD5 md5;                        // expect: cpp.devices.unreal-md5 algorithm=MD5
    md5.Update(in, n);
    FMD5::HashBytes(in, n);          // expect: cpp.devices.unreal-md5-once algorithm=MD5
    FSHA1::HashBuffer(in, n, out);   // expect: cpp.devices.unreal-sha1 algorithm=SHA-1
}

void atl()
{
    CCryptMD5Hash md5;  // expect: cpp.devices.atl-hash algorithm=MD5
    CCryptSHAHash sha;  // expect: cpp.devices.atl-hash algorithm=SHA-1
}
