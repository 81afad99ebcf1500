using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Tests;

/// <summary>From the words of the catalogue to a buffer of a declaration.</summary>
public sealed class CodeBuffersTests
{
    [Theory]
    [InlineData("A_HEADER and array of A_LINE or A_HEADER and more", "A_HEADER", "Header")]
    [InlineData("A_HEADER or A_HEADER and bytes", "A_HEADER", "Header")]
    [InlineData("array of A_LINE", "A_LINE", "Array")]
    [InlineData("ULONG or none", "ULONG", "Structure")]
    [InlineData("A_KEY or A_LINE", "A_KEY A_LINE", "Structure")]
    [InlineData("none", "", "Structure")]
    public void The_forms_of_one_type_are_of_one_kind(string fact, string types, string kind)
    {
        var output = new CodeBuffers("IOCTL_X", 0x80002000, page: null, new CatalogueRow { Output = fact }).Read(inWords: null, [], _ => false).Output!;

        Assert.Equal((types, kind), (string.Join(" ", output.Types), output.Kind.ToString()));
    }
}
