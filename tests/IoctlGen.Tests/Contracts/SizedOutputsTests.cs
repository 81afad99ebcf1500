using System.Runtime.InteropServices;
using IoctlGen.Testing;
using static IoctlGen.Tests.SizedOutputs;

namespace IoctlGen.Tests;

public sealed class SizedOutputsTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Does not say STATUS_BUFFER_TOO_SMALL of a length that it does not expect.</summary>
    static FakeDevice Strict(ControlCode code, int expected) => new FakeDevice().On(code, (in IoctlRequest request, out int bytesReturned) =>
    {
        bytesReturned = request.Output.Length;
        request.Output.Fill(0xAB);
        return request.Output.Length == expected ? NtStatus.Success : NtStatus.InvalidParameter;
    });

    [Theory]
    [InlineData(8)]
    [InlineData(1025)]
    [InlineData(4096)]
    public void The_driver_gets_exactly_the_size_that_the_input_says(int size)
    {
        using var device = Strict(IOCTL_SIZED_READ, size);
        using var output = device.Read(new() { Length = size });

        Assert.Equal(size, output.Length);
        Assert.Equal(size, Assert.Single(device.Requests).OutputLength);
    }

    [Fact]
    public void A_size_below_the_header_is_the_drivers_to_refuse_and_a_short_output()
    {
        using var device = Strict(IOCTL_SIZED_READ, 4);

        Assert.Contains("returned 4 bytes of the 8", Assert.Throws<IoctlException>(() => device.Read(new() { Length = 4 })).Message, StringComparison.Ordinal);
        Assert.Equal(NtStatus.InvalidParameter, Assert.Throws<IoctlException>(() => device.Read(new() { Length = 0 })).Status);
        Assert.Equal([4, 0], device.Requests.Select(static request => request.OutputLength));
    }

    [Fact]
    public void A_field_of_a_structure_within_and_one_of_a_built_input_say_it_too()
    {
        using var device = Strict(IOCTL_SIZED_READ_NESTED, 3);
        using var built = Strict(IOCTL_SIZED_READ_BUILT, 5);
        using var input = new IoctlInput<ReadRequest>(new() { Length = 5 });
        input.Append([1, 2, 3]);

        Assert.Equal(3, device.ReadNested(new(3)).Length);
        using var output = built.ReadBuilt(input);
        Assert.Equal(5, output.Length);
    }

    [Fact]
    public void A_text_has_the_size_of_the_call()
    {
        using var device = new FakeDevice().On(IOCTL_SIZED_NAME, (in IoctlRequest request, out int bytesReturned) =>
        {
            bytesReturned = request.Output.Length;
            MemoryMarshal.Cast<byte, char>(request.Output).Fill('x');
            return NtStatus.Success;
        });

        Assert.Equal("xxx", device.Name(6));
        Assert.Equal("", device.Name(0));
    }

    [Theory]
    [InlineData(-1L)]
    [InlineData(long.MinValue)]
    [InlineData(16 * 1024 * 1024 + 1L)]
    [InlineData(long.MaxValue)]
    public void A_size_that_no_output_has_names_the_field(long size)
    {
        using var device = new FakeDevice();

        Assert.Equal("request.Length", Assert.Throws<ArgumentOutOfRangeException>(() => device.Read(new() { Length = size })).ParamName);
        Assert.Equal("request.Inner.Length", Assert.Throws<ArgumentOutOfRangeException>(() => device.ReadNested(new(size))).ParamName);
        Assert.Equal("start.Length", Assert.Throws<ArgumentOutOfRangeException>(() => device.PagesOfLength(new() { Length = size })).ParamName);
        Assert.Empty(device.Requests);
    }

    [Fact]
    public async Task A_size_that_no_output_has_names_the_parameter()
    {
        using var device = new FakeDevice();

        Assert.Equal("bytes", Assert.Throws<ArgumentOutOfRangeException>(() => device.Log(default, -1)).ParamName);
        Assert.Contains("from 0 to 64 bytes", Assert.Throws<ArgumentOutOfRangeException>(() => device.Log(default, 65)).Message, StringComparison.Ordinal);
        Assert.Equal("event", Assert.Throws<ArgumentOutOfRangeException>(() => device.Name(-2)).ParamName);
        Assert.Equal("bytes", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await device.TryLogAsync(65, Token))).ParamName);
        Assert.Empty(device.Requests);
    }

    [Theory]
    [InlineData(0, new[] { 0, 64 })]
    [InlineData(5, new[] { 5, 10, 20, 40, 64 })]
    [InlineData(64, new[] { 64 })]
    public async Task With_retry_it_is_the_first_size(int size, int[] rooms)
    {
        using var device = new VariableDevice(new byte[50], NtStatus.BufferTooSmall);

        Assert.Equal(50, device.Log(default, size).Length);
        Assert.Equal(rooms, device.Rooms);
        Assert.Equal(50, (await device.TryLogAsync(size, Token)).Value.Length);
        Assert.Equal([.. rooms, .. rooms], device.Rooms);
    }

    [Fact]
    public void Without_retry_an_output_that_did_not_fit_is_not_asked_for_again()
    {
        using var device = new VariableDevice(new byte[50], NtStatus.BufferOverflow);

        Assert.Equal(NtStatus.BufferOverflow, Assert.Throws<IoctlException>(() => device.ReadNested(new(20))).Status);
        Assert.Equal([20], device.Rooms);
    }

    [Fact]
    public async Task Every_page_has_the_size_of_the_call()
    {
        using var device = new VariableDevice(new byte[8], NtStatus.BufferOverflow);

        Assert.Equal(2, device.Pages(default, 12).AsEnumerable().Count());
        await foreach (var page in device.Pages(default, 8).AsAsyncEnumerable())
            Assert.Equal(8, page.Length);
        Assert.Equal(2, device.PagesOfLength(new() { Length = 4 }).AsEnumerable().Count());
        Assert.Equal([12, 12, 8, 8, 4, 4], device.Rooms);
    }

    /// <summary>What a call of another kind left in the pool is not the driver's, nor the caller's.</summary>
    [Fact]
    public void A_driver_that_lies_about_its_count_shows_zeros()
    {
        using var device = ScriptedDevice.WritingNothing(NtStatus.Success, reported: 1000);
        using var output = device.Read(new() { Length = 100 });

        Assert.Equal(new byte[100], output.Bytes);
    }
}
