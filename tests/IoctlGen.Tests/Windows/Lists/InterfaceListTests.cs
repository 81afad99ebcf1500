using System.ComponentModel;

namespace IoctlGen.Tests;

public sealed class InterfaceListTests
{
    const uint Success = 0, Failure = 0x13, BufferSmall = 0x1A;

    const string Device = @"USB\VID_045E&PID_028E\5&2A";

    static readonly Guid Class = new("86f98bd9-98bc-42f7-a57b-4cf6a382ce84");

    [Fact]
    public void The_list_is_asked_for_with_the_room_that_it_takes()
    {
        var manager = new ScriptedConfigManager { Lengths = { (Success, 10) }, Lists = { (Success, "one\0three\0") } };

        Assert.Equal(["one", "three"], InterfaceList.Read(manager, Class, null, includeAbsent: false));
        Assert.Equal([(Class, null, 0u, 10)], manager.Asked);
    }

    [Fact]
    public void The_device_and_the_absent_ones_are_asked_for_where_the_caller_wants_them()
    {
        var manager = new ScriptedConfigManager { Lengths = { (Success, 1) }, Lists = { (Success, "\0") } };

        Assert.Empty(InterfaceList.Read(manager, Class, Device, includeAbsent: true));
        Assert.Equal([(Class, Device, 1u, 1)], manager.Asked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)] // more than it takes
    public void A_class_without_interfaces_is_an_empty_list(uint length)
    {
        var manager = new ScriptedConfigManager { Lengths = { (Success, length) }, Lists = { (Success, "") } };

        Assert.Empty(InterfaceList.Read(manager, Class, null, includeAbsent: false));
    }

    [Fact]
    public void A_list_that_takes_no_room_at_all_is_not_asked_for()
    {
        var manager = new ScriptedConfigManager { Lengths = { (Success, 0) }, Lists = { (0x03, "") } };

        Assert.Empty(InterfaceList.Read(manager, Class, null, includeAbsent: false));
        Assert.Empty(manager.Asked);
    }

    [Fact]
    public void A_list_that_grew_meanwhile_is_asked_for_again()
    {
        var manager = new ScriptedConfigManager
        {
            Lengths = { (Success, 5), (Success, 9), (Success, 13) },
            Lists = { (BufferSmall, "one"), (BufferSmall, "one\0two"), (Success, "one\0two\0six\0\0") },
        };

        Assert.Equal(["one", "two", "six"], InterfaceList.Read(manager, Class, null, includeAbsent: false));
        Assert.Equal([5, 9, 13], manager.Asked.Select(static asked => asked.Room));
    }

    [Fact]
    public void A_list_that_grows_each_time_is_given_up()
    {
        var manager = new ScriptedConfigManager { Lengths = { (Success, 5) }, Lists = { (BufferSmall, "one") } };

        var exception = Assert.Throws<Win32Exception>(() => InterfaceList.Read(manager, Class, null, includeAbsent: false));

        Assert.Equal(NameList.MostAttempts, manager.Asked.Count);
        Assert.Equal(NameList.MostAttempts, manager.LengthsAsked);
        Assert.Equal(122, exception.NativeErrorCode);
        Assert.Equal(
            "Cannot list the device interfaces of class {86f98bd9-98bc-42f7-a57b-4cf6a382ce84}: "
                + "CR_BUFFER_SMALL (0x1A): the list grew each time that it was asked for; try again.",
            exception.Message);
    }

    [Fact]
    public void A_failure_names_the_class_the_device_and_the_reason()
    {
        var atLength = new ScriptedConfigManager { Lengths = { (0x0D, 0) } };
        var atList = new ScriptedConfigManager { Lengths = { (Success, 5) }, Lists = { (0x0D, "") } };

        foreach (var manager in new[] { atLength, atList })
        {
            var exception = Assert.Throws<Win32Exception>(() => InterfaceList.Read(manager, Class, Device, includeAbsent: false));

            Assert.Equal(1168, exception.NativeErrorCode);
            Assert.Equal(
                @"Cannot list the device interfaces of class {86f98bd9-98bc-42f7-a57b-4cf6a382ce84} of 'USB\VID_045E&PID_028E\5&2A': "
                    + "CR_NO_SUCH_DEVNODE (0x0D): there is no such device instance.",
                exception.Message);
        }
    }

    [Fact]
    public void Where_the_length_fails_the_list_is_not_asked_for()
    {
        var manager = new ScriptedConfigManager { Lengths = { (Failure, 3) } };

        Assert.Throws<Win32Exception>(() => InterfaceList.Read(manager, Class, null, includeAbsent: false));

        Assert.Empty(manager.Asked);
    }

    [Theory]
    [InlineData(0x01000001)]
    [InlineData(0x80000000)]
    [InlineData(uint.MaxValue)]
    public void A_length_out_of_all_proportion_is_not_believed(uint length)
    {
        var manager = new ScriptedConfigManager { Lengths = { (Success, length) } };

        var exception = Assert.Throws<InvalidDataException>(() => InterfaceList.Read(manager, Class, null, includeAbsent: false));

        Assert.Equal(
            $"The system announced {length} characters for the device interfaces of class {{86f98bd9-98bc-42f7-a57b-4cf6a382ce84}}; a list has at most 16777216.",
            exception.Message);
        Assert.Empty(manager.Asked);
    }
}
