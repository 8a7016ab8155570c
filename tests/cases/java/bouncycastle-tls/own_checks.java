package house.own;

// The same method of a class that authenticates nobody.
class Doorman {
  public void notifyServerCertificate(Object theirs) {}  // expect-none: java.bouncycastle-tls.accepts-all
}
