using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Tests;

/// <summary>A handle that tells whether it was closed.</summary>
sealed class RecordedHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public RecordedHandle(nint value)
        : base(ownsHandle: true) => SetHandle(value);

    public bool IsReleased { get; private set; }

    protected override bool ReleaseHandle() => IsReleased = true;
}
