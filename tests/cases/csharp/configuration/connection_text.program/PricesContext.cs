using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Stock
{
    public class PricesContext : DbContext
    {
        private readonly IConfiguration settings;

        public PricesContext(IConfiguration settings)
        {
            this.settings = settings;
        }

        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            options.UseSqlServer(settings.GetConnectionString("Prices"));  // expect-none
        }
    }
}
