// What is drawn goes on through a field that is spoken of without `this`.
using System;

class Codes
{
    private readonly Func<int, int> draw;
    private byte[] filled;

    public Codes()
    {
        var dice = new Random();  // finding: VT-0605
        draw = most => dice.Next(most);
    }

    public string CreateOneTimePassword() => "" + draw(10) + draw(10) + draw(10);
}

class Sessions
{
    private byte[] drawn;

    public void Begin()
    {
        drawn = new byte[16];
        new Random().NextBytes(drawn);  // finding: VT-0605
    }

    public void SetCookie(Action<string, string> set)
    {
        string sessionId = Convert.ToHexString(drawn);
        set("session", sessionId);
    }
}

class Waves
{
    private int height;

    public void Roll()
    {
        height = new Random().Next(10);  // finding: VT-0601 severity=info
    }

    public string Say()
    {
        var height = Environment.GetEnvironmentVariable("HEIGHT");
        string sessionToken = height;
        return sessionToken;
    }
}
