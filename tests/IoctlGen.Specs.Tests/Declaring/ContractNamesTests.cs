using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Tests;

/// <summary>What a contract is called, what the names of its codes begin with, and what is left for its methods.</summary>
public sealed class ContractNamesTests
{
    const uint Disk = 0x07, FileSystem = 0x09, Network = 0x12, Unknown = 0x22, MassStorage = 0x2D, Vendors = 0x8337;

    [Theory]
    // All of a family do the same, or what they do has the next word in common too.
    [InlineData("IOCTL_ACME_GET_LINK_STATE IOCTL_ACME_GET_LINK_SPEED IOCTL_ACME_GET_LINK_NAME IOCTL_ACME_GET_HOSTS", "IOCTL_ACME_", "GetLinkState GetLinkSpeed GetLinkName GetHosts")]
    [InlineData("IOCTL_ACME_ENABLE_A IOCTL_ACME_ENABLE_B", "IOCTL_ACME_", "EnableA EnableB")]
    [InlineData("IOCTL_ACME_BUS_RESET_A IOCTL_ACME_BUS_RESET_B", "IOCTL_ACME_BUS_", "ResetA ResetB")]
    [InlineData("IOCTL_RESET_HUB IOCTL_RESET_PORT", "IOCTL_", "ResetHub ResetPort")]
    [InlineData("IOCTL_LOCK_STATE_GET IOCTL_LOCK_STATE_SET", "IOCTL_", "LockStateGet LockStateSet")]
    // What all share is more than what most share.
    [InlineData("IOCTL_ACME_BUS_A IOCTL_ACME_BUS_B IOCTL_ACME_BUS_C IOCTL_ACME_D", "IOCTL_ACME_", "BusA BusB BusC D")]
    [InlineData("IOCTL_ACME_A IOCTL_ACME_B IOCTL_ACME_C OLD_IOCTL_ACME_D", "IOCTL_ACME_", "A B C D")]
    [InlineData("IOCTL_ACME_OPEN IOCTL_ACME_CLOSE IOCTL_METER_OPEN IOCTL_METER_CLOSE", "IOCTL_", "AcmeOpen AcmeClose MeterOpen MeterClose")]
    // One code has the tag and a word; a verb is not it.
    [InlineData("FSCTL_MAKE_MEDIA_COMPATIBLE", "FSCTL_", "MakeMediaCompatible")]
    [InlineData("IOCTL_GET_STATE", "IOCTL_", "GetState")]
    [InlineData("IOCTL_LOCK_STATE", "IOCTL_", "LockState")]
    [InlineData("IOCTL_METER_START", "IOCTL_METER_", "Start")]
    [InlineData("IOCTL_METER_STATE_START", "IOCTL_METER_", "StateStart")]
    [InlineData("IOCTL_START", "IOCTL_", "Start")]
    // A vendor's short name before the tag.
    [InlineData("METER_IOCTL_GET_STATE", "METER_IOCTL_", "GetState")]
    [InlineData("METER_IOCTL_GET_STATE METER_IOCTL_GET_NAME", "METER_IOCTL_", "GetState GetName")]
    [InlineData("TAP_WIN_IOCTL_GET_MAC", "TAP_WIN_IOCTL_", "GetMac")]
    [InlineData("OPEN_IOCTL_A OPEN_IOCTL_B", "OPEN_IOCTL_", "A B")]
    // No tag, small letters, digits.
    [InlineData("LOAD_A LOAD_B", "", "LoadA LoadB")]
    [InlineData("ACME_LOAD_A ACME_LOAD_B", "ACME_", "LoadA LoadB")]
    [InlineData("Ioctl_Acme_GetState_A Ioctl_Acme_GetState_B", "Ioctl_Acme_", "GetStateA GetStateB")]
    [InlineData("IOCTL_Acme_Open_A IOCTL_Acme_Open_B", "IOCTL_Acme_", "OpenA OpenB")]
    [InlineData("IOCTL_ACME2_RESET2_A IOCTL_ACME2_RESET2_B", "IOCTL_ACME2_", "Reset2A Reset2B")]
    [InlineData("__", "", "Code")]
    public void A_prefix_is_what_the_names_have_in_common_and_ends_before_the_first_verb(string codes, string prefix, string methods)
    {
        var names = codes.Split(' ');

        Assert.Equal(prefix, ContractNames.PrefixOf(names));
        Assert.Equal(methods, string.Join(' ', names.Select(name => MethodNames.Of(name, prefix, "Acme"))));
    }

    [Theory]
    [InlineData("MAKE CREATE DELETE START STOP OPEN CLOSE ENABLE DISABLE LOCK UNLOCK ADD REMOVE REGISTER UNREGISTER ALLOCATE FREE RESET FLUSH WAIT MAP UNMAP ATTACH DETACH CONNECT DISCONNECT SUBMIT CANCEL LOAD UNLOAD")]
    [InlineData("GET SET QUERY READ WRITE SEND RECEIVE UPDATE ENUMERATE FIND LIST CHECK IS")]
    public void A_word_that_says_what_a_code_does_is_in_no_prefix(string verbs) =>
        Assert.All(verbs.Split(' '), static verb => Assert.Equal("IOCTL_ACME_", ContractNames.PrefixOf([$"IOCTL_ACME_{verb}_A", $"IOCTL_ACME_{verb}_B"])));

    [Theory]
    [InlineData(Network, "FSCTL_ACME_GET_STATE FSCTL_ACME_GET_NAME", "Acme AcmeNetwork Network")]
    [InlineData(Network, "FSCTL_ACME_GET_STATE", "Acme AcmeNetwork Network")]
    [InlineData(Network, "IOCTL_TCP_QUERY_A IOCTL_TCP_QUERY_B", "Network")]
    [InlineData(Disk, "IOCTL_DISK_GET_A IOCTL_DISK_GET_B", "Disk")]
    [InlineData(Disk, "IOCTL_SECTOR_COUNT", "Disk")] // of two nouns, none is surely a family's
    [InlineData(Disk, "IOCTL_ACME_A IOCTL_METER_A", "Disk")]
    [InlineData(MassStorage, "IOCTL_STORAGE_GET_A IOCTL_STORAGE_SET_B", "MassStorage")]
    [InlineData(FileSystem, "FSCTL_MAKE_MEDIA_COMPATIBLE", "FileSystem")]
    [InlineData(FileSystem, "FSCTL_LOCK_A FSCTL_LOCK_B", "FileSystem")]
    [InlineData(Unknown, "IOCTL_ACME_GET_STATE IOCTL_ACME_GET_NAME", "Acme AcmeUnknown")]
    [InlineData(Unknown, "IOCTL_RESET_HUB IOCTL_RESET_PORT", "Public")]
    [InlineData(Vendors, "IOCTL_METER_START", "Meter Meter8337")]
    [InlineData(Vendors, "ioctl_meter_start ioctl_meter_stop", "Meter Meter8337")]
    [InlineData(Vendors, "IOCTL_GET_STATE", "Public")]
    [InlineData(Vendors, "IOCTL_8042_GET IOCTL_8042_SET", "Device8042 Device80428337")]
    public void A_class_is_called_after_the_words_of_its_codes_unless_they_are_those_of_Windows_for_the_device_type(uint deviceType, string codes, string classes) =>
        Assert.Equal(classes, string.Join(' ', ContractNames.ClassesOf(deviceType, codes.Split(' '), [], "public", "")));

    [Theory]
    [InlineData("IOCTL_READ_BLOCK", "Reader", "ReadBlock")]
    [InlineData("IOCTL_LOCK_STATE", "Lock", "LockState")]
    [InlineData("IOCTL_METER_READ", "MeterDevice", "Read")]
    public void A_contracts_name_takes_no_verb_from_a_method(string code, string contract, string method) =>
        Assert.Equal(method, MethodNames.Of(code, "IOCTL_OTHER_", contract));
}
