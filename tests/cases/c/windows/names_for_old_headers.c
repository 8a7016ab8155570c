#include <schannel.h>
#ifndef SP_PROT_TLS1_CLIENT
#define SP_PROT_TLS1_CLIENT 0x00000080
#endif
#ifndef SP_PROT_TLS1_0_CLIENT
#define SP_PROT_TLS1_0_CLIENT SP_PROT_TLS1_CLIENT
#endif
#if !defined(SP_PROT_TLS1_2_CLIENT)
#define SP_PROT_TLS1_2_CLIENT 0x00000800
#endif

// A number that a name is given for headers that lack it: the name keeps its meaning.
void oldest(void) {
    SCHANNEL_CRED wanted = {0};
    // expect-none: c.windows.schannel-protocols protocol=?
    wanted.grbitEnabledProtocols = SP_PROT_TLS1_CLIENT;  // expect: c.windows.schannel-protocols protocol=TLS version=1.0
    connect_with(&wanted);
}

void by_another_name(void) {
    SCHANNEL_CRED wanted = {0};
    // expect-none: c.windows.schannel-protocols protocol=?
    wanted.grbitEnabledProtocols = SP_PROT_TLS1_0_CLIENT;  // expect: c.windows.schannel-protocols protocol=TLS version=1.0
    connect_with(&wanted);
}

void newer(void) {
    SCHANNEL_CRED wanted = {0};
    // expect-none: c.windows.schannel-protocols protocol=?
    wanted.grbitEnabledProtocols = SP_PROT_TLS1_2_CLIENT;  // expect: c.windows.schannel-protocols protocol=TLS version=1.2
    connect_with(&wanted);
}
