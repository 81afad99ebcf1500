using System.Diagnostics;
using IoctlGen.Specs.Codes;

namespace IoctlGen;

/// <summary>
/// A device control code: 32 bits that name a request to a driver and carry its device type, required access, function
/// and transfer method (CTL_CODE in devioctl.h). All parts are unsigned.
/// </summary>
/// <param name="value">The whole code.</param>
[DebuggerDisplay("{ToString(),nq} = {ToExpression(),nq}")]
public readonly partial struct ControlCode(uint value) : IEquatable<ControlCode>
{
    /// <summary>The whole code.</summary>
    public uint Value { get; } = value;

    /// <summary>Bits 31-16: 0 to 0xFFFF. Values from 0x8000 up belong to vendors and are not named by the enum.</summary>
    public DeviceType DeviceType => (DeviceType)CtlCode.DeviceType(Value);

    /// <summary>Bits 13-2: 0 to 0xFFF. Numbers from 0x800 up belong to vendors.</summary>
    public int Function => (int)CtlCode.Function(Value);

    /// <summary>Bits 1-0.</summary>
    public TransferMethod Method => (TransferMethod)CtlCode.Method(Value);

    /// <summary>Bits 15-14.</summary>
    public RequiredAccess Access => (RequiredAccess)CtlCode.Access(Value);

    /// <summary>Composes a code from its parts, as CTL_CODE does, but refuses what CTL_CODE would let spill into its neighbours.</summary>
    /// <param name="deviceType">0 to 0xFFFF.</param>
    /// <param name="function">0 to 0xFFF.</param>
    /// <param name="method">One of the four transfer methods.</param>
    /// <param name="access">One of the four access values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part does not fit its bits.</exception>
    public static ControlCode Create(DeviceType deviceType, int function, TransferMethod method, RequiredAccess access) =>
        new(CtlCode.Compose(
            Part((uint)deviceType, CtlCode.MaximumDeviceType, nameof(deviceType)),
            Part((uint)function, CtlCode.MaximumFunction, nameof(function)),
            Part((uint)method, 3, nameof(method)),
            Part((uint)access, 3, nameof(access))));

    /// <inheritdoc cref="Create(DeviceType, int, TransferMethod, RequiredAccess)"/>
    public static ControlCode Create(int deviceType, int function, TransferMethod method, RequiredAccess access) =>
        Create((DeviceType)deviceType, function, method, access);

    /// <summary>The route of a code that states none: file-system control for device type 9, device control for all others.</summary>
    internal MajorFunction DefaultMajorFunction =>
        DeviceType == DeviceType.FileSystem ? MajorFunction.FileSystemControl : MajorFunction.DeviceControl;

    /// <inheritdoc/>
    public bool Equals(ControlCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ControlCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Value;

    /// <summary>Whether two codes are the same number.</summary>
    public static bool operator ==(ControlCode left, ControlCode right) => left.Value == right.Value;

    /// <summary>Whether two codes are different numbers.</summary>
    public static bool operator !=(ControlCode left, ControlCode right) => left.Value != right.Value;

    /// <summary>Takes a generated <c>IOCTL_…</c> constant where a code is wanted.</summary>
    public static implicit operator ControlCode(uint value) => new(value);

    static uint Part(uint value, uint maximum, string name) => value <= maximum
        ? value
        : throw new ArgumentOutOfRangeException(name, $"0x{value:X}", $"The {name} of a control code is at most 0x{maximum:X}.");
}
