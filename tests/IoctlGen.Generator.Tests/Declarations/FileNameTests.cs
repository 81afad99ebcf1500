using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>No declaration makes two files of one name, which would end the generator for the whole project.</summary>
public sealed class FileNameTests
{
    [Fact]
    public void Contracts_that_differ_in_case_only_are_told_apart()
    {
        var generation = Generation.Of(Contract("Usb") + Contract("USB") + Contract("Disk")).Clean();
        Assert.Equal(["Disk.g.cs", "USB-1.g.cs", "Usb-2.g.cs"], generation.HintNames.Order(StringComparer.Ordinal));
    }

    static string Contract(string name) => $$"""
        [IoctlGen.IoctlContract(0x8337)]
        public static partial class {{name}}
        {
            [IoctlGen.Ioctl(0x800)] public static partial void Reset(IoctlGen.IoctlDevice device);
        }

        """;
}
