namespace Toys
{
    class VBMath { public static float Rnd() { return 1; } }
    class Use { float All() { return VBMath.Rnd(); } }  // expect-none: csharp.platform.visual-basic-random
}
