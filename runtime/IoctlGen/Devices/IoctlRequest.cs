namespace IoctlGen;

/// <summary>One request as the device sees it: the code, its route and the buffers, which live as long as the call.</summary>
/// <param name="code">The control code.</param>
/// <param name="majorFunction">The route; never <see cref="MajorFunction.Unspecified"/>.</param>
/// <param name="input">What the driver reads.</param>
/// <param name="output">What the driver writes.</param>
/// <param name="data">A second buffer that the driver only reads, of a code of <see cref="TransferMethod.InDirect"/> or <see cref="TransferMethod.Neither"/>; it takes the output's place.</param>
public readonly ref struct IoctlRequest(
    ControlCode code, MajorFunction majorFunction, ReadOnlySpan<byte> input, Span<byte> output, ReadOnlySpan<byte> data = default)
{
    /// <summary>The control code.</summary>
    public ControlCode Code { get; } = code;

    /// <summary>The route; never <see cref="MajorFunction.Unspecified"/>.</summary>
    public MajorFunction MajorFunction { get; } = majorFunction;

    /// <summary>What the driver reads. For a structure that goes in and out it is the same memory as <see cref="Output"/>.</summary>
    public ReadOnlySpan<byte> Input { get; } = input;

    /// <summary>What the driver writes. One of <see cref="TransferMethod.OutDirect"/> or <see cref="TransferMethod.Neither"/> can read it, too.</summary>
    public Span<byte> Output { get; } = output;

    /// <summary>A second buffer that the driver only reads, of a code of <see cref="TransferMethod.InDirect"/> or <see cref="TransferMethod.Neither"/>.</summary>
    public ReadOnlySpan<byte> Data { get; } = data;

    /// <summary>The code's name; null where no contract declares it.</summary>
    public string? Name { get; init; }

    /// <summary>What fields of the input name or point to, beside these buffers.</summary>
    public IoctlOwnedFields Owned { get; init; }
}
