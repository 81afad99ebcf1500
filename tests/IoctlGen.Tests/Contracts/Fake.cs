using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>Fake devices for the contracts of these tests.</summary>
static class Fake
{
    /// <summary>A device that fills the output of one code with structures that count from 1, as many as there is room for.</summary>
    public static FakeDevice Counting(ControlCode code) => new FakeDevice().On(code, (in IoctlRequest request, out int bytesReturned) =>
    {
        var pairs = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, Pair>(request.Output);
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new(i + 1, -i - 1);
        bytesReturned = pairs.Length * 8;
        return NtStatus.Success;
    });

    /// <summary>A device that writes and reports the first four bytes only.</summary>
    public static FakeDevice Short(ControlCode code, int value) => new FakeDevice().On(code, () => (FakeAnswer<int>)value);

    /// <summary>A device that receives one code and has nothing to say.</summary>
    public static FakeDevice Accepting(ControlCode code) => new FakeDevice().On(code, () => NtStatus.Success);

    /// <summary>A device that answers one code with a structure.</summary>
    public static FakeDevice Answering(ControlCode code, Pair pair) => new FakeDevice().On(code, () => (FakeAnswer<Pair>)pair);
}
