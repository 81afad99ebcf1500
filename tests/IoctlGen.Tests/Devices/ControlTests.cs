using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class ControlTests
{
    const uint CheckVerify = 0x00024800, MakeMediaCompatible = 0x00098130;

    [Fact]
    public void Bytes_go_in_and_out_and_are_counted()
    {
        using var device = new FakeDevice().On(CheckVerify, (in IoctlRequest request, out int bytesReturned) =>
        {
            request.Input.CopyTo(request.Output);
            bytesReturned = request.Input.Length;
            return NtStatus.Success;
        });
        var output = new byte[4];

        Assert.Equal(3, device.Control(CheckVerify, [1, 2, 3], output));
        Assert.Equal([1, 2, 3, 0], output);
    }

    [Theory]
    [InlineData(CheckVerify, MajorFunction.Unspecified, MajorFunction.DeviceControl)]
    [InlineData(MakeMediaCompatible, MajorFunction.Unspecified, MajorFunction.FileSystemControl)]
    [InlineData(CheckVerify, MajorFunction.FileSystemControl, MajorFunction.FileSystemControl)]
    [InlineData(MakeMediaCompatible, MajorFunction.DeviceControl, MajorFunction.DeviceControl)]
    public void A_route_that_is_not_stated_is_told_by_the_device_type(uint code, MajorFunction stated, MajorFunction taken)
    {
        using var device = new FakeDevice();

        device.TryControl(code, default, default, stated);

        Assert.Equal(taken, Assert.Single(device.Requests).MajorFunction);
    }

    [Fact]
    public void A_code_without_a_contract_fails_by_its_number()
    {
        using var device = new FakeDevice();

        var exception = Assert.Throws<IoctlException>(() => device.Control(CheckVerify, default, default));

        Assert.StartsWith("0x00024800 failed: STATUS_INVALID_DEVICE_REQUEST", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.CodeName);
    }
}
