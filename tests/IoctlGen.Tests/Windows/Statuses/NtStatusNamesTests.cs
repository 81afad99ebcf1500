using System.Reflection;
using System.Text.RegularExpressions;

namespace IoctlGen.Tests;

public sealed partial class NtStatusNamesTests
{
    static readonly PropertyInfo[] Named =
        [.. typeof(NtStatus).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(NtStatus))];

    [Fact]
    public void Every_named_status_has_the_name_of_its_number()
    {
        // That there are any at all: an empty list would agree with everything.
        Assert.True(Named.Length > 200, $"Only {Named.Length} statuses were found.");
        Assert.All(Named, property => Assert.Equal("STATUS_" + UpperSnake(property.Name), Value(property).Name));
    }

    [Fact]
    public void No_number_is_named_twice() => Assert.Equal(Named.Length, Named.Select(Value).Distinct().Count());

    [Theory]
    [InlineData(0x00000000, "STATUS_SUCCESS")]
    [InlineData(0x80000005, "STATUS_BUFFER_OVERFLOW")]
    [InlineData(0xC0000013, "STATUS_NO_MEDIA_IN_DEVICE")]
    [InlineData(0xC00000BA, "STATUS_FILE_IS_A_DIRECTORY")]
    [InlineData(0xC00000EF, "STATUS_INVALID_PARAMETER_1")]
    public void A_name_is_the_one_of_the_header(uint value, string name)
    {
        var status = new NtStatus(value);

        Assert.Equal(name, status.Name);
        Assert.Equal($"{name} (0x{value:X8})", status.ToString());
    }

    [Fact]
    public void A_status_without_a_name_reads_as_its_number()
    {
        var status = new NtStatus(0xE1234567);

        Assert.Null(status.Name);
        Assert.Equal("NTSTATUS 0xE1234567", status.ToString());
    }

    static NtStatus Value(PropertyInfo property) => (NtStatus)property.GetValue(null)!;

    static string UpperSnake(string name) => WordStart().Replace(name, "_").ToUpperInvariant();

    [GeneratedRegex("(?<!^)(?=[A-Z0-9])")]
    private static partial Regex WordStart();
}
