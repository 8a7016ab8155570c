using System.Security.Cryptography;
abstract class Base {
  protected abstract int Bits();
  public RSA Make() { return RSA.Create(Bits()); }  // expect: csharp.cryptography.rsa-create key_bits=1024
}
class Old : Base {
  protected override int Bits() { return 1024; }
}
