using CsCheck;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Tests;

/// <summary>What reads bytes or text of others ends with the one exception that it documents, whatever is in them.</summary>
public sealed class ReaderFuzzTests
{
    const string Contracts = """
        [StructLayout(LayoutKind.Sequential)] public struct Reply { public int Size; public Inner Both; public Letters Text; public Mode Mode; }
        public struct Inner { public short First, Second; }
        [InlineArray(8)] public struct Letters { public ushort First; }
        public enum Mode : byte { Off, On = 3 }

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial Reply Read(this IoctlDevice device, in Mode mode);
            [Ioctl(0x802, Retry = false)] public static partial Reply[] List(this IoctlDevice device, ReadOnlySpan<Reply> replies);
            [Ioctl(0x803, TransferMethod.InDirect)] public static partial Task WriteAsync(this IoctlDevice device, int channel, ReadOnlyMemory<byte> data, CancellationToken cancellationToken);
        }
        """;

    static readonly Gen<string> Expressions = Gen.OneOf(
        "CTL_CODE", "(", ")", ",", "0x800", "1", "FILE_DEVICE_DISK", "METHOD_BUFFERED", "FILE_ANY_ACCESS", "<<", ">>", "/", "%", "0", "-", "~", "?", ":", "&&", "==", "18446744073709551615", "0xFFFFFFFFFFFFFFFFFF", "'a'", "L'", "\"", "sizeof", "int", "*", "[", "#define A", "\\", "\n", "//", "/*", "NULL", "\0", "é", "1.5", "08", "defined")
        .Array[0, 16].Select(parts => string.Join(" ", parts));

    [Fact]
    public void An_expression_of_a_code() => Fuzz.Check(Gen.OneOf(Expressions, Gen.String, Expressions.Select(text => $"CTL_CODE({text}, 0x800, METHOD_BUFFERED, {text})")), text => EndsWith<FormatException>(() => CodeExpression.Read(text)), 3000);

    [Fact]
    public void An_expression_that_was_written_is_read_again() => Fuzz.Check(Gen.UInt, code => Assert.Equal(code, CodeExpression.Read(CodeExpression.Of(code))));

    [Fact]
    public void The_contracts_of_a_damaged_assembly()
    {
        using var client = Client.Compile(Contracts);
        var whole = File.ReadAllBytes(client.Assembly);
        Assert.NotEmpty(ContractReader.Read(client.Assembly).Codes);

        Fuzz.Check(Gen.Select(Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 12], Gen.Int[0, whole.Length], Gen.Bool), damage =>
        {
            var bytes = damage.Item3 ? whole[..damage.Item2] : [.. whole];
            foreach (var (place, value) in damage.Item1.Where(change => change.Item1 < bytes.Length))
                bytes[place] = value;
            File.WriteAllBytes(client.Assembly, bytes);
            EndsWith<ToolException>(() => ContractReader.Read(client.Assembly));
        }, 400);
    }

    static void EndsWith<TException>(Action read)
        where TException : Exception
    {
        try
        {
            read();
        }
        catch (TException)
        {
        }
    }
}
