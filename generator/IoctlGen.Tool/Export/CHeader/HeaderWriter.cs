using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>Writes a C header, for drivers and applications, C and C++.</summary>
static class HeaderWriter
{
    /// <summary>What the first line says of itself, so that the next export may write over the file.</summary>
    public const string Mark = "Written by ioctlgen export";

    /// <summary>The last device type that every kit knows, Windows XP's; the names of later ones are defined where they are missing.</summary>
    const uint LastOldDeviceType = 0x39;

    /// <summary>The text of a header.</summary>
    /// <param name="contents">What goes into it.</param>
    /// <param name="fileName">Its file name.</param>
    /// <param name="assembly">The assembly's simple name, which the first lines state.</param>
    public static string Write(HeaderContents contents, string fileName, string assembly)
    {
        var text = new HeaderText();
        var guard = Guard(fileName);
        text.Line($"/* {fileName}: the control codes of {Ascii(assembly)}, and their buffers. {Mark}: change the C# declarations, not this file. */");
        text.Line($"#ifndef {guard}");
        text.Line($"#define {guard}");
        text.Line();
        IncludeWriter.Write(text, contents);
        WriteDeviceTypes(text, contents);
        foreach (var code in contents.Codes)
        {
            text.Line();
            if (code.Summary is { } summary)
                text.Line($"/* {Ascii(summary)} */");
            text.Line($"/* {code.BuffersText} */");
            text.Line($"#define {code.Name} {code.Expression}");
        }

        WriteTypes(text, contents);
        text.Line();
        text.Line("#endif");
        return text.ToString();
    }

    static void WriteDeviceTypes(HeaderText text, HeaderContents contents)
    {
        foreach (var type in contents.Codes.Where(static code => !code.IsRaw).Select(static code => code.Parts.DeviceType).Distinct().Order())
        {
            if (type <= LastOldDeviceType || DeviceTypes.NameOf(type) is not { } name)
                continue;
            text.Line();
            text.Line($"#ifndef {name}");
            text.Line(FormattableString.Invariant($"#define {name} 0x{type:X2}"));
            text.Line("#endif");
        }
    }

    static void WriteTypes(HeaderText text, HeaderContents contents)
    {
        var planner = new StructurePlanner();
        var structures = new StructureWriter(text, planner);
        CompilerWarnings.SwitchOff(text, contents.Types.OfType<StructureType>(), planner, () =>
        {
            foreach (var type in contents.Types)
            {
                text.Line();
                if (type is StructureType structure)
                    structures.Write(structure);
                else
                    EnumWriter.Write(text, (EnumType)type);
            }
        });
    }

    /// <summary>A comment of C that every compiler reads alike, and that nothing in it ends.</summary>
    static string Ascii(string comment) => string.Concat(comment.Replace("*/", "* /", StringComparison.Ordinal).Select(static c => char.IsAscii(c) ? c : '?'));

    /// <summary>The macro that keeps the header from being read twice: <c>PUBLIC_H</c>.</summary>
    static string Guard(string fileName)
    {
        var name = string.Concat(fileName.Select(static c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));
        return char.IsAsciiDigit(name[0]) ? "H_" + name : name;
    }
}
