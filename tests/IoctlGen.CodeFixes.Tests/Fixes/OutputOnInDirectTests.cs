using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2003: what an InDirect driver reads is an input, and what it writes is OutDirect's.</summary>
public sealed class OutputOnInDirectTests
{
    const string SecondInput = "Take the output as a second input, 'ReadOnlySpan<byte> data'";

    const string SecondMemory = "Take the output as a second input, 'ReadOnlyMemory<byte> data'";

    const string OutDirect = "Use TransferMethod.OutDirect: the driver writes the buffer";

    [Theory]
    [InlineData("{|IOCTL2003:Reply|} Write(this IoctlDevice device, int channel)", "void Write(this IoctlDevice device, int channel, ReadOnlySpan<byte> data)", SecondInput)]
    [InlineData("void Write(this IoctlDevice device, int channel, {|IOCTL2003:out Reply data|})", "void Write(this IoctlDevice device, int channel, ReadOnlySpan<byte> data)", SecondInput)]
    [InlineData("{|IOCTL2003:IoctlResult<Reply>|} TryWrite(this IoctlDevice device, int channel)", "IoctlResult TryWrite(this IoctlDevice device, int channel, ReadOnlySpan<byte> data)", SecondInput)]
    [InlineData("{|IOCTL2003:Task<Reply>|} WriteAsync(this IoctlDevice device, int channel, CancellationToken token)", "Task WriteAsync(this IoctlDevice device, int channel, ReadOnlyMemory<byte> data, CancellationToken token)", SecondMemory)]
    [InlineData("{|IOCTL2003:ValueTask<IoctlResult<Reply>>|} TryWriteAsync(this IoctlDevice device, int channel, CancellationToken token)", "ValueTask<IoctlResult> TryWriteAsync(this IoctlDevice device, int channel, ReadOnlyMemory<byte> data, CancellationToken token)", SecondMemory)]
    public Task An_output_becomes_the_second_input(string before, string after, string title) =>
        Fix.Turns<OutputOnInDirectCodeFix>(Contract(before), Contract(after), title);

    [Theory]
    [InlineData("{|IOCTL2003:int|} Write(this IoctlDevice device, int data, {|IOCTL2003:Span<byte> @out|})", "void Write(this IoctlDevice device, int data, ReadOnlySpan<byte> @out)", "'ReadOnlySpan<byte> @out'")]
    [InlineData("{|IOCTL2003:int|} Write(this IoctlDevice device, int data)", "void Write(this IoctlDevice device, int data, ReadOnlySpan<byte> data2)", "'ReadOnlySpan<byte> data2'")]
    [InlineData("{|IOCTL2003:int|} Write(this IoctlDevice data, int data2)", "void Write(this IoctlDevice data, int data2, ReadOnlySpan<byte> data3)", "'ReadOnlySpan<byte> data3'")]
    [InlineData("{|IOCTL2003:int|} Write(this IoctlDevice device, int \\u0064ata)", "void Write(this IoctlDevice device, int \\u0064ata, ReadOnlySpan<byte> data2)", "'ReadOnlySpan<byte> data2'")]
    public async Task The_name_of_the_second_input_is_spelled_as_one_and_free(string before, string after, string parameter)
    {
        await Fix.Turns<OutputOnInDirectCodeFix>(Contract(before), Contract(after), "Take the output as a second input, " + parameter);
        await Fix.TurnsAll<OutputOnInDirectCodeFix>(FixAllScope.Document, [(Fix.File, Contract(before))], [(Fix.File, Contract(after))], "Take the output as a second input, " + parameter);
    }

    [Fact]
    public Task A_buffer_and_its_count_are_one_output() => Fix.TurnsAll<OutputOnInDirectCodeFix>(FixAllScope.Document,
        [(Fix.File, Contract("{|IOCTL2003:int|} Write(this IoctlDevice device, int channel, {|IOCTL2003:Span<byte> data|})"))],
        [(Fix.File, Contract("void Write(this IoctlDevice device, int channel, ReadOnlySpan<byte> data)"))],
        SecondInput);

    [Theory]
    [InlineData("{|IOCTL2003:Reply|} Write(this IoctlDevice device)")]
    [InlineData("void Write(this IoctlDevice device, {|IOCTL2003:ref Reply reply|})")]
    [InlineData("void Write(this IoctlDevice device, {|IOCTL2003:out Reply reply|}, int channel)")]
    [InlineData("{|IOCTL2003:Reply|} Write(this IoctlDevice device, int channel, ReadOnlySpan<byte> data)")]
    public Task Without_exactly_one_input_before_it_only_OutDirect_is_offered(string method) => Fix.Offers<OutputOnInDirectCodeFix>(Contract(method), OutDirect);

    [Fact]
    public Task A_code_whose_output_is_one_becomes_OutDirect() => Fix.Turns<OutputOnInDirectCodeFix>(
        Contract("{|IOCTL2003:Reply|} Read(this IoctlDevice device, int channel)"),
        Contract("Reply Read(this IoctlDevice device, int channel)").Replace("InDirect", "OutDirect", StringComparison.Ordinal),
        OutDirect);

    [Fact]
    public Task A_transfer_method_of_the_contract_is_left_to_the_user() => Fix.Offers<OutputOnInDirectCodeFix>("""
        using IoctlGen;

        [IoctlContract(1, Method = TransferMethod.InDirect)]
        static partial class Meter
        {
            [Ioctl(1)] public static partial {|IOCTL2003:int|} Write(this IoctlDevice device, int channel);
        }
        """, SecondInput);

    [Fact]
    public Task A_using_that_is_missing_is_added() => Fix.Turns<OutputOnInDirectCodeFix>("""
        using IoctlGen;

        [IoctlContract(1)]
        static partial class Meter
        {
            [Ioctl(1, TransferMethod.InDirect)] public static partial {|IOCTL2003:int|} Write(this IoctlDevice device, int channel);
        }
        """, """
        using System;
        using IoctlGen;

        [IoctlContract(1)]
        static partial class Meter
        {
            [Ioctl(1, TransferMethod.InDirect)] public static partial void Write(this IoctlDevice device, int channel, ReadOnlySpan<byte> data);
        }
        """, SecondInput);

    static string Contract(string method) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;

        public struct Reply { public int Volts; }

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801, TransferMethod.InDirect)]
            public static partial {{method}};
        }
        """;
}
