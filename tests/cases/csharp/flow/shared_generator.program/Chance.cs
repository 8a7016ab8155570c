// Generators that classes keep for others: what they are for, whoever asks for them says.
using System;

namespace Lottery
{
    internal static class Chance
    {
        internal static readonly Random Source = new Random();  // expect: csharp.platform.random purpose=token; finding: VT-0605
    }

    internal static class Dice
    {
        internal static readonly Random Thrower = new Random();  // expect: csharp.platform.random; finding: VT-0601; no-finding: VT-0605
    }
}
