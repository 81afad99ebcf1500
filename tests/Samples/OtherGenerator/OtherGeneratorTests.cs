using IoctlGen.Testing;
using Native.Meters;
using Native.Meters.Reports;

namespace IoctlGen.Samples.OtherGenerator;

/// <summary>The calls are made, and the bytes are those of the structures that the other generator wrote.</summary>
public sealed class OtherGeneratorTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void By_using_and_alias()
    {
        using var device = new FakeDevice().On<Request, Reply>(Meter.IOCTL_METER_QUERY, request => new Reply { Channel = request.Channel, Volts = 12 });

        var reply = device.Query(new Request { Channel = 7 });

        Assert.Equal((7, 12u), (reply.Channel, reply.Volts));
        Assert.Equal(16, device.Requests[0].Input.Length);
    }

    [Fact]
    public void In_spans()
    {
        using var device = new FakeDevice().On<Reply>(Meter.IOCTL_METER_DUMP, () => new Reply { Volts = 3 });
        var replies = new Reply[2];

        Assert.Equal(1, device.Dump(new Request[3], replies));
        Assert.Equal((48, 16), (device.Requests[0].Input.Length, device.Requests[0].OutputLength));
        Assert.Equal(3u, replies[0].Volts);
    }

    [Fact]
    public void As_header_of_a_buffer_and_of_a_built_input()
    {
        using var device = new FakeDevice().On<Request, Header>(Meter.IOCTL_METER_DESCRIBE, request => new Header { Version = (uint)request.Channel, Size = 12 });
        using var input = new IoctlInput<Request>(new Request { Channel = 5 });

        using var answer = device.Describe(input);

        Assert.Equal((5u, 12), (answer.Header.Version, answer.Length));
    }

    [Fact]
    public void Nested_by_a_static_using_and_by_their_full_name()
    {
        using var device = new FakeDevice().On<Tables.Row, Tables.Row>(Meter.IOCTL_METER_LIST, from => new Tables.Row { Key = from.Key + 1 });

        Assert.Equal(8, Assert.Single(device.List(new Tables.Row { Key = 7 })).Key);
    }

    [Fact]
    public void Enums()
    {
        using var device = new FakeDevice().On<Mode>(Meter.IOCTL_METER_SET, (Mode mode) => mode == Mode.Armed ? NtStatus.Success : NtStatus.InvalidParameter);

        device.Set(Mode.Armed);

        Assert.Equal(4, device.Requests[0].Input.Length);
    }

    [Fact]
    public void By_a_global_using()
    {
        using var device = new FakeDevice().On<Stamp>(Meter.IOCTL_METER_STAMP, () => new Stamp { Ticks = 9 });

        Assert.True(device.TryStamp(out var stamp).IsSuccess);
        Assert.Equal(9, stamp.Ticks);
    }

    [Fact]
    public void Of_the_contracts_own_namespace()
    {
        using var device = new FakeDevice().On<Neighbour, Neighbour>(Meter.IOCTL_METER_EXCHANGE, n => new Neighbour { Left = n.Right, Right = n.Left });
        var neighbour = new Neighbour { Left = 1, Right = 2 };

        device.Exchange(ref neighbour);

        Assert.Equal((2, 1), (neighbour.Left, neighbour.Right));
    }

    [Fact]
    public void In_a_structure_of_the_projects_own()
    {
        using var device = new FakeDevice().On<Envelope>(Meter.IOCTL_METER_SEND, (Envelope envelope) => envelope.Mode == Mode.Armed ? NtStatus.Success : NtStatus.InvalidParameter);

        device.Send(new Envelope { Inner = new Request { Channel = 4 }, Mode = Mode.Armed });

        Assert.Equal(4, device.Requests[0].InputAs<Envelope>().Inner.Channel);
    }

    [Fact]
    public void In_pages()
    {
        using var device = new FakeDevice().On<Cursor, Header>(Meter.IOCTL_METER_ENUMERATE, cursor => new Header { Version = (uint)cursor.Next });

        Assert.Equal([1u, 2u], device.Enumerate(new Cursor { Next = 1 }).AsEnumerable().Select(page => page.Header.Version));
    }

    [Fact]
    public async Task In_tasks_and_in_a_second_file_where_a_name_means_another()
    {
        using var device = new FakeDevice()
            .On<Request, Tables.Row>(Meter.IOCTL_METER_ASK, request => new Tables.Row { Value = request.Channel })
            .On<Reply>(Meter.IOCTL_METER_COLLECT, () => new Reply { Volts = 5 })
            .On<Header>(Meter.IOCTL_METER_DETAIL, () => new Header { Version = 6 });

        Assert.Equal(7, (await device.AskAsync(new Request { Channel = 7 }, Token)).Value);
        Assert.Equal(5u, Assert.Single((await device.TryCollectAsync(new Request[2], Token)).Value!).Volts);
        using var answer = await device.DetailAsync(Token);
        Assert.Equal(6u, answer.Header.Version);
    }

    [Fact]
    public void In_a_contract_with_a_device_of_its_own()
    {
        using var device = new FakeDevice().On(Gauge.IOCTL_GAUGE_ARM, () => NtStatus.Success).On<Reply>(Gauge.IOCTL_GAUGE_MEASURE, () => new Reply { Volts = 8 });
        var gauge = new Gauge(device);

        gauge.Arm(new Request { Channel = 2 });

        Assert.Equal(8u, gauge.Measure().Volts);
        Assert.Equal(2, device.Requests[0].InputAs<Request>().Channel);
    }

    [Fact]
    public void The_descriptors_name_them()
    {
        var types = Meter.Ioctls.All.ToDictionary(ioctl => ioctl.Name, ioctl => (ioctl.Input, ioctl.Output));

        Assert.Equal((typeof(Request), typeof(Reply)), types["IOCTL_METER_DUMP"]);
        Assert.Equal((typeof(Request), typeof(Header)), types["IOCTL_METER_DESCRIBE"]);
        Assert.Equal((typeof(Request), typeof(Reply)), types["IOCTL_METER_READ"]);
        Assert.Equal((null, typeof(int)), types["IOCTL_METER_COUNT"]);
        Assert.Equal(14, types.Count);
    }
}
