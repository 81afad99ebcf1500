using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Contracts of all kinds and in all places.</summary>
public sealed class ContractSnapshots
{
    [Fact]
    public Task The_seed_codes() => Verify(GeneratedCode.Of("""
        using IoctlGen;

        namespace Drives
        {
            [IoctlContract(DeviceType.CdRom, Header = "ntddcdrm.h", Prefix = "IOCTL_CDROM_")]
            public static partial class CdRom
            {
                /// <summary>Determines whether the medium in the drive is accessible.</summary>
                [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read, ReplacedBy = "IOCTL_STORAGE_CHECK_VERIFY")]
                public static partial void CheckVerify(this IoctlDevice drive);
            }

            [IoctlContract(DeviceType.FileSystem, Header = "winioctl.h", IncludeHeader = "Windows.h")]
            public static partial class Udf
            {
                /// <summary>Closes an open session on write-once media.</summary>
                [Ioctl(76, TransferMethod.Buffered, RequiredAccess.Write, Name = "FSCTL_MAKE_MEDIA_COMPATIBLE",
                    MinimumClient = "Windows Vista [desktop apps only]", MinimumServer = "Windows Server 2008 [desktop apps only]",
                    Documentation = "https://example.org/fsctl?a=1&b=2")]
                public static partial void MakeMediaCompatible(this IoctlDevice volume, in FileMakeCompatibleBuffer request);
            }

            public struct FileMakeCompatibleBuffer { public byte CloseDisc; }
        }
        """));

    [Fact]
    public Task A_file_scoped_namespace_and_several_contracts() => Verify(GeneratedCode.OfNewest("""
        using IoctlGen;
        namespace Acme.Devices;

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            [Ioctl(0x800)] internal static partial void Reset(this IoctlDevice device);
        }

        [IoctlContract(0xFFFF)]
        static partial class Gauge
        {
            [Ioctl(0xFFF, TransferMethod.Neither, RequiredAccess.ReadWrite)] internal static partial void Reset(this IoctlDevice device);
        }
        """));

    [Fact]
    public Task Nested_types_of_every_kind() => Verify(GeneratedCode.OfNewest("""
        using IoctlGen;

        public partial interface IOuter
        {
            public partial record Middle
            {
                public partial struct Inner
                {
                    [IoctlContract(0x8337)]
                    private static partial class Meter
                    {
                        [Ioctl(0x800)] internal static partial void Reset(IoctlDevice device);
                    }
                }
            }
        }
        """));

    [Fact]
    public Task Methods_that_share_a_code_share_its_constant() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x802)] public static partial void Query(this IoctlDevice device, in Request request);
        [Ioctl(0x802)] public static partial Reply Query(this IoctlDevice device);
        [Ioctl(0x802, Header = "meter.h")] public static partial IoctlResult<Reply> TryQuery(this IoctlDevice device);
        [Ioctl(0x802)] public static partial Task<Reply> QueryAsync(this IoctlDevice device, CancellationToken cancellationToken);
        """));

    [Fact]
    public Task A_constant_that_the_user_has_is_kept() => Verify(GeneratedCode.OfMethods("""
        public const uint IOCTL_METER_RESET = 0x83372000;
        public const int IOCTL_METER_STOP = unchecked((int)0x83372004);
        [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);
        [Ioctl(0x801)] public static partial void Stop(this IoctlDevice device);
        """));

    [Fact]
    public Task Defaults_of_the_contract() => Verify(GeneratedCode.Of("""
        using System.Runtime.InteropServices;
        using IoctlGen;

        [IoctlContract(0x8337, Method = TransferMethod.OutDirect, Access = RequiredAccess.ReadWrite, Header = "meter.h", Prefix = "METER_",
            MinimumClient = "Windows 11", MinimumServer = "Windows Server 2022", MajorFunction = MajorFunction.FileSystemControl)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial void Reset(SafeHandle device);
            [Ioctl(0x801, TransferMethod.Buffered)] public static partial void Stop(SafeHandle device);
            [Ioctl(0x802, access: RequiredAccess.Any, Header = "stop.h", MinimumClient = "Windows 10", MajorFunction = MajorFunction.DeviceControl)] public static partial void Arm(SafeHandle device);
        }
        """));

    [Fact]
    public Task Whole_codes() => Verify(GeneratedCode.Of("""
        using IoctlGen;

        [IoctlContract]
        public static partial class Odd
        {
            const uint Base = 0x80000000;

            [Ioctl(Code = 0x80002000)] public static partial void Hello(this IoctlDevice device);
            [Ioctl("ODD_CODE", Code = Base | 7)] public static partial void Bye(this IoctlDevice device);
        }
        """));

    [Fact]
    public Task A_contract_that_derives_from_a_contract() => Verify(GeneratedCode.Of("""
        using IoctlGen;

        [IoctlContract(0x8337, Prefix = "IOCTL_")]
        public partial class Meter
        {
            protected readonly IoctlDevice Device = null!;

            [Ioctl(0x800)] public virtual partial void Reset();
        }

        [IoctlContract(0x8338, Prefix = "IOCTL_")]
        public partial class Gauge : Meter
        {
            [Ioctl(0x800)] public override partial void Reset();
        }
        """));
}
