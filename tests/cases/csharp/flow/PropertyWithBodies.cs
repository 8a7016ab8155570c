using System.Security.Cryptography;

namespace Shop.Flow
{
    class Choice
    {
        private string picked;
        public string Name
        {
            get { return picked.ToUpper(); }
            set { picked = value.Trim(); }
        }
    }

    class PropertyWithBodies
    {
        void Old(byte[] data)
        {
            var choice = new Choice();
            choice.Name = " md5 ";
            HashAlgorithm.Create(choice.Name).ComputeHash(data);  // finding: VT-0201
        }

        void Today(byte[] data)
        {
            var choice = new Choice();
            choice.Name = " sha256 ";
            HashAlgorithm.Create(choice.Name).ComputeHash(data);  // no-finding
        }
    }
}
