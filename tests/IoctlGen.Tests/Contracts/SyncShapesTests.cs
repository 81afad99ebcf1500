using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class SyncShapesTests
{
    static readonly Pair Sent = new(1, 2), Answer = new(3, 4);

    [Fact]
    public void A_method_without_parameters_sends_no_buffers()
    {
        using var device = Fake.Accepting(SyncShapes.IOCTL_SHAPES_RESET);

        device.Reset();

        var request = Assert.Single(device.Requests);
        Assert.Equal(0, request.Input.Length);
        Assert.Equal(0, request.OutputLength);
        Assert.Equal(MajorFunction.DeviceControl, request.MajorFunction);
    }

    [Fact]
    public void A_structure_by_reference_or_by_value_is_the_input()
    {
        using var device = Fake.Accepting(SyncShapes.IOCTL_SHAPES_SET_PAIR).On(SyncShapes.IOCTL_SHAPES_SET_LEVEL, () => NtStatus.Success);

        device.SetPair(in Sent);
        device.SetLevel(7);

        Assert.Equal(Sent, device.Requests[0].InputAs<Pair>());
        Assert.Equal(7, device.Requests[1].InputAs<int>());
        Assert.Equal([8, 4], device.Requests.Select(request => request.Input.Length));
    }

    [Fact]
    public void A_structure_that_is_returned_is_the_output()
    {
        using var device = Fake.Answering(SyncShapes.IOCTL_SHAPES_GET_PAIR, Answer);

        Assert.Equal(Answer, device.GetPair());
        Assert.Equal(8, Assert.Single(device.Requests).OutputLength);
    }

    [Fact]
    public void An_out_parameter_is_the_output()
    {
        using var device = Fake.Answering(SyncShapes.IOCTL_SHAPES_READ_PAIR, Answer);

        device.ReadPair(out var pair);

        Assert.Equal(Answer, pair);
    }

    [Fact]
    public void Input_and_output_go_together()
    {
        using var device = new FakeDevice()
            .On<int, Pair>(SyncShapes.IOCTL_SHAPES_FIND_PAIR, key => new Pair(key, 1))
            .On<int, Pair>(SyncShapes.IOCTL_SHAPES_LOOK_UP_PAIR, key => new Pair(key, 2));

        device.LookUpPair(8, out var pair);

        Assert.Equal(new Pair(7, 1), device.FindPair(7));
        Assert.Equal(new Pair(8, 2), pair);
    }

    [Fact]
    public void A_ref_parameter_is_both()
    {
        using var device = new FakeDevice().On<Pair, Pair>(SyncShapes.IOCTL_SHAPES_SWAP_PAIR, pair => new Pair(pair.Second, pair.First));
        var pair = Sent;

        device.SwapPair(ref pair);

        Assert.Equal(new Pair(2, 1), pair);
    }

    [Fact]
    public void A_read_only_span_is_an_input_of_all_its_elements()
    {
        using var device = Fake.Accepting(SyncShapes.IOCTL_SHAPES_SET_PAIRS);

        device.SetPairs([Sent, Answer]);

        Assert.Equal(InputBytes.Of<Pair>([Sent, Answer]), Assert.Single(device.Requests).Input.Span);
    }

    [Fact]
    public void A_span_is_an_output_and_its_count_is_returned()
    {
        using var device = Fake.Counting(SyncShapes.IOCTL_SHAPES_GET_PAIRS);
        var pairs = new Pair[2];

        Assert.Equal(2, device.GetPairs(pairs));
        Assert.Equal([new(1, -1), new(2, -2)], pairs);
    }

    [Fact]
    public void A_span_goes_with_an_input()
    {
        using var device = Fake.Counting(SyncShapes.IOCTL_SHAPES_FIND_PAIRS);

        Assert.Equal(3, device.FindPairs(7, new Pair[3]));
        Assert.Equal(7, device.Requests[0].InputAs<int>());
        Assert.Equal(24, device.Requests[0].OutputLength);
    }

    [Fact]
    public void An_InDirect_code_sends_two_buffers()
    {
        using var device = Fake.Accepting(SyncShapes.IOCTL_SHAPES_WRITE);

        device.Write(7, [1, 2, 3]);

        Assert.Equal(7, device.Requests[0].InputAs<int>());
        Assert.Equal([1, 2, 3], device.Requests[0].Data.ToArray());
    }

    [Fact]
    public void A_short_output_is_accepted_where_the_declaration_says_so()
    {
        using var device = Fake.Short(SyncShapes.IOCTL_SHAPES_GET_SOME_OF_PAIR, 5)
            .On(SyncShapes.IOCTL_SHAPES_SWAP_SOME_OF_PAIR, () => (FakeAnswer<int>)5);
        var pair = Sent;

        device.SwapSomeOfPair(ref pair);

        Assert.Equal(new Pair(5, 2), pair);
        Assert.Equal(new Pair(5, 0), device.GetSomeOfPair());
    }

    [Fact]
    public void A_short_output_throws_where_the_declaration_does_not_say_so()
    {
        using var device = Fake.Short(SyncShapes.IOCTL_SHAPES_GET_PAIR, 5);

        Assert.StartsWith("IOCTL_SHAPES_GET_PAIR (0x81236010) succeeded but", Assert.Throws<IoctlException>(() => device.GetPair()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_route_is_taken()
    {
        using var device = Fake.Accepting(SyncShapes.IOCTL_SHAPES_RESET_VOLUME);

        SyncShapes.ResetVolume(device);

        Assert.Equal(MajorFunction.FileSystemControl, Assert.Single(device.Requests).MajorFunction);
    }

    [Fact]
    public void A_failure_throws_by_the_name_of_the_code()
    {
        using var device = new FakeDevice();

        var exception = Assert.Throws<IoctlException>(() => device.Reset());

        Assert.Equal("IOCTL_SHAPES_RESET", exception.CodeName);
        Assert.Equal(SyncShapes.IOCTL_SHAPES_RESET, exception.ControlCode.Value);
    }
}
