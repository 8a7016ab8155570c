using System.Security.Cryptography;
abstract class Base {
  protected abstract int Bits();
  public RSA Make() { return RSA.Create(Bits()); }  // expect: csharp.cryptography.rsa-create key_bits=1024
}
class Old : Base {
  protected override int Bits() { return 1024; }
}
abstract class Sized {
  protected abstract int Bits { get; }
  protected abstract int More { get; }
  public RSA Make() { return RSA.Create(Bits); }  // expect: csharp.cryptography.rsa-create key_bits=1024; expect: csharp.cryptography.rsa-create key_bits=?
  public RSA MakeMore() { return RSA.Create(More); }  // expect: csharp.cryptography.rsa-create key_bits=3072; expect-none: csharp.cryptography.rsa-create key_bits=1024
}
class SizedOnce : Sized {
  protected override int Bits => 1024;
  protected override int More { get { return 3072; } }
}
interface ISizes { int Size { get; } int Other { get; } }
class MadeOf {
  private readonly ISizes sizes;
  public MadeOf(ISizes given) { sizes = given; }
  public RSA Make() { return RSA.Create(sizes.Size); }  // expect: csharp.cryptography.rsa-create key_bits=512
  public RSA MakeOther() { return RSA.Create(sizes.Other); }  // expect: csharp.cryptography.rsa-create key_bits=?; expect-none: csharp.cryptography.rsa-create key_bits=512
}
class Small : ISizes {
  public int Size => 512;
  public int Other { get { var size = 512; size = int.Parse(System.Console.ReadLine()); return size; } }
}
