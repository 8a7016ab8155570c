using System.Security.Cryptography;

abstract class Frame
{
    protected string name;

    public void Run(byte[] text)
    {
        Prepare();
        HashAlgorithm.Create(name).ComputeHash(text); // finding: VT-0201
    }

    protected abstract void Prepare();
}

class OldFrame : Frame
{
    protected override void Prepare()
    {
        name = "MD5";
    }
}

static class Start
{
    static void Main()
    {
        new OldFrame().Run(new byte[4]);
    }
}
