using System.Text;

namespace Kitchen
{
    public class Pantry
    {
        public byte[] Open(string secret)
        {
            return new Recipe().With(Encoding.ASCII.GetBytes("the pantry's salt")).Cook(secret);  // no-finding
        }
    }
}
