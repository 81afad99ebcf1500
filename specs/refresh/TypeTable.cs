using System.Globalization;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Refresh;

/// <summary>
/// Writes the types of Windows' headers that headers of drivers take for granted, specs/types: a line for each declaration, in an order in which each
/// finds those that it needs.
/// </summary>
sealed class TypeTable
{
    /// <summary>Headers whose types all count.</summary>
    static readonly string[] Whole =
    [
        "winioctl.h", "ntddscsi.h", "minwinbase.h", "wincontypes.h", "inaddr.h", "in6addr.h", "ws2def.h", "ws2ipdef.h", "nldef.h", "ifdef.h", "usbspec.h", "ntddndis.h",
    ];

    /// <summary>Of a header that has all kinds of things, what buffers hold.</summary>
    static readonly HashSet<string> OfWinnt = new(StringComparer.Ordinal)
    {
        "SYSTEM_POWER_STATE", "DEVICE_POWER_STATE", "POWER_ACTION", "POWER_ACTION_POLICY", "SYSTEM_POWER_CAPABILITIES", "BATTERY_REPORTING_SCALE", "MONITOR_DISPLAY_STATE", "POWER_MONITOR_INVOCATION",
        "SID_AND_ATTRIBUTES", "LUID_AND_ATTRIBUTES", "SECURITY_DESCRIPTOR", "ACL", "ACE_HEADER", "SECURITY_IMPERSONATION_LEVEL", "SECURITY_QUALITY_OF_SERVICE", "TOKEN_TYPE", "TOKEN_ELEVATION_TYPE",
        "PRIVILEGE_SET", "GENERIC_MAPPING", "OSVERSIONINFOW", "RTL_OSVERSIONINFOW", "OSVERSIONINFOEXW", "RTL_OSVERSIONINFOEXW", "M128A", "MEMORY_BASIC_INFORMATION", "IO_COUNTERS", "QUOTA_LIMITS",
        "PROCESSOR_RELATIONSHIP", "NUMA_NODE_RELATIONSHIP", "CACHE_RELATIONSHIP", "LOGICAL_PROCESSOR_RELATIONSHIP", "PROCESSOR_CACHE_TYPE", "FILE_SEGMENT_ELEMENT", "EXCEPTION_RECORD", "IMAGE_FILE_HEADER",
        "IMAGE_DATA_DIRECTORY", "IMAGE_SECTION_HEADER", "IMAGE_DOS_HEADER", "PROCESS_MITIGATION_POLICY", "SYSTEM_POWER_CONDITION", "POWER_INFORMATION_LEVEL", "RTL_CRITICAL_SECTION", "REPARSE_GUID_DATA_BUFFER",
        "ENUM_SERVICE_STATE", "SERVICE_START_TYPE", "XSTATE_FEATURE", "FLOATING_SAVE_AREA", "FILE_NOTIFY_INFORMATION",
    };

    /// <summary>What is known of Windows from the start, which its headers define again.</summary>
    static readonly CHeader Known = CHeaderReader.Read(new("empty.h", ""));

    readonly CHeader _header;
    readonly HashSet<CDataType> _written = [];
    readonly SortedDictionary<string, List<string>> _files = new(StringComparer.Ordinal);

    TypeTable(CHeader header) => _header = header;

    /// <summary>Reads the headers and writes the tables.</summary>
    /// <param name="output">The folder of the tables; those of other headers in it stay.</param>
    /// <param name="find">Finds a header by the name that an include has.</param>
    public static void Write(string output, Func<string, HeaderFile?> find)
    {
        var x86 = Read(find, CTarget.X86).Tables();
        foreach (var (name, lines) in Read(find, CTarget.X64).Tables())
        {
            // A declaration that one target alone has, or has otherwise, is taken for granted by nobody.
            var common = lines.Intersect(x86[name]).ToList();
            File.WriteAllText(Path.Combine(output, name), $"// Types of {name} that other headers take for granted. Made by refresh.sh.\n{string.Concat(common.Select(static line => line + "\n"))}");
        }
    }

    static TypeTable Read(Func<string, HeaderFile?> find, CTarget target)
    {
        var text = string.Concat(Whole.Prepend("windows.h").Prepend("winsock2.h").Select(name => $"#include <{name}>\n"));
        return new(CHeaderReader.Read(new("all.h", text), new() { Include = (name, _) => find(name) }, target));
    }

    SortedDictionary<string, List<string>> Tables()
    {
        foreach (var alias in _header.Aliases)
        {
            if (IsWanted(alias))
                Write(alias);
        }

        return _files;
    }

    static bool IsWanted(CAlias alias) => Name(alias.Position) is var file && (Whole.Contains(file) || (file == "winnt.h" && OfWinnt.Contains(alias.Name)));

    static string Name(HeaderPosition position) => Path.GetFileName(position.File).ToLowerInvariant();

    /// <summary>A type and, before it, those that it holds. What a pointer leads to is left out: who needs it names it.</summary>
    void Write(CDataType type)
    {
        switch (type)
        {
            case CArray array:
                Write(array.Element);
                break;
            case CAlias alias when _written.Add(alias) && !IsKnown(alias.Name, alias.Position):
                Write(alias.Target);
                if (alias.Target is not (CStructure { Tag: null } or CEnumeration { Tag: null }))
                    Line(alias.Position, $"typedef {Spelling(alias.Target, alias.Name)};");
                break;
            case CStructure structure when _written.Add(structure) && !IsKnown(structure.Name, structure.Position):
                foreach (var field in structure.Fields)
                    Write(field.Type);
                if (structure.IsComplete && structure.Name is not null)
                    Line(structure);
                break;
            case CEnumeration enumeration when _written.Add(enumeration) && enumeration.Name is not null:
                Line(enumeration.Position, $"{(enumeration.Tag is null ? "typedef " : "")}{Spelling(enumeration)}{(enumeration.Tag is null ? " " + enumeration.Name : "")};");
                break;
        }
    }

    /// <summary>Whether it is known of itself, which stands in no file, or of the same name as what is.</summary>
    static bool IsKnown(string? name, HeaderPosition position) => position.File.Length == 0 || (name is not null && Known.Find(name) is not null);

    void Line(CStructure structure)
    {
        var line = $"{(structure.Tag is null ? "typedef " : "")}{Spelling(structure)}{(structure.Tag is null ? " " + string.Join(", ", structure.TypedefNames) : "")};";
        Line(structure.Position, line);
    }

    void Line(HeaderPosition position, string line)
    {
        if (!_files.TryGetValue(Name(position), out var file))
            _files.Add(Name(position), file = new());
        file.Add(line);
    }

    string Spelling(CStructure structure)
    {
        return $"{(structure.IsUnion ? "union" : "struct")} {AlignmentOf(structure.Alignment)}{(structure.Tag is null ? "" : structure.Tag + " ")}{{ {string.Concat(structure.Fields.Select(Spelling))}}}{(structure.Pack == 1 ? " __attribute__((packed))" : "")}";
    }

    string Spelling(CField field)
    {
        var bits = field.Bits is { } width ? string.Create(CultureInfo.InvariantCulture, $" : {width}") : "";
        return $"{AlignmentOf(field.Alignment)}{Spelling(field.Type, field.Name ?? "").TrimEnd()}{bits}; ";
    }

    static string AlignmentOf(int alignment) => alignment == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"__declspec(align({alignment})) ");

    static string Spelling(CEnumeration enumeration)
    {
        var values = enumeration.Enumerators.Select(static value => string.Create(CultureInfo.InvariantCulture, $"{value.Name} = {value.Value}"));
        return $"enum {(enumeration.Tag is null ? "" : enumeration.Tag + " ")}{{ {string.Join(", ", values)} }}";
    }

    /// <summary>The declaration of a name. What stands behind a pointer to a function says nothing of the buffer.</summary>
    string Spelling(CDataType type, string name) => type switch
    {
        CPointer { Target: CFunction } => $"void *{name}",
        CPointer { Size: > 0 } pointer => $"{Spelling(pointer.Target, "").TrimEnd()} * __ptr{(pointer.Size == 4 ? "32" : "64")} {name}",
        CPointer { Target: CStructure { IsComplete: false, TypedefNames.Count: 0 } } => $"void *{name}",
        CPointer pointer => Spelling(pointer.Target, pointer.Target is CArray ? $"(*{name})" : "*" + name),
        CArray array => Spelling(array.Element, $"{name}[{array.Length?.ToString(CultureInfo.InvariantCulture)}]"),
        CFunction => $"void {name}()",
        CStructure { Name: null } structure => $"{Spelling(structure)} {name}",
        CStructure { Tag: { } tag } structure => $"{(structure.IsUnion ? "union" : "struct")} {tag} {name}",
        CEnumeration { Name: null } enumeration => $"{Spelling(enumeration)} {name}",
        CEnumeration { Tag: { } tag } => $"enum {tag} {name}",
        CScalar { Name: "_Bool" } => "bool " + name,
        _ => $"{type} {name}",
    };
}
