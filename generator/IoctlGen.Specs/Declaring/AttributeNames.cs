namespace IoctlGen.Specs.Declaring;

/// <summary>
/// The runtime's attributes and their properties, by name: the generator reads them in source, the command in metadata, and fixes and import write them.
/// A test holds each to the runtime.
/// </summary>
static class AttributeNames
{
    /// <summary>The namespace of the runtime.</summary>
    public const string Namespace = "IoctlGen";

    /// <summary>The attributes, as their namespace has them.</summary>
    public const string Contract = "IoctlContractAttribute", Ioctl = "IoctlAttribute", NativeName = "NativeNameAttribute", NativeType = "NativeTypeAttribute", BitField = "BitFieldAttribute", OutputSizeParameter = "OutputSizeAttribute", Field = "IoctlFieldAttribute";

    /// <summary>Properties of [Ioctl] alone.</summary>
    public const string Name = "Name", Code = "Code", ReplacedBy = "ReplacedBy", Documentation = "Documentation";

    /// <summary>Properties of [Ioctl] that size a buffer.</summary>
    public const string SizeField = "SizeField", OutputSize = "OutputSize", Tail = "Tail", InitialBufferSize = "InitialBufferSize", MaximumBufferSize = "MaximumBufferSize", Retry = "Retry", AllowShortOutput = "AllowShortOutput";

    /// <summary>Properties of [IoctlField]. The field is the argument of its constructor.</summary>
    public const string Length = "Length", Alignment = "Alignment";

    /// <summary>Properties of [Ioctl] about texts.</summary>
    public const string Text = "Text", NullTerminated = "NullTerminated";

    /// <summary>A property of [IoctlContract] alone.</summary>
    public const string Prefix = "Prefix";

    /// <summary>Properties of both. The transfer method and the access of [Ioctl] are arguments of its constructor.</summary>
    public const string Header = "Header", IncludeHeader = "IncludeHeader", MinimumClient = "MinimumClient", MinimumServer = "MinimumServer", MajorFunction = "MajorFunction", Method = "Method", Access = "Access";

    /// <summary>Properties of [Ioctl] for what a documentation page says besides, in the order of reading, with the titles that they have there.</summary>
    public static readonly (string Property, string Title)[] OfPages =
        [("Handle", "Handle"), ("Privileges", "Privileges"), ("Statuses", "Statuses"), ("Support", "Support"), ("Irql", "IRQL"), ("Use", "Use")];

    /// <summary>A property of [NativeName] alone.</summary>
    public const string Only64Bit = "Only64Bit";

    /// <summary>The members of TransferMethod, by their values.</summary>
    public static readonly string[] TransferMethods = ["Buffered", "InDirect", "OutDirect", "Neither"];

    /// <summary>The members of RequiredAccess, by their values.</summary>
    public static readonly string[] RequiredAccesses = ["Any", "Read", "Write", "ReadWrite"];

    /// <summary>The members of IoctlText, by their values.</summary>
    public static readonly string[] Texts = ["Utf16", "Ansi"];

    /// <summary>The value of IoctlText for characters of one byte.</summary>
    public static readonly int AnsiText = Array.IndexOf(Texts, "Ansi");

    /// <summary>The full name of an attribute: <c>IoctlGen.IoctlAttribute</c>.</summary>
    public static string Full(string attribute) => Namespace + "." + attribute;
}
