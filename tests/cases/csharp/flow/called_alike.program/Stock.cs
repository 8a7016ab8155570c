using System.Data.Common;

namespace Kitchen
{
    public class Stock
    {
        public DbConnection Connect(DbConnection connection)
        {
            connection.Open();  // no-finding
            return connection;
        }
    }
}
