namespace IoctlGen.Tests;

/// <summary>Every way to send and to receive a text, once.</summary>
[IoctlContract(0x8126, Prefix = "IOCTL_TEXT_")]
static partial class TextShapes
{
    [Ioctl(0x801)]
    public static partial void SetName(this IoctlDevice device, string name);

    [Ioctl(0x802, NullTerminated = false)]
    public static partial void SetPrefix(this IoctlDevice device, in string prefix);

    [Ioctl(0x840, TransferMethod.Neither)]
    public static partial void Rename(this IoctlDevice device, string name);

    [Ioctl(0x803, Text = IoctlText.Ansi)]
    public static partial void SetCaption(this IoctlDevice device, string? label);

    [Ioctl(0x804, Text = IoctlText.Ansi, NullTerminated = false)]
    public static partial IoctlResult TrySetSerial(this IoctlDevice device, string serial);

    [Ioctl(0x805, Text = IoctlText.Ansi)]
    public static partial string GetCaption(this IoctlDevice device);

    [Ioctl(0x806, Text = IoctlText.Ansi, NullTerminated = true)]
    public static partial string GetStatus(this IoctlDevice device);

    [Ioctl(0x807, NullTerminated = true)]
    public static partial IoctlResult<string> TryGetName(this IoctlDevice device);

    [Ioctl(0x808)]
    public static partial string GetList(this IoctlDevice device);

    [Ioctl(0x809, Text = IoctlText.Ansi)]
    public static partial string Ask(this IoctlDevice device, string question);

    [Ioctl(0x80A, TransferMethod.InDirect)]
    public static partial void Write(this IoctlDevice device, string name, ReadOnlySpan<byte> data);

    [Ioctl(0x80B)]
    public static partial int Find(this IoctlDevice device, string name, Span<Pair> pairs);

    [Ioctl(0x80C, Text = IoctlText.Ansi)]
    public static partial IoctlResult TryLookUp(this IoctlDevice device, string name, out Pair pair);

    [Ioctl(0x801)]
    public static partial Task SetNameAsync(this IoctlDevice device, string name, CancellationToken cancellationToken);

    [Ioctl(0x803, Text = IoctlText.Ansi)]
    public static partial ValueTask SetCaptionAsync(this IoctlDevice device, string label, CancellationToken cancellationToken);

    [Ioctl(0x806, Text = IoctlText.Ansi, NullTerminated = true)]
    public static partial ValueTask<string> GetStatusAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x807, NullTerminated = true)]
    public static partial Task<IoctlResult<string>> TryGetNameAsync(this IoctlDevice device, CancellationToken cancellationToken);

    [Ioctl(0x809, Text = IoctlText.Ansi)]
    public static partial ValueTask<IoctlResult<string>> TryAskAsync(this IoctlDevice device, string question, CancellationToken cancellationToken);
}
