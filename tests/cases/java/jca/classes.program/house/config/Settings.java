package house.config;

public class Settings {
    public static final String CIPHER = "DES/ECB/PKCS5Padding"; // expect-none
    private String digest = "MD5";

    public static int rounds() {
        return 1000;
    }

    public String getDigest() {
        return digest;
    }
}
