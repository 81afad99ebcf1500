namespace IoctlGen;

/// <summary>What a device is opened for. The required access of a control code must be contained in it.</summary>
[Flags]
public enum DeviceAccess
{
    /// <summary>No access: enough for codes of FILE_ANY_ACCESS, and allowed where reading or writing needs an administrator.</summary>
    None = 0,

    /// <summary>GENERIC_READ.</summary>
    Read = 1,

    /// <summary>GENERIC_WRITE.</summary>
    Write = 2,

    /// <summary>GENERIC_READ | GENERIC_WRITE.</summary>
    ReadWrite = Read | Write,
}
