using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3003: numbers that are declared for a published name are the published ones.</summary>
public sealed class PublishedCodeTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;
        [IoctlContract(DeviceType.Disk)]
        static partial class Disk
        {
            [{|IOCTL3003:Ioctl(0x0018, TransferMethod.Buffered, RequiredAccess.Read, Name = "IOCTL_DISK_GET_LENGTH_INFO")|}] public static partial long GetLength(this IoctlDevice disk);
            [{|IOCTL3003:Ioctl(Code = 0x00070004)|}] public static partial void GetDriveGeometry(this IoctlDevice disk);
        }
        """)).Messages);

    [Fact]
    public Task The_published_numbers_are_quiet() => Analysis.Quiet("""
        using IoctlGen;
        [IoctlContract(DeviceType.Disk)]
        static partial class Disk
        {
            [Ioctl(0x0017, TransferMethod.Buffered, RequiredAccess.Read)] public static partial long GetLengthInfo(this IoctlDevice disk);
            [Ioctl(0x0018, TransferMethod.Buffered, RequiredAccess.Read)] public static partial long GetLengthOfMine(this IoctlDevice disk);
        }
        """);

    [Fact]
    public Task A_vendors_code_of_a_published_name_is_the_vendors_own() => Analysis.Quiet(Contract(
        "[Ioctl(0x801, Name = \"IOCTL_DISK_GET_LENGTH_INFO\")] public static partial void Start(this IoctlDevice device);"));
}
