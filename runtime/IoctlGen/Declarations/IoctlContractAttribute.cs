namespace IoctlGen;

/// <summary>
/// Marks a partial class or struct whose partial methods declare device control codes with <see cref="IoctlAttribute"/>.
/// Its properties are defaults for all of its methods.
/// </summary>
/// <remarks>A type has one, on one of its parts: a second is IOCTL1021, which names the place of the first (the compiler's own error for it would not).</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false, AllowMultiple = true)]
public sealed class IoctlContractAttribute : Attribute
{
    /// <summary>A contract with no device type: each of its codes states a raw <see cref="IoctlAttribute.Code"/>.</summary>
    public IoctlContractAttribute()
    {
    }

    /// <summary>A contract of codes of one published device type.</summary>
    /// <param name="deviceType">One of the FILE_DEVICE_* values.</param>
    public IoctlContractAttribute(DeviceType deviceType) => DeviceType = (int)deviceType;

    /// <summary>A contract of codes of one device type, given as a number: a vendor's own lie in 0x8000-0xFFFF.</summary>
    /// <param name="deviceType">16 bits: 0 to 0xFFFF.</param>
    public IoctlContractAttribute(int deviceType) => DeviceType = deviceType;

    /// <summary>The device type: bits 31-16 of every code of the contract. -1 where none was given.</summary>
    public int DeviceType { get; } = -1;

    /// <summary>
    /// What the names of the codes start with. Default: <c>IOCTL_TYPE_</c> with the type's name in UPPER_SNAKE,
    /// <c>FSCTL_</c> for <see cref="DeviceType.FileSystem"/>.
    /// </summary>
    public string? Prefix { get; set; }

    /// <summary>The C header that defines the codes, for example <c>ntddcdrm.h</c>.</summary>
    public string? Header { get; set; }

    /// <summary>The C header that a C program includes to have the codes, where it differs from <see cref="Header"/>.</summary>
    public string? IncludeHeader { get; set; }

    /// <summary>The transfer method of the methods that state none.</summary>
    public TransferMethod Method { get; set; }

    /// <summary>The required access of the methods that state none.</summary>
    public RequiredAccess Access { get; set; }

    /// <summary>The oldest client that has the codes, in the words of the documentation: <c>Windows 10, version 1709</c>.</summary>
    public string? MinimumClient { get; set; }

    /// <summary>The oldest server that has the codes, in the words of the documentation: <c>Windows Server 2008</c>.</summary>
    public string? MinimumServer { get; set; }

    /// <summary>The route of the methods that state none.</summary>
    public MajorFunction MajorFunction { get; set; }
}
