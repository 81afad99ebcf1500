using IoctlGen.CodeFixes.Migration;
using static IoctlGen.CodeFixes.Tests.Migration.OldCode;

namespace IoctlGen.CodeFixes.Tests.Migration;

/// <summary>A control code is understood however the old code makes it, and taken apart as CTL_CODE joined it.</summary>
public sealed class ControlCodeTests
{
    const string Buffers = "(this IoctlDevice device, ReadOnlySpan<byte> request, Span<byte> reply)";

    [Theory]
    [InlineData("const uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = 0x24800;")]
    [InlineData("const uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = (0x02 << 16) | (1 << 14) | (0x0200 << 2) | 0;")]
    [InlineData("const uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = 0 | (0x0200 << 2) | (1 << 14) | (2 << 16);")]
    [InlineData("const int CDROM = 2; const int {|here:|}IOCTL_CDROM_CHECK_VERIFY = unchecked((int)((uint)CDROM << 16 | 0x4000u + 0x800));")]
    [InlineData("enum Type : uint { CdRom = 2 } enum Access { Read = 1 } const uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = ((uint)Type.CdRom << 16) | ((uint)Access.Read << 14) | (0x200 << 2);")]
    [InlineData("static readonly uint Function = 0x200; static readonly uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = (2 << 16) | (1 << 14) | (Function << 2);")]
    [InlineData("static readonly uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = CTL_CODE(2, 0x200, 0, 1); static uint CTL_CODE(uint type, uint function, uint method, uint access) => (type << 16) | (access << 14) | (function << 2) | method;")]
    [InlineData("static readonly uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = CtlCode(1, 0x200, 0, 2); static uint CtlCode(uint access, uint function, uint method, uint deviceType) => (deviceType << 16) | (access << 14) | (function << 2) | method;")]
    [InlineData("static readonly uint {|here:|}IOCTL_CDROM_CHECK_VERIFY = CtlCode(2, method: 0, access: 1, function: 0x200); static uint CtlCode(uint a, uint function, uint method, uint access) => a + function + method + access;")]
    [InlineData("enum Codes : uint { {|here:|}IOCTL_CDROM_CHECK_VERIFY = 0x24800 }")]
    [InlineData("const uint {|here:|}IoctlCdromCheckVerify = 0x24800;")]
    public Task A_code_is_read_however_it_is_made(string constant) => Refactoring.Turns<DeclareIoctlRefactoring>(
        File(constant),
        File(constant.Replace("{|here:|}", "", StringComparison.Ordinal), Contract(
            "DeviceType.CdRom", "CdRom", "0x200, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_CDROM_CHECK_VERIFY\"", "int CheckVerify(this IoctlDevice device, Span<byte> reply)")));

    [Theory]
    [InlineData("IOCTL_ACME_START = 0x83376004", "0x8337", "AcmeDevice", "0x801, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_ACME_START\"", "int Start" + Buffers)]
    [InlineData("IOCTL_START = 0x8337E006", "0x8337", "Device8337", "0x801, TransferMethod.OutDirect, RequiredAccess.ReadWrite, Name = \"IOCTL_START\"", "int Start" + Buffers)]
    [InlineData("IOCTL_ACME_WRITE = 0x8337A005", "0x8337", "AcmeDevice", "0x801, TransferMethod.InDirect, RequiredAccess.Write, Name = \"IOCTL_ACME_WRITE\"", "void Write(this IoctlDevice device, ReadOnlySpan<byte> request, ReadOnlySpan<byte> data)")]
    [InlineData("FSCTL_GET_REPARSE_POINT = 0x900A8", "DeviceType.FileSystem", "FileSystem", "0x02A, TransferMethod.Buffered, RequiredAccess.Any, Name = \"FSCTL_GET_REPARSE_POINT\"", "int GetReparsePoint(this IoctlDevice device, Span<byte> reply)")]
    [InlineData("IOCTL_STORAGE_CHECK_VERIFY = 0x2D4800", "DeviceType.MassStorage", "MassStorage", "0x200, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_STORAGE_CHECK_VERIFY\"", "int StorageCheckVerify(this IoctlDevice device, Span<byte> reply)")]
    [InlineData("IOCTL_ACME_2000 = 0x83376007", "0x8337", "AcmeDevice", "0x801, TransferMethod.Neither, RequiredAccess.Read, Name = \"IOCTL_ACME_2000\"", "int Code2000" + Buffers)]
    public Task The_parts_and_names_are_those_of_the_code(string constant, string type, string name, string ioctl, string method) => Refactoring.Turns<DeclareIoctlRefactoring>(
        File("const uint {|here:|}" + constant + ";"), File("const uint " + constant + ";", Contract(type, name, ioctl, method)));

    [Theory]
    [InlineData("const uint {|here:|}{|IOCTL3012:IOCTL_CDROM_CHECK_VERIFY|} = 0x24804;")]
    [InlineData("enum Codes : uint { {|here:|}{|IOCTL3012:IoctlCdromCheckVerify|} = 0x24804 }")]
    public Task A_constant_with_another_number_than_its_name_has_is_declared_with_that_of_the_name(string constant) => Refactoring.Turns<DeclareIoctlRefactoring>(
        File(constant.Replace("{|IOCTL3012:", "", StringComparison.Ordinal).Replace("|} =", " =", StringComparison.Ordinal)),
        File(constant.Replace("{|here:|}", "", StringComparison.Ordinal), Contract(
            "DeviceType.CdRom", "CdRom", "0x200, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_CDROM_CHECK_VERIFY\"", "int CheckVerify(this IoctlDevice device, Span<byte> reply)")));

    [Fact]
    public Task A_published_name_is_spelled_as_it_is_published() => Refactoring.Turns<DeclareIoctlRefactoring>(
        File("enum Codes : uint { {|here:|}FsctlRequestOplockLevel1 = 0x90000 }"),
        File("enum Codes : uint { FsctlRequestOplockLevel1 = 0x90000 }", Contract(
            "DeviceType.FileSystem", "FileSystem", "0x000, TransferMethod.Buffered, RequiredAccess.Any, Name = \"FSCTL_REQUEST_OPLOCK_LEVEL_1\"", "void RequestOplockLevel1(this IoctlDevice device)")));

    [Theory]
    [InlineData("const int {|here:|}Sectors = 512;")]
    [InlineData("const string {|here:|}IOCTL_NAME = \"IOCTL_DISK_EJECT\";")]
    [InlineData("static uint {|here:|}IOCTL_CHANGES = 0x24800;")]
    [InlineData("static readonly uint {|here:|}IOCTL_ROUND = IOCTL_ROUND;")]
    [InlineData("static readonly uint {|here:|}IOCTL_WIDE = CTL_CODE(2, 0x1200, 0, 1); static uint CTL_CODE(uint type, uint function, uint method, uint access) => type + access + function + method;")]
    [InlineData("static readonly uint {|here:|}IOCTL_OTHER = Make(2, 0x200, 0, 1); static uint Make(uint type, uint function, uint method, uint access) => type + access + function + method;")]
    public Task What_is_no_code_or_has_no_fixed_value_is_left_alone(string constant) => Refactoring.Offers<DeclareIoctlRefactoring>(File(constant));
}
