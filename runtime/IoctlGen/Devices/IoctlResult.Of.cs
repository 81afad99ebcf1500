using System.Diagnostics;

namespace IoctlGen;

/// <summary>How a call that returns a value ended, for callers that expect failure: nothing was thrown.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
/// <param name="result">How the call ended.</param>
/// <param name="value">What the driver wrote.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct IoctlResult<T>(IoctlResult result, T value)
{
    readonly IoctlResult _result = result;
    readonly T _value = value;

    /// <inheritdoc cref="IoctlResult.Status"/>
    public NtStatus Status => _result.Status;

    /// <inheritdoc cref="IoctlResult.BytesReturned"/>
    public int BytesReturned => _result.BytesReturned;

    /// <inheritdoc cref="IoctlResult.Code"/>
    public ControlCode Code => _result.Code;

    /// <summary>Whether there is a value: the status is a success or informational, and the output covers the structure.</summary>
    public bool IsSuccess => _result.IsSuccess;

    /// <summary>The value.</summary>
    /// <exception cref="IoctlException">The call failed, or its output was too short.</exception>
    public T Value
    {
        get
        {
            ThrowIfFailed();
            return _value;
        }
    }

    /// <summary>The value; the default of <typeparamref name="T"/> where the call failed.</summary>
    public T? GetValueOrDefault() => IsSuccess ? _value : default;

    /// <summary>The value, if there is one.</summary>
    /// <returns>Whether the call succeeded.</returns>
    public bool TryGetValue(out T value)
    {
        value = IsSuccess ? _value : default!;
        return IsSuccess;
    }

    /// <inheritdoc cref="IoctlResult.ThrowIfFailed"/>
    public void ThrowIfFailed() => _result.ThrowIfFailed();

    /// <summary>The result on one line.</summary>
    public override string ToString() => _result.ToString();
}
