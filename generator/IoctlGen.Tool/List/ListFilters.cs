using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Tool.Catalogue;
using IoctlGen.Tool.Decode;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.List;

/// <summary>The conditions of <c>ioctlgen list</c>, from the words that people write for them.</summary>
static class ListFilters
{
    const string DevicePrefix = "FILE_DEVICE_", MethodPrefix = "METHOD_";

    static readonly string[] AccessWords = ["any", "read", "write", "read-write"];

    public static IEnumerable<string> Headers() =>
        PublishedCatalogue.All.SelectMany(static row => row.AlsoIn.Split(' ').Append(row.Header)).Where(static name => name.Length > 0).Distinct().Order(StringComparer.Ordinal);

    public static IEnumerable<string> DeviceTypeNames() => DeviceTypes.All.Select(static type => type.Name);

    public static IEnumerable<string> Methods() => CtlCodeNames.Methods;

    public static IEnumerable<string> Accesses() => AccessWords;

    /// <summary>The codes that a header defines, whichever table they stand in.</summary>
    public static Predicate<CatalogueRow> Header(string text)
    {
        var header = OneOf("header", text, text.Contains('.') ? text : text + ".h", [.. Headers()]);
        return row => row.Header == header || row.AlsoIn.Split(' ').Contains(header);
    }

    /// <summary>The codes of a device type: its name, with or without FILE_DEVICE_, or its number.</summary>
    public static Predicate<CatalogueRow> DeviceType(string text)
    {
        if (!CodeNumber.TryRead(text, out var value) && !DeviceTypes.TryGetValue(text, out value))
            DeviceTypes.TryGetValue(OneOf("device type", text, With(DevicePrefix, text), [.. DeviceTypeNames()]), out value);
        return value <= CtlCode.MaximumDeviceType
            ? row => CtlCode.DeviceType(row.Code) == value
            : throw new ToolException($"the device type '{text}' does not fit in 16 bits: the largest is 0x{CtlCode.MaximumDeviceType:X}.");
    }

    /// <summary>The codes of a transfer method: METHOD_IN_DIRECT, in-direct.</summary>
    public static Predicate<CatalogueRow> Method(string text)
    {
        var method = Array.IndexOf(CtlCodeNames.Methods, OneOf("transfer method", text, With(MethodPrefix, text.Replace('-', '_')), CtlCodeNames.Methods));
        return row => CtlCode.Method(row.Code) == method;
    }

    /// <summary>The codes that require exactly an access: read, FILE_READ_ACCESS.</summary>
    public static Predicate<CatalogueRow> Access(string text)
    {
        var access = Array.IndexOf(CtlCodeNames.Accesses, text);
        if (access < 0)
            access = Array.IndexOf(AccessWords, OneOf("access", text, text, AccessWords));
        return row => CtlCode.Access(row.Code) == access;
    }

    static string With(string prefix, string text) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text : prefix + text;

    /// <summary>A typing error must not look like an empty list.</summary>
    static string OneOf(string what, string text, string wanted, string[] known)
    {
        if (known.FirstOrDefault(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        var near = NearNames.Of(wanted, known);
        throw new ToolException(near.Count == 0 && known.Length <= CtlCodeNames.Accesses.Length
            ? $"'{text}' is no {what}: it is one of {string.Join(", ", known)}."
            : $"'{text}' is no {what} of the catalogue{NearNames.Question(near)}");
    }
}
