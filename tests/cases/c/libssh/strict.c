/* Whether a host that nobody knows is accepted. */
#include <libssh/libssh.h>

void hosts(ssh_session s)
{
    int no = 0, yes = 1;
    ssh_options_set(s, SSH_OPTIONS_STRICTHOSTKEYCHECK, &no);  /* expect: c.libssh.options-strict certificate_check=custom; finding: VT-0703 */
    ssh_options_set(s, SSH_OPTIONS_STRICTHOSTKEYCHECK, &yes); /* expect: c.libssh.options-strict certificate_check=enabled */
    ssh_options_set(s, SSH_OPTIONS_PORT, &no);                /* expect-none: c.libssh.options-strict */
}
