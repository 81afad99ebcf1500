namespace IoctlGen;

/// <summary>
/// Declares one device control code on a partial method of a type marked with <see cref="IoctlContractAttribute"/>.
/// The method's signature declares the buffers; its implementation, the code's constant and its descriptor are generated.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class IoctlAttribute : Attribute
{
    /// <summary>A code that is given as a whole by <see cref="Code"/>.</summary>
    public IoctlAttribute()
    {
    }

    /// <summary>A code of the contract's device type, in the parts of CTL_CODE.</summary>
    /// <param name="function">12 bits: 0 to 0xFFF. Numbers below 0x800 belong to Microsoft, a vendor's start at 0x800.</param>
    /// <param name="method">How the buffers are transferred; where left out, the contract's.</param>
    /// <param name="access">What the handle must have been opened for; where left out, the contract's.</param>
    public IoctlAttribute(int function, TransferMethod method = TransferMethod.Buffered, RequiredAccess access = RequiredAccess.Any)
    {
        Function = function;
        Method = method;
        Access = access;
    }

    /// <summary>A code by its published name; the numbers come from the sources that know it.</summary>
    /// <param name="publishedName">The name as its header has it: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</param>
    public IoctlAttribute(string publishedName) => Name = publishedName;

    /// <summary>The function number: bits 13-2 of the code. -1 where none was given.</summary>
    public int Function { get; } = -1;

    /// <summary>The transfer method: bits 1-0 of the code.</summary>
    public TransferMethod Method { get; }

    /// <summary>The required access: bits 15-14 of the code.</summary>
    public RequiredAccess Access { get; }

    /// <summary>The whole code, for codes that CTL_CODE did not make.</summary>
    public uint Code { get; set; }

    /// <summary>The published name of the code. Default: the contract's prefix and the method's name in UPPER_SNAKE, without <c>Try</c> and <c>Async</c>.</summary>
    public string? Name { get; set; }

    /// <inheritdoc cref="IoctlContractAttribute.Header"/>
    public string? Header { get; set; }

    /// <inheritdoc cref="IoctlContractAttribute.IncludeHeader"/>
    public string? IncludeHeader { get; set; }

    /// <inheritdoc cref="IoctlContractAttribute.MinimumClient"/>
    public string? MinimumClient { get; set; }

    /// <inheritdoc cref="IoctlContractAttribute.MinimumServer"/>
    public string? MinimumServer { get; set; }

    /// <summary>The published name of the code that replaces this one.</summary>
    public string? ReplacedBy { get; set; }

    /// <summary>The address of the code's documentation page.</summary>
    public string? Documentation { get; set; }

    /// <summary>What the handle must be of, in the words of the documentation page: <c>volume</c>, <c>file or directory</c>.</summary>
    public string? Handle { get; set; }

    /// <summary>What the caller must have, in the words of the page: <c>SeManageVolumePrivilege</c>.</summary>
    public string? Privileges { get; set; }

    /// <summary>The statuses that the page names, with spaces between: <c>STATUS_BUFFER_TOO_SMALL STATUS_NOT_FOUND</c>.</summary>
    public string? Statuses { get; set; }

    /// <summary>The technologies that support the code, or do not: <c>SMB 3.0: no, ReFS: yes</c>.</summary>
    public string? Support { get; set; }

    /// <summary>The IRQL at which drivers send the code: <c>PASSIVE_LEVEL</c>.</summary>
    public string? Irql { get; set; }

    /// <summary>Whether to use the code: <c>obsolete since Windows Vista</c>, <c>reserved</c>.</summary>
    public string? Use { get; set; }

    /// <summary>The route to the driver, for codes whose device type does not tell it (FSCTL_PIPE_* are file-system controls of device type 0x11).</summary>
    public MajorFunction MajorFunction { get; set; }

    /// <summary>
    /// Whether the declaration is for 64-bit processes alone: the header has another code of this name on x86, or none, so that the two are compared on x64 only.
    /// <c>ioctlgen import</c> sets it.
    /// </summary>
    public bool Only64Bit { get; set; }

    /// <summary>
    /// Accepts an output that is shorter than the declared structure; the bytes that were not returned are zero
    /// (for <c>ref</c>: they keep what was sent). Without it, a short output throws.
    /// </summary>
    public bool AllowShortOutput { get; set; }

    /// <summary>
    /// The integer field of the header in which the driver says how large the whole output is:
    /// <c>SizeField = nameof(StorageDescriptorHeader.Size)</c>. Where it exceeds what was returned, the driver is asked again.
    /// A field of a structure within the header is named by its path: <c>"Descriptor.Size"</c>.
    /// </summary>
    public string? SizeField { get; set; }

    /// <summary>
    /// The last field of a header that is the first element of an array, where the header is not marked with <see cref="IIoctlTail"/>, as it is another's:
    /// <c>Tail = nameof(StoragePropertyQuery.AdditionalParameters)</c>, or a path where it lies in a structure within, or in one member of a union:
    /// <c>"MountPoint.PathBuffer"</c> of a REPARSE_DATA_BUFFER. What is appended to an <see cref="IoctlInput{THeader}"/> begins there, and an
    /// <see cref="IoctlBuffer{THeader}"/> is complete when it covers everything before it.
    /// </summary>
    public string? Tail { get; set; }

    /// <summary>
    /// The integer field of the input that says how many bytes the output of this call has: <c>OutputSize = nameof(ReadRequest.Length)</c>, or a path,
    /// <c>"Sptd.DataTransferLength"</c>. The driver gets a buffer of exactly that size; with <see cref="Retry"/>, one that grows from there. Where the size is no
    /// field, a parameter with <see cref="OutputSizeAttribute"/> says it.
    /// </summary>
    public string? OutputSize { get; set; }

    /// <summary>How the driver has the characters of a <c>string</c>, in either direction. Default: UTF-16.</summary>
    public IoctlText Text { get; set; }

    /// <summary>
    /// Whether a NUL ends the text. A <c>string</c> that is sent has one behind it, unless this is false. A <c>string</c> that is returned ends before the first one if
    /// this is set to true; where it is not set, or false, the NULs at its end are left out and those in it stay.
    /// </summary>
    public bool NullTerminated { get; set; } = true;

    /// <summary>The size of the first buffer of a variable output, in bytes; for pages, of every buffer. Default: 1,024, and 65,536 for pages; at least the header.</summary>
    public int InitialBufferSize { get; set; }

    /// <summary>The largest buffer that a variable output may grow to, in bytes. Default: 16 MiB.</summary>
    public int MaximumBufferSize { get; set; }

    /// <summary>
    /// Whether the driver is asked again with a larger buffer where a variable output did not fit. Must be false for codes
    /// that send or consume data: FSCTL_PIPE_TRANSCEIVE would send twice.
    /// </summary>
    /// <remarks>
    /// An output that did not fit is then a failure (STATUS_BUFFER_OVERFLOW) without a value, and what came of it is lost. Where it must
    /// not be, declare an output of the caller's: <c>IoctlResult&lt;int&gt;</c> with <c>Span&lt;T&gt;</c> or <c>Memory&lt;T&gt;</c> keeps the
    /// bytes and counts them in <see cref="IoctlResult.BytesReturned"/>.
    /// </remarks>
    public bool Retry { get; set; } = true;
}
