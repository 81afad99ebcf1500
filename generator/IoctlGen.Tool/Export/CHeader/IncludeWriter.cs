using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>Writes what makes the types known that a header takes from Windows, and from other headers.</summary>
static class IncludeWriter
{
    public static void Write(HeaderText text, HeaderContents contents)
    {
        text.Line("""
            /* A driver includes ntddk.h, wdm.h or ntifs.h before this file; an application needs nothing. */
            #ifndef CTL_CODE
            #ifdef _KERNEL_MODE
            #include <wdm.h>
            #else
            #include <windows.h>
            #include <winioctl.h>
            #endif
            #endif
            #include <stddef.h>
            """.ReplaceLineEndings("\n"));
        foreach (var header in contents.Included)
            text.Line($"#include <{header}>");
        foreach (var lines in OneSidedTypes.Lines(NamesIn(contents.Types)))
        {
            text.Line();
            text.Line(lines);
        }
    }

    static HashSet<string> NamesIn(IReadOnlyList<DeclaredType> types) =>
    [
        .. types.OfType<StructureType>()
            .SelectMany(static structure => structure.WrittenFields)
            .Select(static field => field.TypeInC),
    ];
}
