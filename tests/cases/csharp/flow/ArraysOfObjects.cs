using System.Security.Cryptography;

// An array that a field begins with is each object's own; a function in a method is seen there.
class Bag
{
    public int[] Counts = new int[2];
    public Bag Next;
}

class Fills
{
    void Apart(byte[] password, byte[] salt)
    {
        var first = new Bag();
        first.Next = new Bag();
        first.Counts[0] = 900000;
        first.Next.Counts[0] = 100;
        new Rfc2898DeriveBytes(password, salt, first.Counts[0], HashAlgorithmName.SHA256);  // expect: csharp.cryptography.pbkdf2 iterations=900000
        Handed(first, password, salt);
    }

    private void Handed(Bag bag, byte[] password, byte[] salt)
    {
        new Rfc2898DeriveBytes(password, salt, bag.Next.Counts[0], HashAlgorithmName.SHA256);  // expect: csharp.cryptography.pbkdf2 iterations=100
    }

    byte[] Inside(byte[] password, byte[] salt)
    {
        int Rounds() { return 100; }
        return new Rfc2898DeriveBytes(password, salt, Rounds(), HashAlgorithmName.SHA256).GetBytes(16);  // expect: csharp.cryptography.pbkdf2 iterations=100
    }
}
