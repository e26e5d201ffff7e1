using System.Numerics;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Arrays that are used again from run to run and replaced by larger ones when they are too small.</summary>
internal static class Room
{
    /// <summary>Makes sure of the length; what the array held is lost if it has to grow.</summary>
    public static void For<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[PowerOfTwo(length)];
        }
    }

    /// <summary>The least power of two that is no less than the length, 16 at least.</summary>
    public static int PowerOfTwo(int length) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, length));
}
