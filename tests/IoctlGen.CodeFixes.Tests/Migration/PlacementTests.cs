using IoctlGen.CodeFixes.Migration;
using static IoctlGen.CodeFixes.Tests.Migration.OldCode;

namespace IoctlGen.CodeFixes.Tests.Migration;

/// <summary>The declaration goes where the next one is looked for, and the file names what it uses.</summary>
public sealed class PlacementTests
{
    const string Import = "[DllImport(\"kernel32\")] static extern int DeviceIoControl(IntPtr device, uint code, IntPtr input, int inputSize, IntPtr output, int outputSize, IntPtr returned, IntPtr overlapped);";

    const string Eject = "[Ioctl(0x202, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_DISK_EJECT\")]\n    public static partial void Eject(this IoctlDevice device);";

    [Fact]
    public Task A_call_names_its_code_after_the_method_where_it_is_only_a_number() => Refactoring.Turns<DeclareIoctlRefactoring>(
        File("static bool TurnOn(SafeFileHandle device) => {|here:|}DeviceIoControl(device, 0x83376004, IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero);"),
        File("static bool TurnOn(SafeFileHandle device) => DeviceIoControl(device, 0x83376004, IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero);",
            Contract("0x8337", "Device8337", "0x801, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_TURN_ON\"", "void TurnOn(this SafeHandle device)")));

    [Fact]
    public Task A_call_names_its_code_after_the_member_of_an_enum() => Refactoring.Turns<DeclareIoctlRefactoring>(
        File("enum Code : uint { MeterStart = 0x83376004 } static bool Start(SafeFileHandle device) => {|here:|}DeviceIoControl(device, (uint)Code.MeterStart, IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero);"),
        File("enum Code : uint { MeterStart = 0x83376004 } static bool Start(SafeFileHandle device) => DeviceIoControl(device, (uint)Code.MeterStart, IntPtr.Zero, 0, IntPtr.Zero, 0, out _, IntPtr.Zero);",
            Contract("0x8337", "Meter", "0x801, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_METER_START\"", "void Start(this SafeHandle device)")));

    [Fact]
    public Task A_method_offers_each_code_that_it_sends_once() => Refactoring.Offers<DeclareIoctlRefactoring>(
        $"using System; using System.Runtime.InteropServices; class Drive {{ {Import} const uint FSCTL_LOCK = 0x90018; void {{|here:Eject|}}(IntPtr device) {{ const uint IOCTL_DISK_EJECT = 0x74808; Send(FSCTL_LOCK); Send(IOCTL_DISK_EJECT); DeviceIoControl(device, FSCTL_LOCK, default, 0, default, 0, default, default); DeviceIoControl(device, IOCTL_DISK_EJECT, default, 0, default, 0, default, default); DeviceIoControl(device, FSCTL_LOCK, default, 0, default, 0, default, default); }} void Send(uint code) {{ }} }}",
        "Declare FSCTL_LOCK as [Ioctl]", "Declare IOCTL_DISK_EJECT as [Ioctl]");

    [Theory]
    [InlineData("void Send(IntPtr device, uint code) { {|here:|}DeviceIoControl(device, code, default, 0, default, 0, default, default); }")]
    [InlineData("void Send(IntPtr device) { {|here:|}Control(device, 0x74808); } void Control(IntPtr device, uint code) { }")]
    [InlineData("void Send(IntPtr device) { {|here:|}DeviceIoControl(device, 0x74808, default); } void DeviceIoControl(IntPtr device, uint code, IntPtr input) { }")]
    [InlineData("void Send(IntPtr device) { int {|here:|}volts = 0; DeviceIoControl(device, 0x74808, default, 0, default, 0, default, default); }")]
    public Task What_sends_no_known_code_offers_nothing(string method) => Refactoring.Offers<DeclareIoctlRefactoring>(
        $"using System; using System.Runtime.InteropServices; class Drive {{ {Import} {method} }}");

    [Fact]
    public Task A_file_gets_the_usings_that_the_declaration_needs() => Refactoring.Turns<DeclareIoctlRefactoring>(
        "namespace Acme;\n\nstatic class Codes\n{\n    const uint {|here:|}IOCTL_DISK_EJECT = 0x74808;\n}\n",
        "using System;\nusing IoctlGen;\n\nnamespace Acme;\n\nstatic class Codes\n{\n    const uint IOCTL_DISK_EJECT = 0x74808;\n}\n\n[IoctlContract(DeviceType.Disk)]\nstatic partial class Disk\n{\n    [Ioctl(0x202, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_DISK_EJECT\")]\n    public static partial int Eject(this IoctlDevice device, ReadOnlySpan<byte> request, Span<byte> reply);\n}\n");

    [Fact]
    public Task What_holds_an_address_of_a_handle_gets_a_device_and_its_call_stays() => Refactoring.Turns<DeclareIoctlRefactoring>(
        $"using System;\nusing System.ComponentModel;\nusing System.Runtime.InteropServices;\n\nclass Drive\n{{\n    {Import}\n\n    void Eject(IntPtr device)\n    {{\n        const uint IOCTL_DISK_EJECT = 0x74808;\n        {{|here:|}}DeviceIoControl(device, IOCTL_DISK_EJECT, IntPtr.Zero, 0, IntPtr.Zero, 0, default, default);\n    }}\n}}\n",
        $"using System;\nusing System.ComponentModel;\nusing System.Runtime.InteropServices;\nusing IoctlGen;\n\nclass Drive\n{{\n    {Import}\n\n    void Eject(IntPtr device)\n    {{\n        const uint IOCTL_DISK_EJECT = 0x74808;\n        DeviceIoControl(device, IOCTL_DISK_EJECT, IntPtr.Zero, 0, IntPtr.Zero, 0, default, default);\n    }}\n}}\n\n[IoctlContract(DeviceType.Disk)]\nstatic partial class Disk\n{{\n    {Eject}\n}}\n");

    [Fact]
    public Task In_a_program_of_statements_the_contract_follows_the_last_of_them_and_their_types()
    {
        static string Program(string mark) => $"using System;\nusing System.Runtime.InteropServices;\nusing IoctlGen;\nconst uint IOCTL_DISK_EJECT = 0x74808;\n{mark}Drive.DeviceIoControl(default, IOCTL_DISK_EJECT, default, 0, default, 0, default, default);\nstatic class Drive {{ {Import.Replace("static extern", "public static extern", StringComparison.Ordinal)} }}";

        return Refactoring.Turns<DeclareIoctlRefactoring>(
            [("A/Program.cs", Program("{|here:|}"))], [("A/Program.cs", Program("") + $"\n\n[IoctlContract(DeviceType.Disk)]\nstatic partial class Disk\n{{\n    {Eject}\n}}")]);
    }

    [Theory]
    [InlineData("static partial class Disk\n{\n}\n", "static partial class Disk\n{\n    EJECT\n}\n")]
    [InlineData("static partial class Disk\n{\n    [Ioctl(1)] internal static partial void Lock(this IoctlDevice device);\n}\n", "static partial class Disk\n{\n    [Ioctl(1)] internal static partial void Lock(this IoctlDevice device);\n\n    EJECT\n}\n")]
    public Task A_contract_of_the_device_type_gets_the_next_code_in_whichever_file(string before, string after)
    {
        const string Using = "using IoctlGen;\n\n[IoctlContract(DeviceType.Disk)]\n";
        static string Drive(string mark) => $"using System;\nusing System.Runtime.InteropServices;\nclass Drive {{ {Import} void Eject(IntPtr device) {{ {mark}DeviceIoControl(device, IOCTL_DISK_EJECT, default, 0, default, 0, default, default); }} const uint IOCTL_DISK_EJECT = 0x74808; }}";

        return Refactoring.Turns<DeclareIoctlRefactoring>(
            [("A/Disk.cs", Using + before), ("A/Drive.cs", Drive("{|here:|}"))],
            [("A/Disk.cs", Using + after.Replace("EJECT", Eject, StringComparison.Ordinal)), ("A/Drive.cs", Drive(""))]);
    }

    [Theory]
    [InlineData("[IoctlContract(DeviceType.Disk)] static partial class Disk { [Ioctl(0x900)] public static partial void Eject(this IoctlDevice device, int tray); }")]
    [InlineData("[IoctlContract(DeviceType.Disk)] static partial class Disk { [Ioctl(0x202, Name = \"IOCTL_DISK_EJECT\")] public static partial void Remove(this IoctlDevice device); }")]
    public Task A_code_that_is_declared_is_not_declared_again(string contract) => Refactoring.Offers<DeclareIoctlRefactoring>(
        $"using IoctlGen;\n{contract}\nclass Codes {{ const uint {{|here:|}}IOCTL_DISK_EJECT = 0x74808; }}");

    [Theory]
    [InlineData("class Disk { }", "DiskDevice")]
    [InlineData("[IoctlContract(DeviceType.CdRom)] static partial class Disk { }", "DiskDevice")]
    [InlineData("[IoctlContract(DeviceType.Disk)] sealed partial class Disk { }", "DiskDevice")]
    [InlineData("class Disk { } class DiskDevice { }", "DiskDevice2")]
    public Task A_name_that_is_taken_gives_way(string taken, string name) => Refactoring.Turns<DeclareIoctlRefactoring>(
        $"using System;\nusing IoctlGen;\n{taken}\nclass Codes {{ const uint {{|here:|}}IOCTL_DISK_EJECT = 0x74808; }}\n",
        $"using System;\nusing IoctlGen;\n{taken}\nclass Codes {{ const uint IOCTL_DISK_EJECT = 0x74808; }}\n\n[IoctlContract(DeviceType.Disk)]\nstatic partial class {name}\n{{\n    [Ioctl(0x202, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_DISK_EJECT\")]\n    public static partial int Eject(this IoctlDevice device, ReadOnlySpan<byte> request, Span<byte> reply);\n}}\n");

    [Theory]
    [InlineData("Acme", "")]
    [InlineData("Network", "[IoctlContract(DeviceType.Network)]\nstatic partial class Network\n{\n}\n")]
    [InlineData("Acme", "[IoctlContract(DeviceType.Network)]\nstatic partial class Acme\n{\n}\n")]
    public Task A_vendors_code_of_a_published_device_type_goes_into_the_contract_that_is_there(string name, string existing)
    {
        const string Codes = "using System;\nusing IoctlGen;\nclass Codes { const uint MARK = 0x120004; }\n";
        var contract = $"[IoctlContract(DeviceType.Network)]\nstatic partial class {name}\n{{\n    [Ioctl(0x001, TransferMethod.Buffered, RequiredAccess.Any, Name = \"IOCTL_ACME_GET_NAME\")]\n    public static partial int {(name == "Network" ? "Acme" : "")}GetName(this IoctlDevice device, ReadOnlySpan<byte> request, Span<byte> reply);\n}}\n";
        return Refactoring.Turns<DeclareIoctlRefactoring>(
            Codes.Replace("MARK", "{|here:|}IOCTL_ACME_GET_NAME", StringComparison.Ordinal) + existing,
            Codes.Replace("MARK", "IOCTL_ACME_GET_NAME", StringComparison.Ordinal) + (existing.Length == 0 ? "\n" : "") + contract);
    }

    [Fact]
    public Task A_structure_that_the_contract_cannot_see_becomes_bytes() => Refactoring.Turns<DeclareIoctlRefactoring>(
        "using System;\nusing System.Runtime.InteropServices;\nusing IoctlGen;\nclass Drive { CALL }\n".Replace("CALL", Private("{|here:|}"), StringComparison.Ordinal),
        "using System;\nusing System.Runtime.InteropServices;\nusing IoctlGen;\nclass Drive { CALL }\n\n[IoctlContract(DeviceType.Disk)]\nstatic partial class Disk\n{\n    [Ioctl(0x202, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_DISK_EJECT\")]\n    public static partial int Eject(this IoctlDevice device, in Drive.Seen request, Span<byte> reply);\n}\n".Replace("CALL", Private(""), StringComparison.Ordinal));

    static string Private(string mark) =>
        "struct Hidden { public int A; } [StructLayout(LayoutKind.Sequential)] internal struct Seen { public int B; } const uint IOCTL_DISK_EJECT = 0x74808; "
        + "[DllImport(\"kernel32\")] static extern bool DeviceIoControl(IntPtr device, uint code, ref Seen input, int inputSize, ref Hidden output, int outputSize, IntPtr returned, IntPtr overlapped); "
        + $"void Eject(Seen seen, Hidden hidden) {{ {mark}DeviceIoControl(default, IOCTL_DISK_EJECT, ref seen, 4, ref hidden, 4, default, default); }}";
}
