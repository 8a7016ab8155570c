namespace Toys
{
    class Random { public static Random Shared; public int Next() { return 4; } public void NextBytes(byte[] into) { } }
    class Environment { public static string GetEnvironmentVariable(string name) { return name; } }
    class File { public static byte[] ReadAllBytes(string name) { return null; } }

    class Play
    {
        void All(byte[] into)
        {
            var dice = new Random();  // expect-none: csharp.platform.random
            dice.Next();  // expect-none: csharp.platform.random-number
            dice.NextBytes(into);  // expect-none: csharp.platform.random-bytes
            var same = Random.Shared;  // expect-none: csharp.platform.random-shared
            Environment.GetEnvironmentVariable("A");
            File.ReadAllBytes("a");  // expect-none: csharp.platform.file
        }
    }
}
