using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Tool.Import;

/// <summary>The names of codes as methods, and the arguments of their attributes.</summary>
static class CodeMethods
{
    static readonly string[] Methods = ["Buffered", "InDirect", "OutDirect", "Neither"];

    static readonly string[] Accesses = ["Any", "Read", "Write", "ReadWrite"];

    /// <summary><c>IOCTL_DISK_GET_LENGTH_INFO</c> less <c>IOCTL_DISK_</c> is GetLengthInfo.</summary>
    public static string NameOf(string code, string prefix)
    {
        var rest = code.StartsWith(prefix, StringComparison.Ordinal) ? code[prefix.Length..] : code;
        var name = string.Concat(rest.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));
        return name.Length == 0 ? "Send" : char.IsDigit(name[0]) ? "Code" + name : name;
    }

    public static string Arguments(HeaderCode code, string prefix, string method, PageFacts? page)
    {
        var parts = ControlCodeParts.Split(code.Value);
        var arguments = new List<string> { string.Create(CultureInfo.InvariantCulture, $"0x{parts.Function:X3}") };
        if (parts.Method != 0 || parts.Access != 0)
            arguments.Add("TransferMethod." + Methods[parts.Method]);
        if (parts.Access != 0)
            arguments.Add("RequiredAccess." + Accesses[parts.Access]);
        if (CodeName.FromMethod(prefix, method) != code.Name)
            Add(arguments, "Name", code.Name);
        if (CodeName.IsFileSystemControl(code.Name) && parts.DeviceType != DeviceTypes.FileSystem)
            arguments.Add("MajorFunction = MajorFunction.FileSystemControl");
        Add(arguments, "MinimumClient", page is null ? SinceOf(code) : Known(page.MinimumClientText, page.MinimumClient));
        Add(arguments, "MinimumServer", Known(page?.MinimumServerText, page?.MinimumServer));
        Add(arguments, "ReplacedBy", page?.ReplacedBy);
        return string.Join(", ", arguments);
    }

    /// <summary>The catalogue knows the first release of a published code already.</summary>
    static string? SinceOf(HeaderCode code) =>
        code.Since is { } since && PublishedCatalogue.Find(code.Name) is null ? $"Windows {since}" : null;

    /// <summary>A page's words, where they are those of a release.</summary>
    static string? Known(string? text, WindowsVersion? version) => version is null ? null : text;

    static void Add(List<string> arguments, string name, string? value)
    {
        if (value is not null)
            arguments.Add($"{name} = {Literal.Of(value)}");
    }
}
