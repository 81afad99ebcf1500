using System.Diagnostics;

namespace IoctlGen;

/// <summary>The status that a driver completes a request with: NTSTATUS, 32 bits of which the highest two are the severity.</summary>
/// <param name="value">The whole status.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct NtStatus(uint value) : IEquatable<NtStatus>
{
    const uint GuardPageViolation = 0x80000001, DataTypeMisalignment = 0x80000002;

    /// <summary>The whole status.</summary>
    public uint Value { get; } = value;

    /// <summary>Bits 31-30.</summary>
    public NtSeverity Severity => (NtSeverity)(Value >> 30);

    /// <summary>NT_SUCCESS: the request was carried out; informational statuses count.</summary>
    public bool IsSuccess => (int)Value >= 0;

    /// <summary>NT_WARNING: the request was carried out in part; what was written can be read.</summary>
    public bool IsWarning => Severity == NtSeverity.Warning;

    /// <summary>NT_ERROR: the request was not carried out; nothing was written.</summary>
    public bool IsError => Severity == NtSeverity.Error;

    /// <summary>
    /// Whether a status that a system call returns means that there is no request: errors, and the two warnings that the
    /// call itself makes of unreadable buffers. Then nothing completes and the status block was not written.
    /// </summary>
    internal bool IsRefusal => !IsSuccess && (IsError || Value is GuardPageViolation or DataTypeMisalignment);

    /// <summary>The name in ntstatus.h: <c>STATUS_NO_MEDIA_IN_DEVICE</c>; null for statuses that this library has no name for.</summary>
    public string? Name => NtStatusTable.Find(Value).Name;

    /// <summary>
    /// The Win32 error that this status is to callers of the Win32 API: on Windows the system's own translation, elsewhere
    /// the same for the named statuses. 317 (ERROR_MR_MID_NOT_FOUND) means that there is no Win32 equivalent.
    /// </summary>
    public int ToWin32Error() => OperatingSystem.IsWindows()
        ? (int)NtDll.RtlNtStatusToDosError(Value)
        : NtStatusTable.Find(Value).Win32Error;

    /// <summary>Name and number: <c>STATUS_NO_MEDIA_IN_DEVICE (0xC0000013)</c>; the number alone where there is no name.</summary>
    public override string ToString() => Name is { } name ? $"{name} (0x{Value:X8})" : $"NTSTATUS 0x{Value:X8}";

    /// <inheritdoc/>
    public bool Equals(NtStatus other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NtStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Value;

    /// <summary>Whether two statuses are the same number.</summary>
    public static bool operator ==(NtStatus left, NtStatus right) => left.Value == right.Value;

    /// <summary>Whether two statuses are different numbers.</summary>
    public static bool operator !=(NtStatus left, NtStatus right) => left.Value != right.Value;
}
