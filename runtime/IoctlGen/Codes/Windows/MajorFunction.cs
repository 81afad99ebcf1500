namespace IoctlGen;

/// <summary>The route on which a control code reaches the driver: the IRP_MJ_* dispatch routine that receives it (wdm.h).</summary>
public enum MajorFunction
{
    /// <summary>Not stated: file-system control for codes of device type 9 (FILE_DEVICE_FILE_SYSTEM), device control for all others.</summary>
    Unspecified = 0,

    /// <summary>IRP_MJ_FILE_SYSTEM_CONTROL, by NtFsControlFile.</summary>
    FileSystemControl = 0x0D,

    /// <summary>IRP_MJ_DEVICE_CONTROL, by NtDeviceIoControlFile.</summary>
    DeviceControl = 0x0E,
}
