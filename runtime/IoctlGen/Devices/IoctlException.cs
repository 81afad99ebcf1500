using System.ComponentModel;

namespace IoctlGen;

/// <summary>
/// A device control call that failed. Its one line says it all: the code's name and number, the driver's status, and
/// the Win32 error that this status is to other programs.
/// </summary>
public sealed class IoctlException : Win32Exception
{
    const int ErrorInvalidData = 13;
    const int ErrorMoreData = 234;

    /// <summary>A request that the driver, or the I/O manager before it, completed with a warning or an error.</summary>
    /// <param name="status">What it was completed with.</param>
    /// <param name="code">The code that was sent.</param>
    /// <param name="codeName">The code's published name, if known.</param>
    /// <param name="bytesReturned">How many bytes of the output were written.</param>
    public IoctlException(NtStatus status, ControlCode code, string? codeName = null, int bytesReturned = 0)
        : this(status.ToWin32Error(), Failure(status, code, codeName), status, code, codeName, bytesReturned)
    {
    }

    IoctlException(int win32Error, string message, NtStatus status, ControlCode code, string? codeName, int bytesReturned)
        : base(win32Error, message)
    {
        Status = status;
        ControlCode = code;
        CodeName = codeName;
        BytesReturned = bytesReturned;
    }

    /// <summary>The status that the request was completed with. <see cref="Win32Exception.NativeErrorCode"/> is its Win32 translation.</summary>
    public NtStatus Status { get; }

    /// <summary>The code that was sent.</summary>
    public ControlCode ControlCode { get; }

    /// <summary>The code's published name; null where only the number was known.</summary>
    public string? CodeName { get; }

    /// <summary>How many bytes of the output were written: 0 after an error, what there was room for after a warning.</summary>
    public int BytesReturned { get; }

    /// <summary>A failure that the device, or what its handle was opened for, can explain.</summary>
    internal static IoctlException Of(NtStatus status, ControlCode code, string? name, int bytesReturned, object? sender) =>
        Explanation.Of(sender, code, status) is { } explanation
            ? new(status.ToWin32Error(), $"{Failure(status, code, name)}: {explanation}", status, code, name, bytesReturned)
            : new(status, code, name, bytesReturned);

    internal static string Title(string? name, ControlCode code) => name is null ? code.ToString() : $"{name} ({code})";

    internal static IoctlException ShortOutput(NtStatus status, ControlCode code, string? name, int bytesReturned, int requiredBytes) => new(
        ErrorInvalidData,
        $"{Title(name, code)} succeeded but returned {bytesReturned} bytes of the {requiredBytes} that its output takes. "
            + "If the driver may return less, declare the code with AllowShortOutput = true.",
        status, code, name, bytesReturned);

    internal static IoctlException ExceedsMaximum(NtStatus status, ControlCode code, string? name, int bytesReturned, int maximumSize) => new(
        status.IsSuccess ? ErrorMoreData : status.ToWin32Error(),
        $"{Title(name, code)} ended with {status}: its output does not fit MaximumBufferSize = {maximumSize} bytes. "
            + "If the device has more to say, declare the code with a larger MaximumBufferSize.",
        status, code, name, bytesReturned);

    static string Failure(NtStatus status, ControlCode code, string? name) =>
        $"{Title(name, code)} failed: {status}, {Win32Text.Describe(status.ToWin32Error())}";
}
