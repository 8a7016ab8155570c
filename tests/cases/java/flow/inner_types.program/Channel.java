package net.wire; // expect-none: java.jca.cipher-getinstance

public class Channel {
    private final String cipher;
    private final int bits;

    private Channel(Options options) {
        this.cipher = options.cipher;
        this.bits = options.bits;
    }

    public String spelled() {
        return cipher + "/" + (bits > 8 ? "CBC" : "CFB8") + "/PKCS5Padding";
    }

    public static class Options {
        private String cipher = "AES";
        private int bits = 128;

        public Options cipher(String name) {
            this.cipher = name;
            return this;
        }

        public Options bits(int count) {
            this.bits = count;
            return this;
        }

        public Channel open() {
            return new Channel(this);
        }
    }
}
