// The same names of the file's own: MD5Builder FMD5 FSHA1 WiFiClientSecure CCryptMD5Hash
struct Lamp { void setInsecure() {} void begin() {} };
namespace own {
struct FMD5 { static int HashBytes(int a) { return a; } };
struct FSHA1 { static int HashBuffer(int a) { return a; } };
struct CCryptMD5Hash {};
}
void other()
{
    Lamp l;
    l.setInsecure();            // expect-none: cpp.devices.arduino-insecure
    l.begin();                  // expect-none: cpp.devices.arduino-md5
    own::FMD5 m;                // expect-none: cpp.devices.unreal-md5
    own::FMD5::HashBytes(1);    // expect-none: cpp.devices.unreal-md5-once
    own::FSHA1::HashBuffer(1);  // expect-none: cpp.devices.unreal-sha1
    own::CCryptMD5Hash h;       // expect-none: cpp.devices.atl-hash
}
