using CsCheck;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>Files with contracts as users write them, right and wrong, and as they look halfway.</summary>
static class ContractText
{
    static readonly Gen<string> Attributes = Gen.OneOf(
        "[Ioctl(0x801)]", "[Ioctl(0x802)]", "[Ioctl(0x803, TransferMethod.InDirect)]", "[Ioctl(0x804, TransferMethod.OutDirect, RequiredAccess.Read)]", "[Ioctl(0x805, TransferMethod.Neither, RequiredAccess.ReadWrite)]",
        "[Ioctl(0x806, Retry = false)]", "[Ioctl(0x807, SizeField = \"Size\")]", "[Ioctl(0x808, InitialBufferSize = 64, MaximumBufferSize = 32)]", "[Ioctl(0x809, AllowShortOutput = true)]", "[Ioctl(0x817, OutputSize = \"Size\")]", "[Ioctl(0x818, TransferMethod.Neither, OutputSize = \"One.First.Size\")]", "[Ioctl(Code = 0x83372004)]",
        "[Ioctl(\"IOCTL_DISK_GET_LENGTH_INFO\")]", "[Ioctl(\"FSCTL_GET_RETRIEVAL_POINTERS\", Retry = false)]", "[Ioctl(\"IOCTL_DISK_GET_LENGHT_INFO\")]", "[Ioctl(\"IOCTL_STORAGE_MEDIA_REMOVAL\", Name = \"IOCTL_X\")]", "[Ioctl(1, Name = \"IOCTL_DISK_IS_WRITABLE\")]",
        "[Ioctl(0x80A, Name = \"All\")]", "[Ioctl(0x80B, Name = \"a b\")]", "[Ioctl(0x80C, Name = \"IOCTL_SAME\")]", "[Ioctl(0x1000)]", "[Ioctl(-1)]", "[Ioctl('A')]", "[Ioctl]", "[Ioctl()]", "[Ioctl(function: 0x80D, access: RequiredAccess.Write)]",
        "[Ioctl(Numbers.One)]", "[Ioctl(Missing.One)]", "[Ioctl(0x80E), Obsolete]", "[Ioctl(0x80F, ReplacedBy = \"IOCTL_DISK_IS_WRITABLE\")]", "[Ioctl(0x810, MajorFunction = MajorFunction.FileSystemControl)]", "[Ioctl(0x811, MajorFunction = (MajorFunction)3)]",
        "[Ioctl(0x812, Name = \"FSCTL_OTHER\")]", "[Ioctl(0x813, MinimumClient = \"Windows 10, version 1809\")]", "[IoctlGen.Ioctl(0x814)]", "[Ioctl(0x815)] [Ioctl(0x816)]", "[Obsolete]", "");

    static readonly Gen<string> Modifiers = Gen.OneOf(
        "public static partial", "public static partial", "public static partial", "internal static partial", "public partial", "partial", "static partial", "private static partial", "protected partial", "public static", "public static extern", "public unsafe static partial", "public virtual partial", "file static partial", "public new static partial", "public static async partial");

    static readonly Gen<string> Types = Gen.OneOf(
        "int", "uint", "byte", "bool", "char", "nint", "Guid", "DateTime", "Request", "Reply", "Request", "Reply", "Mode", "Deep", "Pair<int>", "Pair<Pair<Reply>>", "Missing", "string", "object", "int?", "Reply?", "(int, int)", "Loop", "@event", "T", "void*", "int[]");

    static readonly Gen<string> Returns = Gen.Select(
        Gen.OneOf("void", "void", "void", "int", "{0}", "{0}", "{0}[]", "string", "IoctlBuffer", "IoctlBuffer<{0}>", "IoctlResult", "IoctlResult<{0}>", "Task", "Task<{0}>", "ValueTask<{0}[]>", "ValueTask<IoctlResult<{0}>>", "Task<int>", "IoctlPages<{0}, Reply>", "ref {0}", "Span<byte>"), Types, (shape, type) => shape.Replace("{0}", type));

    static readonly Gen<string> Names = Gen.OneOf("Start", "Stop", "Read", "Query", "QueryAsync", "Send", "eventAsync", "@event", "@class", "Meter", "Ioctls", "Finalize", "Dispose", "\\u0041bc", "größe", "_", "x", "IOCTL_METER_START", "System");

    static readonly Gen<string> ParameterNames = Gen.OneOf("device", "input", "output", "data", "@out", "@in", "@ref", "cancellationToken", "value", "@partial", "\\u0064ata", "_", "Ioctls", "x", "y", "z");

    static readonly Gen<string> Parameters = Gen.Select(
        Gen.OneOf("in {0}", "{0}", "ref {0}", "out {0}", "Span<{0}>", "ReadOnlySpan<{0}>", "ReadOnlySpan<byte>", "[OutputSize] {0}", "Memory<{0}>", "ReadOnlyMemory<byte>", "IoctlInput<{0}>", "CancellationToken", "SafeHandle", "IoctlDevice", "params {0}[]", "this IoctlDevice",
            "[IoctlField(\"Data\", Length = \"Size\")] Span<byte>", "[IoctlField(nameof({0}.Size))] SafeHandle", "[IoctlField(\"First.Data\", Alignment = 3)] ReadOnlyMemory<byte>", "[IoctlField] {0}"), Types, ParameterNames,
        (shape, type, name) => $"{shape.Replace("{0}", type)} {name}");

    static readonly Gen<string> Devices = Gen.OneOf("this IoctlDevice device", "this IoctlDevice device", "this IoctlDevice device", "this SafeHandle @event", "IoctlDevice? data", "");

    static readonly Gen<string> Methods = Gen.Select(
        Gen.Select(Attributes, Modifiers, Returns, (a, m, r) => $"{a} {m} {r}"), Names, Devices, Parameters.Array[0, 3], Gen.OneOf(";", ";", ";", ";", ";", " { }", " => throw null!;", "<T>", " where T : struct;"),
        (start, name, device, others, end) => $"    {start} {name}{(end == "<T>" ? end : "")}({string.Join(", ", others.Prepend(device).Where(text => text.Length > 0))}){(end == "<T>" ? ";" : end)}\n");

    static readonly Gen<string> Members = Gen.OneOf(
        Methods, Methods, Methods, Methods,
        Gen.OneOf("    const uint IOCTL_METER_START = 0x83372004;\n", "    static int Ioctls => 0;\n", "    readonly IoctlDevice _device = null!;\n", "    class Nested { }\n", "    // {{{\n", "#if X\n    int\n#endif\n", "    int _value;\n", "    ", "    [\n", "    public static partial\n"));

    static readonly Gen<string> Heads = Gen.OneOf(
        "[IoctlContract(0x8337)]\npublic static partial class Meter", "[IoctlContract(0x8337)]\npublic static partial class Meter", "[IoctlContract(0x8337)]\npublic static partial class Meter", "[IoctlContract(0x8337)]\npublic sealed partial class Meter(IoctlDevice device)", "[IoctlContract(DeviceType.Disk)]\ninternal partial class Meter",
        "[IoctlContract]\npublic static partial class Meter", "[IoctlContract(0x8337)]\npublic partial struct Meter", "[IoctlContract(0x8337)]\npublic partial record Meter(SafeHandle handle)", "[IoctlContract(0x8337)]\npublic partial interface Meter", "[IoctlContract('A')]\nstatic partial class Meter", "[IoctlContract(0x8337)]\nstatic class Meter",
        "[IoctlContract(0x8337), IoctlContract(0x8338)]\nstatic partial class Meter", "[IoctlContract(0x8337, Prefix = \"A-\")]\nstatic partial class Meter", "[IoctlContract(0x8337)]\nstatic partial class Meter<T>", "[IoctlContract(0x8337)]\nfile static partial class Meter", "static partial class Meter", "[IoctlContract(0x8337, Method = TransferMethod.InDirect)]\npublic static partial class @class",
        "public partial class Outer { [IoctlContract(0x8337)] public static partial class Inner { } }\n[IoctlContract(1)] partial class Meter : Outer", "[IoctlContract(0x8337)]\npublic static partial class Meter;\npublic static partial class Meter");

    static readonly Gen<string> Contracts = Gen.Select(Heads, Members.Array[0, 4], (head, members) => $"{head}\n{{\n{string.Concat(members)}}}\n");

    static readonly Gen<string> Others = Gen.OneOf(
        "public struct Request { public int Size; public byte Flag; }\n", "[StructLayout(LayoutKind.Explicit)] public struct Request { [FieldOffset(0)] public int Size; }\n", "public struct Request { public bool On; public string Text; }\n", "public struct Request { public nint Data; public int Size; }\n", "public struct Request { public SafeHandle Data; }\n", "public struct Request { public int Size; }\npublic struct Loop { public Loop Inner; public string Text; }\n", "public partial struct Request { public uint Size; }\npublic partial struct Request { }\n", "");

    static readonly Gen<string> Openings = Gen.OneOf("", "namespace Acme;\n", "extern alias other;\n", "#nullable disable\n", "// <auto-generated/>\n", "global using X = System.Int32;\n", "using System.Numerics;\n");

    /// <summary>Meant to parse; whether it compiles is another question.</summary>
    public static Gen<string> Whole { get; } = Gen.Select(Openings, Others, Contracts.Array[1, 2], (opening, others, contracts) =>
        (opening.StartsWith("namespace", StringComparison.Ordinal) ? Usings + opening : opening + Usings) + Structures + others + string.Concat(contracts));

    /// <summary>One contract with one method, which compiles more often than not.</summary>
    public static Gen<string> Small { get; } = Gen.Select(Others, Gen.OneOf("static partial class Meter", "partial class Meter(IoctlDevice device)", "partial struct Meter"), Methods, (others, head, method) =>
        $"{Usings}{Structures}{others}[IoctlContract(0x8337)]\npublic {head}\n{{\n{method}}}\n");

    /// <summary>Contracts that compile and break a rule that has a fix, with parameters of any names.</summary>
    public static Gen<string> Flawed { get; } = Gen.Select(
        Gen.OneOf(
            "[Ioctl(0x801, TransferMethod.InDirect)] public static partial int {N}(this IoctlDevice {0}, int {1}, Span<byte> {2});", "[Ioctl(0x801, TransferMethod.InDirect)] public static partial Reply {N}(this IoctlDevice {0}, int {1});",
            "[Ioctl(0x801, TransferMethod.InDirect)] public static partial Task<IoctlResult<Reply>> {N}(this IoctlDevice {0}, Reply {1}, CancellationToken {2});", "[Ioctl(0x801)] public static partial Task {N}(this IoctlDevice {0}, int {1});",
            "[Ioctl(0x801)] public static partial ValueTask<Reply> {N}(this SafeHandle {0});", "[Ioctl(0x801)] public static partial int {N}Async(this IoctlDevice {0}, int {1});", "[Ioctl(0x801)] public static partial void {N}(int {0});", "[Ioctl(0x801)] public static partial int {N}(out Reply {0}, int {1});",
            "[Ioctl(0x801)] public static void {N}(this IoctlDevice {0}, int {1}) { }", "[Ioctl(0x801)] static int {N}(this IoctlDevice {0}, int {1}) => throw null!;", "[Ioctl(0x801)] static void {N}(this IoctlDevice {0}, out int {1}) => throw null!;", "[Ioctl(0x801)] static async Task {N}(this IoctlDevice {0}) { await Task.Yield(); }",
            "[Ioctl(0x801)] public static partial Reply[] {N}(this IoctlDevice {0}, ReadOnlySpan<byte> {1});", "[Ioctl(0x801, SizeField = \"No\")] public static partial IoctlBuffer<Reply> {N}(this IoctlDevice {0});", "[Ioctl(0x801, AllowShortOutput = true)] public static partial void {N}(this IoctlDevice {0});",
            "[Ioctl(0x801, Retry = false, InitialBufferSize = 9, MaximumBufferSize = 8)] public static partial string {N}(this IoctlDevice {0});", "[Ioctl(0x801)] public static partial Deep {N}(this IoctlDevice {0}, bool {1});", "[Ioctl(0x801)] public static partial char {N}(this IoctlDevice {0});", "[Ioctl('A')] public static partial void {N}(this IoctlDevice {0});",
            "[Ioctl(0x701)] public static partial void {N}(this IoctlDevice {0});", "[Ioctl(\"IOCTL_DISK_GET_LENGHT_INFO\")] public static partial long {N}(this IoctlDevice {0});", "[Ioctl(0x801, Name = \"IOCTL_DISK_IS_WRITABLE\")] public static partial void {N}(this IoctlDevice {0});", "[Ioctl(Name = \"IOCTL_DISK_IS_WRITABLE\")] public static partial void {N}(this IoctlDevice {0});",
            "[Ioctl(0x801, ReplacedBy = \"IOCTL_DISK_IS_WRITABLE\")] public static partial void {N}(this IoctlDevice {0});"),
        Names.Where(name => name is not ("Ioctls" or "Meter")), ParameterNames.ArrayUnique[3], Gen.OneOf("", "struct Boolean8 { }\n", "class CancellationToken2 { }\nclass Obsolete { }\n", "class LayoutKind { }\n", "class ReadOnlySpan<T> { }\n"), Openings.Where(opening => !opening.StartsWith("extern", StringComparison.Ordinal)),
        (method, name, parameters, other, opening) => (opening.StartsWith("namespace", StringComparison.Ordinal) ? Usings + opening : opening + Usings) + Structures + other
            + $"[IoctlContract(0x8337)]\npublic static partial class Meter\n{{\n    {method.Replace("{N}Async", name.TrimStart('@') + "Async").Replace("{N}", name).Replace("{0}", parameters[0]).Replace("{1}", parameters[1]).Replace("{2}", parameters[2])}\n}}\n");

    /// <summary>Files with a piece cut out, moved or put in: as it looks while somebody types.</summary>
    public static Gen<string> Halfway { get; } = Gen.Select(
        Whole, Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, 3], Gen.OneOf("{", "}", "(", ")", "<", ";", "[Ioctl(", "@", "\"", "'", "/*", "#if ", "partial ", "static ", "\\u00", "\0", "where T :", "=> ", ", ", "= default"),
        (text, first, second, kind, snippet) =>
        {
            var (start, end) = ((int)(Math.Min(first, second) * text.Length), (int)(Math.Max(first, second) * text.Length));
            return kind switch
            {
                0 => text[..end],
                1 => text[..start] + text[Math.Min(end, start + 12)..],
                2 => text[..start] + snippet + text[start..],
                _ => text[..start] + text[Math.Min(end, start + 40)..] + text[start..Math.Min(end, start + 40)],
            };
        });

    public static Gen<string> Any { get; } = Gen.OneOf(Whole, Whole, Halfway);

    const string Usings = "using System;\nusing System.Runtime.InteropServices;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing IoctlGen;\n";

    const string Structures = """
        public struct Reply { public int Size; public short Code; }
        public struct Pair<T> where T : unmanaged { public T First; public T Second; }
        public struct Deep { public Pair<Reply> One; public Mode Mode; public char Letter; }
        public struct @event { public int @int; }
        public enum Mode { Off, On }
        static class Numbers { public const int One = 0x820; }

        """;
}
