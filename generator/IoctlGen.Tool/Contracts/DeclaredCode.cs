using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Contracts;

/// <summary>A control code that the assembly's contracts declare, perhaps by several methods.</summary>
sealed class DeclaredCode
{
    /// <summary>The name: <c>IOCTL_LAB_ECHO</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The code, as the compiler emitted it.</summary>
    public required uint Value { get; init; }

    /// <summary>Whether the code was given as a whole, so that its parts mean nothing.</summary>
    public required bool IsRaw { get; init; }

    /// <summary>Whether it is marked to be for 64-bit processes alone, so that what C has on x86 does not matter.</summary>
    public required bool Only64Bit { get; init; }

    /// <summary>The first method that declares it, for messages: <c>Acme.Meter.Read</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The contract of that method: <c>Acme.Meter</c>.</summary>
    public string Contract => Method[..Method.LastIndexOf('.')];

    /// <summary>What its documentation says in one line; null where there is none.</summary>
    public string? Summary { get; init; }

    public string? Header { get; init; }

    public string? IncludeHeader { get; init; }

    public string? MinimumClient { get; init; }

    public string? MinimumServer { get; init; }

    public string? ReplacedBy { get; init; }

    public string? Documentation { get; init; }

    /// <summary>What it mirrors of its page besides: the property of the attribute, its title, the text.</summary>
    public IReadOnlyList<(string Property, string Title, string Text)> OfPage { get; init; } = [];

    /// <summary>The route on which it reaches the driver.</summary>
    public required int Route { get; init; }

    /// <summary>The different buffers of its methods, in the order of their declaration.</summary>
    public List<MethodBuffers> Buffers { get; } = [];

    public ControlCodeParts Parts => ControlCodeParts.Split(Value);

    /// <summary>As a header writes it.</summary>
    public string Expression => IsRaw ? FormattableString.Invariant($"0x{Value:X8}") : CodeExpression.Of(Value);

    /// <summary>The types that its buffers are made of.</summary>
    public IEnumerable<DataType> Types => Buffers.SelectMany(static buffers => buffers.All).Select(static content => content.Type);

    /// <summary>What the driver reads, in a few words; "none" where it reads nothing.</summary>
    public string InputText => Join(static buffers => buffers.Input is null ? BufferPhrase.None : buffers.Data is null ? buffers.Input.Text : BufferPhrase.WithSecond(buffers.Input.Text, buffers.Data.Text));

    /// <summary>What the driver writes, in a few words; "none" where it writes nothing.</summary>
    public string OutputText => Join(static buffers => buffers.Output?.Text ?? BufferPhrase.None);

    /// <summary>Both in one line.</summary>
    public string BuffersText => $"Input: {InputText}. Output: {OutputText}.";

    string Join(Func<MethodBuffers, string> text) => BufferPhrase.Join(Buffers.Select(text));
}
