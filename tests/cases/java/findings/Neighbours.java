package shop;

// A class of the same package may be called so: nothing is said of what that does.
class Neighbours {
    void cipher() throws Exception { Cipher.getInstance("DES"); }  // no-finding
}
