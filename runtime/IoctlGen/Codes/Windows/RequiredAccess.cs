namespace IoctlGen;

/// <summary>
/// The access that a handle must have been opened with for the I/O manager to let a control code through:
/// bits 15-14 of the code (FILE_*_ACCESS in devioctl.h).
/// </summary>
public enum RequiredAccess
{
    /// <summary>FILE_ANY_ACCESS: any handle will do, even one opened with no access.</summary>
    Any = 0,

    /// <summary>FILE_READ_ACCESS: the handle must have been opened for reading.</summary>
    Read = 1,

    /// <summary>FILE_WRITE_ACCESS: the handle must have been opened for writing.</summary>
    Write = 2,

    /// <summary>FILE_READ_ACCESS | FILE_WRITE_ACCESS: the handle must have been opened for both.</summary>
    ReadWrite = 3,
}
