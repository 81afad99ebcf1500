namespace IoctlGen.Tests;

public sealed class IoctlsTests
{
    [Fact]
    public void The_list_has_every_code_in_order_of_declaration() => Assert.Equal(
        [
            "IOCTL_SHAPES_RESET (0x81232004)",
            "IOCTL_SHAPES_SET_PAIR (0x8123A008)",
            "IOCTL_SHAPES_SET_LEVEL (0x8123200C)",
            "IOCTL_SHAPES_GET_PAIR (0x81236010)",
            "IOCTL_SHAPES_FIND_PAIR (0x81232014)",
            "IOCTL_SHAPES_READ_PAIR (0x81232018)",
            "IOCTL_SHAPES_LOOK_UP_PAIR (0x8123201C)",
            "IOCTL_SHAPES_SWAP_PAIR (0x81232020)",
            "IOCTL_SHAPES_SET_PAIRS (0x81232024)",
            "IOCTL_SHAPES_GET_PAIRS (0x8123202A)",
            "IOCTL_SHAPES_FIND_PAIRS (0x8123202F)",
            "IOCTL_SHAPES_WRITE (0x81232031)",
            "IOCTL_SHAPES_GET_SOME_OF_PAIR (0x81232034)",
            "IOCTL_SHAPES_SWAP_SOME_OF_PAIR (0x81232038)",
            "IOCTL_SHAPES_RESET_VOLUME (0x8123203C)",
        ],
        SyncShapes.Ioctls.All.Select(ioctl => ioctl.ToString()));

    [Theory]
    [InlineData(SyncShapes.IOCTL_SHAPES_RESET, null, null)]
    [InlineData(SyncShapes.IOCTL_SHAPES_SET_PAIR, typeof(Pair), null)]
    [InlineData(SyncShapes.IOCTL_SHAPES_GET_PAIR, null, typeof(Pair))]
    [InlineData(SyncShapes.IOCTL_SHAPES_FIND_PAIR, typeof(int), typeof(Pair))]
    [InlineData(SyncShapes.IOCTL_SHAPES_READ_PAIR, null, typeof(Pair))]
    [InlineData(SyncShapes.IOCTL_SHAPES_SWAP_PAIR, typeof(Pair), typeof(Pair))]
    [InlineData(SyncShapes.IOCTL_SHAPES_SET_PAIRS, typeof(Pair), null)]
    [InlineData(SyncShapes.IOCTL_SHAPES_FIND_PAIRS, typeof(int), typeof(Pair))]
    [InlineData(SyncShapes.IOCTL_SHAPES_WRITE, typeof(int), null)]
    public void A_descriptor_names_the_structures_of_its_buffers(uint code, Type? input, Type? output)
    {
        var descriptor = Assert.Single(SyncShapes.Ioctls.All, ioctl => ioctl.Code == code);

        Assert.Equal(input, descriptor.Input);
        Assert.Equal(output, descriptor.Output);
    }

    [Fact]
    public void A_descriptor_has_the_header_and_the_route_of_its_declaration()
    {
        Assert.All(SyncShapes.Ioctls.All, ioctl => Assert.Equal("shapes.h", ioctl.Header));
        Assert.All(TryShapes.Ioctls.All, ioctl => Assert.Null(ioctl.Header));
        Assert.Equal(MajorFunction.FileSystemControl, SyncShapes.Ioctls.All[^1].MajorFunction);
        Assert.Equal(MajorFunction.DeviceControl, SyncShapes.Ioctls.All[0].MajorFunction);
    }

    [Fact]
    public async Task A_code_with_several_shapes_is_listed_once_and_called_by_all()
    {
        var descriptor = Assert.Single(OneCodeTwoShapes.Ioctls.All);
        using var device = Fake.Answering(OneCodeTwoShapes.IOCTL_GET_PAIR, new Pair(3, 4));

        Assert.Equal("IOCTL_GET_PAIR", descriptor.Name);
        Assert.Equal(new Pair(3, 4), OneCodeTwoShapes.GetPair(device));
        Assert.Equal(new Pair(3, 4), OneCodeTwoShapes.TryGetPair(device).Value);
        Assert.Equal(new Pair(3, 4), await OneCodeTwoShapes.GetPairAsync(device, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Each_code_has_a_descriptor_that_the_list_and_the_calls_use()
    {
        using var device = Fake.Answering(OneCodeTwoShapes.IOCTL_GET_PAIR, new Pair(3, 4));

        Assert.Same(SyncShapes.Ioctls.IOCTL_SHAPES_RESET, SyncShapes.Ioctls.All[0]);
        Assert.Equal(new Pair(3, 4), DeviceCalls.Receive<Pair>(device, OneCodeTwoShapes.Ioctls.IOCTL_GET_PAIR));
    }

    [Fact]
    public void The_list_is_one_and_cannot_be_written()
    {
        Assert.Same(SyncShapes.Ioctls.All, SyncShapes.Ioctls.All);
        Assert.Throws<NotSupportedException>(() => ((IList<IoctlDescriptor>)SyncShapes.Ioctls.All)[0] = SyncShapes.Ioctls.All[1]);
    }
}
