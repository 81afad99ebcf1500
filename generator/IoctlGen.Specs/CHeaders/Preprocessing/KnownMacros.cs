using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>What every driver header takes for granted: the words of CTL_CODE, the names of Windows versions, the compiler.</summary>
static class KnownMacros
{
    const string Text = """
        #define CTL_CODE(DeviceType, Function, Method, Access) (((DeviceType) << 16) | ((Access) << 14) | ((Function) << 2) | (Method))
        #define METHOD_DIRECT_TO_HARDWARE METHOD_IN_DIRECT
        #define METHOD_DIRECT_FROM_HARDWARE METHOD_OUT_DIRECT
        #define FILE_ANY_ACCESS 0
        #define FILE_SPECIAL_ACCESS FILE_ANY_ACCESS
        #define FILE_READ_ACCESS 0x0001
        #define FILE_WRITE_ACCESS 0x0002
        #define FILE_ALL_ACCESS 0x001F01FF
        #define FILE_READ_DATA 0x0001
        #define FILE_WRITE_DATA 0x0002
        #define _WIN32 1
        #define _WIN64 1
        #define _M_AMD64 100
        #define _M_X64 100
        #define _MSC_VER 1944
        #define _MSC_EXTENSIONS 1
        #define _WIN32_WINNT 0x0A00
        #define WINVER 0x0A00
        #define NTDDI_VERSION NTDDI_WIN11_BR
        #define _WIN32_WINNT_NT4 0x0400
        #define _WIN32_WINNT_WIN2K 0x0500
        #define _WIN32_WINNT_WINXP 0x0501
        #define _WIN32_WINNT_WS03 0x0502
        #define _WIN32_WINNT_WIN6 0x0600
        #define _WIN32_WINNT_VISTA 0x0600
        #define _WIN32_WINNT_WS08 0x0600
        #define _WIN32_WINNT_LONGHORN 0x0600
        #define _WIN32_WINNT_WIN7 0x0601
        #define _WIN32_WINNT_WIN8 0x0602
        #define _WIN32_WINNT_WINBLUE 0x0603
        #define _WIN32_WINNT_WINTHRESHOLD 0x0A00
        #define _WIN32_WINNT_WIN10 0x0A00
        #define NTDDI_WIN4 0x04000000
        #define NTDDI_WIN2K 0x05000000
        #define NTDDI_WIN2KSP1 0x05000100
        #define NTDDI_WIN2KSP2 0x05000200
        #define NTDDI_WIN2KSP3 0x05000300
        #define NTDDI_WIN2KSP4 0x05000400
        #define NTDDI_WINXP 0x05010000
        #define NTDDI_WINXPSP1 0x05010100
        #define NTDDI_WINXPSP2 0x05010200
        #define NTDDI_WINXPSP3 0x05010300
        #define NTDDI_WINXPSP4 0x05010400
        #define NTDDI_WS03 0x05020000
        #define NTDDI_WS03SP1 0x05020100
        #define NTDDI_WS03SP2 0x05020200
        #define NTDDI_WS03SP3 0x05020300
        #define NTDDI_WS03SP4 0x05020400
        #define NTDDI_WIN6 0x06000000
        #define NTDDI_WIN6SP1 0x06000100
        #define NTDDI_WIN6SP2 0x06000200
        #define NTDDI_WIN6SP3 0x06000300
        #define NTDDI_WIN6SP4 0x06000400
        #define NTDDI_VISTA NTDDI_WIN6
        #define NTDDI_VISTASP1 NTDDI_WIN6SP1
        #define NTDDI_VISTASP2 NTDDI_WIN6SP2
        #define NTDDI_VISTASP3 NTDDI_WIN6SP3
        #define NTDDI_VISTASP4 NTDDI_WIN6SP4
        #define NTDDI_LONGHORN NTDDI_VISTA
        #define NTDDI_WS08 NTDDI_WIN6SP1
        #define NTDDI_WS08SP2 NTDDI_WIN6SP2
        #define NTDDI_WS08SP3 NTDDI_WIN6SP3
        #define NTDDI_WS08SP4 NTDDI_WIN6SP4
        #define NTDDI_WIN7 0x06010000
        #define NTDDI_WIN8 0x06020000
        #define NTDDI_WINBLUE 0x06030000
        #define NTDDI_WINTHRESHOLD 0x0A000000
        #define NTDDI_WIN10 0x0A000000
        #define NTDDI_WIN10_TH2 0x0A000001
        #define NTDDI_WIN10_RS1 0x0A000002
        #define NTDDI_WIN10_RS2 0x0A000003
        #define NTDDI_WIN10_RS3 0x0A000004
        #define NTDDI_WIN10_RS4 0x0A000005
        #define NTDDI_WIN10_RS5 0x0A000006
        #define NTDDI_WIN10_19H1 0x0A000007
        #define NTDDI_WIN10_VB 0x0A000008
        #define NTDDI_WIN10_MN 0x0A000009
        #define NTDDI_WIN10_FE 0x0A00000A
        #define NTDDI_WIN10_CO 0x0A00000B
        #define NTDDI_WIN10_NI 0x0A00000C
        #define NTDDI_WIN10_CU 0x0A00000D
        #define NTDDI_WIN11_ZN 0x0A00000E
        #define NTDDI_WIN11_GA 0x0A00000F
        #define NTDDI_WIN11_GE 0x0A000010
        #define NTDDI_WIN11_DT 0x0A000011
        #define NTDDI_WIN11_BR 0x0A000012
        """;

    static readonly Lazy<Dictionary<string, Macro>> Table = new(Read);

    public static Macro? Find(string name) =>
        Table.Value.TryGetValue(name, out var macro) ? macro
        : DeviceTypes.TryGetValue(name, out var deviceType) ? Number(name, deviceType)
        : Array.IndexOf(CtlCodeNames.Methods, name) is >= 0 and var method ? Number(name, (uint)method)
        : null;

    static Dictionary<string, Macro> Read()
    {
        var scanner = new CScanner(new("", Text));
        var table = new Dictionary<string, Macro>(StringComparer.Ordinal);
        for (var line = TokenLine.Read(scanner); line.Count > 0; line = TokenLine.Read(scanner))
        {
            var macro = MacroDefinition.Read(line, guards: [], comment: "", Remarks.None);
            table.Add(macro.Name, macro);
        }

        return table;
    }

    static Macro Number(string name, uint value) => new(
        new(CTokenKind.Identifier, name, default, afterSpace: true),
        parameters: null,
        [new(CTokenKind.Number, FormattableString.Invariant($"0x{value:X8}"), default, afterSpace: true)]);
}
