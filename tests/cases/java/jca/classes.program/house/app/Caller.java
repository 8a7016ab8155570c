package house.app;

class Caller {
    Object run() throws Exception {
        return new Main().summed("SHA-1"); // expect-none
    }
}
