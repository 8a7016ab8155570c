class Vouchers {
    String createSessionToken() {
        return Long.toHexString(Chance.SOURCE.nextLong());  // expect-none
    }
}
