using System;

namespace Lottery
{
    internal class Vouchers
    {
        public string CreateAccessToken()
        {
            var bytes = new byte[20];
            Chance.Source.NextBytes(bytes);  // expect-none
            return Convert.ToHexString(bytes);
        }

        public int Side()
        {
            return Dice.Thrower.Next(6);
        }
    }
}
