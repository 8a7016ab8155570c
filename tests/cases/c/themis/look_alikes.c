/* Functions of our own that are called like those of the library. */
static int themis_secure_cell_encrypt_seal(int a) { return a; }
static int themis_secure_cell_encrypt_seal_with_passphrase(int a) { return a; }
static int themis_gen_sym_key(int a) { return a; }
static int themis_gen_rsa_key_pair(int a) { return a; }

void all(int a)
{
  themis_secure_cell_encrypt_seal(a);  /* expect-none: c.themis.cell */
  themis_secure_cell_encrypt_seal_with_passphrase(a);  /* expect-none: c.themis.cell-passphrase */
  themis_gen_sym_key(a);  /* expect-none: c.themis.new-key */
  themis_gen_rsa_key_pair(a);  /* expect-none: c.themis.new-pair */
}
