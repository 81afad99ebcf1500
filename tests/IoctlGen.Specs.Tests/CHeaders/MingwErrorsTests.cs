using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

public sealed class MingwErrorsTests
{
    [Fact]
    public void Every_error_is_wrong_in_the_parts_that_it_names() =>
        Assert.All(MingwError.All, error => Assert.Equal(error.WrongParts, DifferingParts(error.Code, error.PublishedCode)));

    [Fact]
    public void Every_error_is_what_the_C_compiler_says_or_no_CTL_CODE_at_all()
    {
        var compiled = MingwControlCode.All.ToLookup(row => row.Name, row => row.Code);

        Assert.All(MingwError.All, error =>
            Assert.Equal(ControlCodeParts.Split(error.Code).DeviceType == 0 ? [] : [error.Code], compiled[error.Name]));
    }

    [Fact]
    public void The_published_facts_name_the_code_that_an_error_misses()
    {
        var published = PublishedCodes.Read();
        var known = MingwError.All.Where(error => published.ContainsKey(error.Name)).ToList();

        Assert.NotEmpty(known);
        Assert.All(known, error => Assert.Equal(published[error.Name], error.PublishedCode));
    }

    static string DifferingParts(uint code, uint published)
    {
        var (left, right) = (ControlCodeParts.Split(code), ControlCodeParts.Split(published));
        (string Name, bool Differs)[] parts =
        [
            ("device type", left.DeviceType != right.DeviceType),
            ("function", left.Function != right.Function),
            ("method", left.Method != right.Method),
            ("access", left.Access != right.Access),
        ];
        return string.Join(", ", parts.Where(part => part.Differs).Select(part => part.Name));
    }
}
