using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2012: a vendor's code that carries an input requires access to the device.</summary>
public sealed class OpenAccessTests
{
    const string Id = "IOCTL2012";

    [Fact]
    public async Task Messages() => await Verify((await Advises("0x8337", """
        [{|IOCTL2012:Ioctl(0x801)|}] public static partial void SetLimit(this IoctlDevice device, int volts);
        """)).Messages);

    [Theory]
    [InlineData("0x8000", "[{|IOCTL2012:Ioctl(1)|}]", "int value")]
    [InlineData("DeviceType.Unknown", "[{|IOCTL2012:Ioctl(0x800)|}]", "int value")]
    [InlineData("0x8337", "[Ioctl(1, TransferMethod.Buffered, {|IOCTL2012:RequiredAccess.Any|})]", "ref int value")]
    [InlineData("0x8337", "[Ioctl(1, access: {|IOCTL2012:RequiredAccess.Any|})]", "ReadOnlySpan<byte> values")]
    [InlineData("0x8337", "[Ioctl(Code = {|IOCTL2012:0x80002000|})]", "in long value")]
    [InlineData("0x8337, Access = RequiredAccess.Any", "[{|IOCTL2012:Ioctl(1)|}]", "IoctlInput<int> value")]
    [InlineData("0x8337", "[{|IOCTL2012:Ioctl(1, TransferMethod.InDirect)|}]", "int value, ReadOnlySpan<byte> data")]
    public Task An_input_with_no_access_required_is_reported_where_the_access_is_or_would_be(string deviceType, string attribute, string parameter) =>
        Advises(deviceType, attribute + " public static partial void Set(this IoctlDevice device, " + parameter + ");");

    [Theory]
    [InlineData("0x8337", "[Ioctl(1, access: RequiredAccess.Read)]", "int value")]
    [InlineData("0x8337", "[Ioctl(1, access: RequiredAccess.Write)]", "int value")]
    [InlineData("0x8337, Access = RequiredAccess.ReadWrite", "[Ioctl(1)]", "int value")]
    [InlineData("0x8337", "[Ioctl(Code = 0x80006000)]", "int value")]
    [InlineData("0x7FFF", "[Ioctl(0x800)]", "int value")]
    [InlineData("DeviceType.Unknown", "[Ioctl(0x7FF)]", "int value")]
    [InlineData("DeviceType.FileSystem", "[Ioctl(0x800)]", "int value")]
    [InlineData("0x8337", "[Ioctl(1)]", "out int value")]
    public Task Required_access_Microsofts_own_codes_and_codes_without_an_input_are_quiet(string deviceType, string attribute, string parameter) =>
        Advises(deviceType, attribute + " public static partial void Set(this IoctlDevice device, " + parameter + ");");

    [Fact]
    public Task A_code_without_buffers_is_quiet() => Advises("0x8337", "[Ioctl(1)] public static partial void Reset(this IoctlDevice device);");

    static Task<Analysis> Advises(string deviceType, string methods) =>
        Analysis.Advises(Id, BufferContract.Text("", methods).Replace("[IoctlContract(0x8337)]", $"[IoctlContract({deviceType})]", StringComparison.Ordinal));
}
