using System;
using System.Collections.Generic;
using Microsoft.VisualBasic;

class Draws
{
    int NewPin() { return (int)(VBMath.Rnd() * 10000); }  // expect: csharp.platform.visual-basic-random generator=predictable purpose=token
    string Queued()
    {
        var waiting = new Queue<byte[]>();
        var bytes = new byte[16];
        new Random().NextBytes(bytes);  // expect: csharp.platform.random purpose=token
        waiting.Enqueue(bytes);
        byte[] token = waiting.Dequeue();
        return Convert.ToBase64String(token);
    }
}
class OtpGenerator
{
    string Generate() { return new Random().Next(1000000).ToString("D6"); }  // expect: csharp.platform.random purpose=token
    int Spread() { return new Random().Next(6); }  // expect: csharp.platform.random purpose=absent-property
}
