/* Functions of our own that are called like those of the library. */
static int session_cipher_encrypt(int a) { return a; }
static int curve_calculate_agreement(int a, int b, int c) { return a + b + c; }
static int curve_generate_key_pair(int a, int b) { return a + b; }

void all(int a)
{
  session_cipher_encrypt(a);  /* expect-none: c.signal.session */
  curve_calculate_agreement(a, a, a);  /* expect-none: c.signal.agreement */
  curve_generate_key_pair(a, a);  /* expect-none: c.signal.new-pair */
}
