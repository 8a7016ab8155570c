// The text of a connection is all there is to tell of, and stands in a file of the product.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Stock
{
    public class StockContext : DbContext
    {
        private readonly IConfiguration settings;

        public StockContext(IConfiguration settings)
        {
            this.settings = settings;
        }

        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            options.UseSqlServer(settings.GetConnectionString("Stock"));  // expect: csharp.clients.connection-text-given certificate_check=disabled; finding: VT-0701
        }
    }
}
