// Copied from somewhere without its imports: the names can be one thing only.
class Unimported {
    private Random dice = new Random();  // finding: VT-0601

    void cipher() throws Exception { Cipher.getInstance("DES"); }  // finding: VT-0101; finding: VT-0110
    void sound() throws Exception { Cipher.getInstance("AES/GCM/NoPadding"); }  // no-finding
    void digest() throws Exception { MessageDigest.getInstance("MD5"); }  // finding: VT-0201
    void modern() throws Exception { MessageDigest.getInstance("SHA-256"); }  // no-finding
    void small() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(1024);  // finding: VT-0501
    }
    void hosts() {
        HttpsURLConnection.setDefaultHostnameVerifier((name, session) -> true);  // finding: VT-0702
    }
    void own() throws Exception { KeyStore.getInstance("MD5"); }  // no-finding
}

// Its own class of that name is meant.
class KeyStore {
    static KeyStore getInstance(String name) { return new KeyStore(); }
}
