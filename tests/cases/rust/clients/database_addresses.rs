use sqlx::postgres::{PgPool, PgPoolOptions};

async fn pools(host: &str) -> Result<(), sqlx::Error> {
    PgPool::connect("postgres://app@db/shop?sslmode=require").await?; // expect: rust.clients.sqlx-address certificate_check=disabled
    let pool = PgPoolOptions::new() // expect-applied: rust.clients.sqlx-pool-options
        .max_connections(5) // expect-applied: rust.clients.sqlx-pool-setting
        .connect("postgres://app@db/shop?sslmode=verify-ca").await?; // expect: rust.clients.sqlx-address certificate_check=enabled hostname_check=disabled
    PgPoolOptions::new().connect(&format!("postgres://app@{host}/shop?sslmode=verify-full")).await?; // expect: rust.clients.sqlx-address certificate_check=enabled hostname_check=enabled
    PgPool::connect(&std::env::var("DATABASE_URL").unwrap()).await?; // expect-none
    PgPool::connect("postgres://app@db/shop").await?; // expect-none
    Ok(())
}

mod own {
    pub struct PgPool;
    impl PgPool {
        pub fn connect(address: &str) -> PgPool {
            PgPool // expect-none
        }
    }
}

fn look_alike() {
    own::PgPool::connect("postgres://app@db/shop?sslmode=require"); // expect-none: rust.clients.sqlx-address
}
