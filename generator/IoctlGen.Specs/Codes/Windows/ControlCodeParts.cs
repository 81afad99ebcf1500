using System.Globalization;

namespace IoctlGen.Specs.Codes;

/// <summary>The four parts that CTL_CODE (devioctl.h) joins into a control code.</summary>
/// <param name="deviceType">16 bits: FILE_DEVICE_*, a vendor's from 0x8000 up.</param>
/// <param name="function">12 bits: a vendor's from 0x800 up.</param>
/// <param name="method">2 bits: METHOD_*.</param>
/// <param name="access">2 bits: FILE_*_ACCESS.</param>
public readonly struct ControlCodeParts(uint deviceType, uint function, uint method, uint access) : IEquatable<ControlCodeParts>
{
    /// <summary>The device type, which fits in 16 bits.</summary>
    public uint DeviceType { get; } = deviceType;

    /// <summary>The function number, which fits in 12 bits.</summary>
    public uint Function { get; } = function;

    /// <summary>The transfer method, which fits in 2 bits.</summary>
    public uint Method { get; } = method;

    /// <summary>The required access, which fits in 2 bits.</summary>
    public uint Access { get; } = access;

    /// <summary>Takes a control code apart; every code has parts, and they always fit.</summary>
    public static ControlCodeParts Split(uint code) =>
        new(CtlCode.DeviceType(code), CtlCode.Function(code), CtlCode.Method(code), CtlCode.Access(code));

    /// <summary>Joins the parts into the control code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part does not fit in its bits; the message is that of <see cref="Validate"/>.</exception>
    public uint Compose() =>
        FirstMisfit() is { } part
            ? throw new ArgumentOutOfRangeException(part.Name, part.Value, part.Complaint)
            : CtlCode.Compose(DeviceType, Function, Method, Access);

    /// <summary>Says which part does not fit, its value and its limit; null where all do.</summary>
    public string? Validate() => FirstMisfit()?.Complaint;

    /// <inheritdoc/>
    public bool Equals(ControlCodeParts other) =>
        DeviceType == other.DeviceType && Function == other.Function && Method == other.Method && Access == other.Access;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ControlCodeParts other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)CtlCode.Compose(DeviceType, Function, Method, Access));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "CTL_CODE(0x{0:X}, 0x{1:X}, {2}, {3})", DeviceType, Function, Method, Access);

    /// <summary>Whether all parts are equal.</summary>
    public static bool operator ==(ControlCodeParts left, ControlCodeParts right) => left.Equals(right);

    /// <summary>Whether any part differs.</summary>
    public static bool operator !=(ControlCodeParts left, ControlCodeParts right) => !left.Equals(right);

    Misfit? FirstMisfit() =>
        Misfit.Of("device type", DeviceType, CtlCode.MaximumDeviceType)
        ?? Misfit.Of("function", Function, CtlCode.MaximumFunction)
        ?? Misfit.Of("method", Method, CtlCode.MaximumMethod)
        ?? Misfit.Of("access", Access, CtlCode.MaximumAccess);

    sealed class Misfit(string name, uint value, uint limit)
    {
        public string Name => name;

        public uint Value => value;

        public string Complaint => string.Format(CultureInfo.InvariantCulture, "The {0} 0x{1:X} is larger than 0x{2:X}.", name, value, limit);

        public static Misfit? Of(string name, uint value, uint limit) => value > limit ? new(name, value, limit) : null;
    }
}
