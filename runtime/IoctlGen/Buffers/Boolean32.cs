using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// C's BOOL of 4 bytes (minwindef.h) in a buffer structure: FALSE is 0, anything else is true. A C# bool holds only 0 or 1 and
/// misbehaves on other values, which a driver may write; this type is right for all of them.
/// </summary>
/// <param name="value">The truth; true is written as 1.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly struct Boolean32(bool value) : IEquatable<Boolean32>
{
    readonly int _value = value ? 1 : 0;

    /// <summary>Whether the value is anything but 0.</summary>
    public static implicit operator bool(Boolean32 value) => value._value != 0;

    /// <summary>1 for true, 0 for false.</summary>
    public static implicit operator Boolean32(bool value) => new(value);

    /// <summary>Whether both are true or both false: 1 and 255 are the same truth.</summary>
    public static bool operator ==(Boolean32 left, Boolean32 right) => left.Equals(right);

    /// <summary>Whether one is true and the other false.</summary>
    public static bool operator !=(Boolean32 left, Boolean32 right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Boolean32 other) => (bool)this == (bool)other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Boolean32 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((bool)this).GetHashCode();

    /// <summary>"True" or "False".</summary>
    public override string ToString() => ((bool)this).ToString();
}
