using Microsoft.CodeAnalysis.Completion;

namespace IoctlGen.CodeFixes.Tests.Completion;

/// <summary>Names complete in the strings that name a code or a header, closed or not, and nowhere else.</summary>
public sealed class PlaceTests
{
    const string Published = "IOCTL_DISK_GET_LENGTH_INFO", Header = "ntdddisk.h";

    [Theory]
    [InlineData("Ioctl(\"{|here:|}\")")]
    [InlineData("Ioctl(\"IOCTL_{|here:|}DISK\")")]
    [InlineData("Ioctl(@\"IOCTL_{|here:|}\")")]
    [InlineData("Ioctl(publishedName: \"{|here:|}\")")]
    [InlineData("Ioctl(0x801, Name = \"{|here:|}\")")]
    [InlineData("Ioctl(0x801, ReplacedBy = \"{|here:|}\", Name = \"IOCTL_X\")")]
    [InlineData("IoctlGen.IoctlAttribute(\"{|here:|}\")")]
    [InlineData("Code(\"{|here:|}\")")]
    public async Task Names_of_codes(string attribute) => Assert.Contains(Published, (await Completions.At(Method($"[{attribute}]"))).Names);

    [Theory]
    [InlineData("[Ioctl(\"{|here:|}")]
    [InlineData("[Ioctl(\"{|here:|})]")]
    [InlineData("[Ioctl(\"IOCTL_{|here:|})]")]
    [InlineData("[Ioctl(@\"IOCTL_{|here:|})]")]
    [InlineData("[Ioctl(\"IOCTL_{|here:|}, Header = \"x.h\")]")]
    [InlineData("[Ioctl(0x801, Name = \"{|here:|}")]
    public async Task Names_of_codes_where_the_string_is_not_closed(string line) => Assert.Contains(Published, (await Completions.At(Method(line))).Names);

    [Theory]
    [InlineData("using IoctlGen; class Other { [Ioctl(\"{|here:|}\")] void Start() { } }")]
    [InlineData("using IoctlGen; class Other { [Ioctl(\"{|here:|}\") } ")]
    [InlineData("using IoctlGen; class Other { [Ioctl(\"{|here:|}")]
    [InlineData("using IoctlGen; [Ioctl(\"{|here:|}\")]")]
    public async Task Names_of_codes_outside_of_contracts_and_where_the_method_is_still_to_come(string file) => Assert.Contains(Published, (await Completions.At(file)).Names);

    [Theory]
    [InlineData("[IoctlContract(0x8337, Header = \"{|here:|}\")] partial class Meter { }")]
    [InlineData("[IoctlContract(0x8337, Header = \"{|here:|}")]
    [InlineData("partial class Meter { [Ioctl(0x801, Header = \"{|here:|}\")] void Start() { } }")]
    public async Task Headers(string declaration) => Assert.Contains(Header, (await Completions.At("using IoctlGen;\n" + declaration)).Names);

    [Theory]
    [InlineData("[Ioctl(0x801, Documentation = \"{|here:|}\")]")]
    [InlineData("[Ioctl(0x801, \"{|here:|}\")]")]
    [InlineData("[System.Obsolete(\"{|here:|}\")]")]
    [InlineData("[Acme.Ioctl(\"{|here:|}\")]")]
    [InlineData("[Acme.Ioctl(\"\", Header = \"{|here:|}\")]")]
    [InlineData("[Ioctl({|here:|}\"IOCTL_X\")]")]
    [InlineData("[Ioctl(@{|here:|}\"IOCTL_X\")]")]
    [InlineData("[Ioctl(\"IOCTL_X\"{|here:|})]")]
    [InlineData("[Ioctl($\"{|here:|}\")]")]
    [InlineData("[Ioctl(nameof({|here:|}))]")]
    [InlineData("// [Ioctl(\"{|here:|}\")]")]
    [InlineData("const string Text = \"{|here:|}\";")]
    [InlineData("const string Text = \"[Ioctl(\\\"{|here:|}\\\")]\";")]
    [InlineData("string Text => Name(\"{|here:|}\");")]
    [InlineData("#if NEVER\n[Ioctl(\"{|here:|}\")]\n#endif")]
    public async Task Nothing_elsewhere(string line)
    {
        var names = (await Completions.At(Method(line))).Names.ToList();
        Assert.DoesNotContain(Published, names);
        Assert.DoesNotContain(Header, names);
    }

    [Theory]
    [InlineData("[Ioctl(\"{|here:|}\")]", '"', true)]
    [InlineData("[Ioctl(\"I{|here:|}\")]", 'I', true)]
    [InlineData("[Ioctl(@\"{|here:|}\")]", '"', true)]
    [InlineData("[Ioctl(0x801, Name =\n\"{|here:|}\")]", '"', true)]
    [InlineData("[Ioctl(\"IOCTL_X {|here:|}\")]", ' ', false)]
    public async Task They_are_offered_while_somebody_types(string attribute, char typed, bool isOffered) =>
        Assert.Equal(isOffered, (await Completions.At(Method(attribute), CompletionTrigger.CreateInsertionTrigger(typed))).Names.Contains(Published));

    static string Method(string line) => $$"""
        using IoctlGen;
        using Code = IoctlGen.IoctlAttribute;

        [IoctlContract(DeviceType.Disk)]
        public static partial class Disk
        {
            {{line}}
            public static partial void Start(this IoctlDevice device);
        }

        namespace Acme
        {
            class IoctlAttribute(string name) : System.Attribute
            {
                public string Header { get; set; }
            }
        }
        """;
}
