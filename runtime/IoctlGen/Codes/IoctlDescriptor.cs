using System.Diagnostics;

namespace IoctlGen;

/// <summary>
/// What a contract declares of one control code, for calls, logs and tools: no reflection is needed to name a code.
/// Generated contracts have theirs in a nested type <c>Ioctls</c>, with a list <c>All</c> of them.
/// </summary>
/// <param name="name">The published name: <c>IOCTL_CDROM_CHECK_VERIFY</c>.</param>
/// <param name="code">The control code.</param>
[DebuggerDisplay("{ToString(),nq}")]
public class IoctlDescriptor(string name, ControlCode code)
{
    readonly MajorFunction _majorFunction = code.DefaultMajorFunction;

    /// <summary>The published name: <c>IOCTL_CDROM_CHECK_VERIFY</c>.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The control code.</summary>
    public ControlCode Code { get; } = code;

    /// <summary>The route to the driver; never <see cref="MajorFunction.Unspecified"/>.</summary>
    public MajorFunction MajorFunction
    {
        get => _majorFunction;
        init => _majorFunction = value == MajorFunction.Unspecified ? Code.DefaultMajorFunction : value;
    }

    /// <summary>The structure (or the element of the array) that the driver reads; null where it reads none.</summary>
    public Type? Input { get; init; }

    /// <summary>The structure (or the element of the array) that the driver writes; null where it writes none.</summary>
    public Type? Output { get; init; }

    /// <summary>The C header that defines the code; null where the contract names none.</summary>
    public string? Header { get; init; }

    /// <summary>The name and the code: <c>IOCTL_CDROM_CHECK_VERIFY (0x00024800)</c>.</summary>
    public override string ToString() => $"{Name} ({Code})";
}
