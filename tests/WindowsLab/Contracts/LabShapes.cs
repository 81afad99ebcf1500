namespace IoctlGen.WindowsLab;

/// <summary>The shapes that no other contract of the lab needs.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabShapes
{
    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial void EchoOut(this IoctlDevice device, in LabReport report, out LabReport echo);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial IoctlResult TryEchoOut(this IoctlDevice device, in LabReport report, out LabReport echo);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial IoctlResult TryEchoInPlace(this IoctlDevice device, ref LabReport report);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial int EchoReports(this IoctlDevice device, ReadOnlySpan<LabReport> reports, Span<LabReport> echoes);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial Task<int> EchoReportsAsync(this IoctlDevice device, ReadOnlyMemory<LabReport> reports, Memory<LabReport> echoes, CancellationToken cancellationToken);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial Task<LabReport> EchoTaskAsync(this IoctlDevice device, LabReport report, CancellationToken cancellationToken);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial IoctlResult TrySend(this IoctlDevice device, ReadOnlySpan<byte> bytes);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial ValueTask<IoctlResult> TrySendAsync(this IoctlDevice device, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial Task SendAsync(this IoctlDevice device, IoctlInput<LabScript> bytes, CancellationToken cancellationToken);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO", Text = IoctlText.Ansi)]
    public static partial int EchoAnsi(this IoctlDevice device, string text, Span<byte> echo);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO", Text = IoctlText.Ansi, NullTerminated = false)]
    public static partial ValueTask<string> EchoAnsiAsync(this IoctlDevice device, string text, CancellationToken cancellationToken);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO")]
    public static partial int EchoUtf16(this IoctlDevice device, string text, Span<byte> echo);

    [Ioctl(0x800, Name = "IOCTL_LAB_ECHO", NullTerminated = false)]
    public static partial Task<IoctlResult<string>> TryEchoUtf16Async(this IoctlDevice device, string text, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", Text = IoctlText.Ansi, InitialBufferSize = 4)]
    public static partial string PlayAnsi(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", Text = IoctlText.Ansi, NullTerminated = true, InitialBufferSize = 4)]
    public static partial Task<string> PlayAnsiAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", NullTerminated = true, InitialBufferSize = 4)]
    public static partial string PlayTerminated(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 16)]
    public static partial LabReport[] PlayReports(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 16)]
    public static partial IoctlResult<LabReport[]> TryPlayReports(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 16)]
    public static partial ValueTask<LabReport[]> PlayReportsAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 16)]
    public static partial ValueTask<IoctlResult<LabReport[]>> TryPlayReportsAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 4)]
    public static partial IoctlResult<string> TryPlayText(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 4)]
    public static partial Task<string> PlayTextAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 4)]
    public static partial Task<IoctlResult<string>> TryPlayTextAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 4)]
    public static partial IoctlBuffer Play(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 4)]
    public static partial IoctlResult<IoctlBuffer> TryPlay(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 4)]
    public static partial ValueTask<IoctlBuffer> PlayAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 4)]
    public static partial ValueTask<IoctlResult<IoctlBuffer>> TryPlayAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 16)]
    public static partial IoctlResult<IoctlBuffer<LabReport>> TryPlayHeader(this IoctlDevice device, IoctlInput<LabScript> script);

    [Ioctl(0x814, Name = "IOCTL_LAB_PLAY", InitialBufferSize = 16)]
    public static partial ValueTask<IoctlResult<IoctlBuffer<LabReport>>> TryPlayHeaderAsync(this IoctlDevice device, IoctlInput<LabScript> script, CancellationToken cancellationToken);
}
