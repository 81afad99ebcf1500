using System.Runtime.CompilerServices;

namespace IoctlGen.Tests;

public sealed class PaddedOutputsTests
{
    const int WholeFields = 17;

    [Fact]
    public async Task An_output_that_covers_every_field_is_complete_without_the_padding()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, WholeFields);
        var token = TestContext.Current.CancellationToken;
        var swapped = default(Padded);

        device.Read(out var read);
        device.Swap(ref swapped);
        using var all = device.GetAll();
        using var allAsync = await device.GetAllAsync(token);
        var page = device.GetPages(default).AsEnumerable().Select(page => page.Header.Data).Single();

        byte[] data = [device.Get().Data, read.Data, swapped.Data, all.Header.Data, (await device.GetAsync(token)).Data, allAsync.Header.Data, page];

        Assert.Equal(24, Unsafe.SizeOf<Padded>());
        Assert.All(data, static last => Assert.Equal(ScriptedDevice.Written, last));
    }

    [Fact]
    public async Task An_output_that_misses_a_byte_of_the_last_field_is_short()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, WholeFields - 1);
        var token = TestContext.Current.CancellationToken;
        var swapped = default(Padded);

        Assert.Contains("returned 16 bytes of the 17", Assert.Throws<IoctlException>(() => device.Get()).Message, StringComparison.Ordinal);
        Assert.Throws<IoctlException>(() => device.Read(out _));
        Assert.Throws<IoctlException>(() => device.Swap(ref swapped));
        Assert.Throws<IoctlException>(() => device.GetAll());
        Assert.Throws<IoctlException>(() => device.GetPages(default).AsEnumerable().Count());
        await Assert.ThrowsAsync<IoctlException>(() => device.GetAsync(token).AsTask());
        await Assert.ThrowsAsync<IoctlException>(() => device.GetAllAsync(token).AsTask());
    }
}
