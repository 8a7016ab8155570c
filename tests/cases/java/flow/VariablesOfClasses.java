import javax.crypto.spec.PBEKeySpec;

class Mill {
    private static int rounds = 700;

    static void load() {
        rounds = 650000;
    }

    static Object press(char[] phrase, byte[] grain) {
        load();
        return new PBEKeySpec(phrase, grain, rounds, 256);  // expect: java.jca.pbekeyspec iterations=650000
    }
}

class Gate {
    static int rounds = 700;

    static Object press(char[] phrase, byte[] grain, boolean more) {
        if (more) Gate.rounds = 660000;
        return new PBEKeySpec(phrase, grain, Gate.rounds, 256);  // expect: java.jca.pbekeyspec iterations=700
    }
}
