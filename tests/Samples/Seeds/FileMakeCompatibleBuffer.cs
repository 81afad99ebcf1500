using System.Runtime.InteropServices;

namespace IoctlGen.Samples;

/// <summary>FILE_MAKE_COMPATIBLE_BUFFER (winioctl.h).</summary>
/// <param name="closeDisc">Whether no more sessions can be written afterwards.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly struct FileMakeCompatibleBuffer(bool closeDisc)
{
    readonly byte _closeDisc = closeDisc ? (byte)1 : (byte)0;

    /// <summary>BOOLEAN CloseDisc: whether no more sessions can be written afterwards.</summary>
    public bool CloseDisc => _closeDisc != 0;
}
