// What `this.x = …` of another class sets is no value of a field of the same name, and what one construction gives
// several fields stays together.
package house.fields;

import javax.crypto.KeyGenerator;

class FieldsOfItsOwn {
    static class Old {
        String name;
        int bits;

        Old(String name, int bits) {
            this.name = name;
            this.bits = bits;
        }

        void run() throws Exception {
            // expect: java.jca.keygenerator-getinstance algorithm=RC2 key_bits=64
            // expect: java.jca.keygenerator-getinstance algorithm=Blowfish key_bits=96
            // expect: java.jca.keygenerator-getinstance algorithm=? key_bits=?
            KeyGenerator generator = KeyGenerator.getInstance(name);
            generator.init(bits);
        }
    }

    static class New {
        String name;
        int bits;

        New(String name, int bits) {
            this.name = name;
            this.bits = bits;
        }

        void run() throws Exception {
            // expect: java.jca.keygenerator-getinstance algorithm=AES key_bits=128
            // expect: java.jca.keygenerator-getinstance algorithm=Twofish key_bits=256
            // expect: java.jca.keygenerator-getinstance algorithm=? key_bits=?
            KeyGenerator generator = KeyGenerator.getInstance(name);
            generator.init(bits);
        }
    }

    static void all() throws Exception {
        Object[] all = {new Old("RC2", 64), new Old("Blowfish", 96), new New("AES", 128), new New("Twofish", 256)};
        start(all);
    }
}
