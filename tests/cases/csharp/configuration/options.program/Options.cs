namespace Post;  // expect-none: csharp.cryptography.rsa-create

public class StampOptions
{
    public int Bits { get; set; } = 4096;
    public string Secret { get; set; }
    public int Rounds { get; set; } = 700000;
}

public class NamedOptions
{
    public const string Section = "Other";
    public int Rounds { get; set; } = 700000;
}

public class InnerOptions
{
    public string Name { get; set; } = "SHA256";
}

// Nobody tells its fields.
public class LooseOptions
{
    public int Bits { get; set; }
}
