namespace IoctlGen.Tests;

public sealed class InstanceContractsTests
{
    static readonly Pair Answer = new(3, 4);

    [Fact]
    public void The_device_is_found_in_a_field()
    {
        using var device = Fake.Answering(DriveWithField.IOCTL_GET_PAIR, Answer);

        Assert.Equal(Answer, new DriveWithField(device).GetPair());
        Assert.Single(device.Requests);
    }

    [Fact]
    public void The_device_is_found_in_a_property()
    {
        using var device = Fake.Answering(DriveWithProperty.IOCTL_GET_PAIR, Answer);

        Assert.Equal(Answer, new DriveWithProperty { Device = device }.GetPair());
    }

    [Fact]
    public void The_device_is_found_in_a_primary_constructor()
    {
        using var device = Fake.Answering(DriveWithParameter.IOCTL_GET_PAIR, Answer);

        Assert.Equal(Answer, new DriveWithParameter(device).GetPair());
    }

    [Fact]
    public void A_structure_is_a_contract_too()
    {
        using var device = Fake.Answering(DriveStructure.IOCTL_GET_PAIR, Answer);

        Assert.Equal(Answer, new DriveStructure(device).GetPair());
    }
}
