// A generator that a class keeps for others: what it is for, whoever asks for it says.
import java.util.Random;

class Chance {
    static final Random SOURCE = new Random();  // expect: java.platform.random purpose=token; finding: VT-0605
}
