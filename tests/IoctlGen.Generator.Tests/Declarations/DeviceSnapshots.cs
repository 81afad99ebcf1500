using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Where a method finds its device.</summary>
public sealed class DeviceSnapshots
{
    [Fact]
    public Task The_one_field_of_an_instance() => Verify(GeneratedCode.Of("""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public partial class Meter
        {
            static readonly IoctlDevice? Shared = null;
            readonly IoctlDevice _device;

            public Meter(IoctlDevice device) => _device = device;

            public IoctlDevice Device => _device;

            public static bool IsShared => Shared != null;

            [Ioctl(0x800)] public partial void Reset();
            [Ioctl(0x801)] public partial int Select(int _device);
        }
        """));

    [Fact]
    public Task The_one_property_of_an_instance() => Verify(GeneratedCode.Of("""
        using IoctlGen;
        using Microsoft.Win32.SafeHandles;

        [IoctlContract(0x8337)]
        public partial class Meter
        {
            public SafeFileHandle? Handle { get; set; }

            [Ioctl(0x800)] public partial void Reset();
        }
        """));

    [Fact]
    public Task A_field_that_is_inherited() => Verify(GeneratedCode.Of("""
        using IoctlGen;

        public abstract class Driver
        {
            protected readonly IoctlDevice Device = null!;
        }

        [IoctlContract(0x8337)]
        public partial class Meter : Driver
        {
            [Ioctl(0x800)] public partial void Reset();
        }
        """));

    [Fact]
    public void A_property_that_overrides_another_counts_once() => Generation.Of("""
        using IoctlGen;

        public abstract class Driver { public abstract IoctlDevice Device { get; } }

        [IoctlContract(0x8337)]
        public partial class Meter : Driver
        {
            public override IoctlDevice Device => null!;

            [Ioctl(0x800)] public partial void Reset();
        }
        """).Clean();

    [Fact]
    public Task The_parameter_of_a_primary_constructor() => Verify(GeneratedCode.OfNewest("""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public sealed partial class Meter(IoctlDevice device, string name)
        {
            public string Name => name;

            [Ioctl(0x800)] public partial void Reset();
        }
        """));

    [Fact]
    public Task A_struct_and_a_record() => Verify(GeneratedCode.OfNewest("""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public readonly partial struct Meter(IoctlDevice device)
        {
            [Ioctl(0x800)] public readonly partial void Reset();
        }

        [IoctlContract(0x8338)]
        public sealed partial record Gauge(IoctlDevice Device)
        {
            [Ioctl(0x800)] public partial void Reset();
        }
        """));

    [Fact]
    public Task A_parameter_even_of_an_instance() => Verify(GeneratedCode.Of("""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public partial class Meters
        {
            [Ioctl(0x800)] public partial void Reset(IoctlDevice meter);
        }
        """));
}
