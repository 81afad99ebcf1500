using System.Runtime.CompilerServices;
using IoctlGen.Samples;

namespace IoctlGen.WindowsLab;

/// <summary>The C# contracts say what the C header says, in the words of the compiler that built the driver.</summary>
public sealed class HeaderTests
{
    static readonly Dictionary<string, uint> HeaderFacts = ReadFacts();

    [Fact]
    public void The_codes_of_the_header_are_the_codes_of_the_contracts()
    {
        // Contracts share codes with each other, in other shapes.
        var declared = new[] { LabDevice.Ioctls.All, LabPlayer.Ioctls.All, LabPager.Ioctls.All, LabPending.Ioctls.All, LabShapes.Ioctls.All, LabTails.Ioctls.All, LabSecondBuffers.Ioctls.All, LabOwning.Ioctls.All, LabFileSystem.Ioctls.All, UsnJournal.Ioctls.All, LabCdRom.Ioctls.All, CdRom.Ioctls.All, Storage.Ioctls.All, Udf.Ioctls.All }
            .SelectMany(static contract => contract)
            .DistinctBy(static ioctl => ioctl.Name);

        Assert.Equal(
            HeaderFacts.Where(static fact => fact.Key.Contains("CTL_", StringComparison.Ordinal)).Select(static fact => $"{fact.Key} 0x{fact.Value:X8}").Order(),
            declared.Select(static ioctl => $"{ioctl.Name} 0x{ioctl.Code.Value:X8}").Order());
    }

    [Fact]
    public void The_structures_of_the_header_have_the_sizes_of_the_contracts_structures()
    {
        var declared = new[]
        {
            Size<LabOutcome>("LAB_OUTCOME"),
            Size<LabScript>("LAB_SCRIPT"),
            Size<LabCursor>("LAB_CURSOR"),
            Size<LabPage>("LAB_PAGE"),
            Size<LabQuery>("LAB_QUERY"),
            Size<LabLabel>("LAB_LABEL"),
            Size<LabPadded>("LAB_PADDED"),
            Size<LabRelease>("LAB_RELEASE"),
            Size<LabDelay>("LAB_DELAY"),
            Size<LabReport>("LAB_REPORT"),
            Size<LabChannelState>("LAB_CHANNEL_STATE"),
            Size<LabLastRequest>("LAB_LAST_REQUEST"),
            Size<LabFact>("LAB_FACT"),
            Size<LabOwned>("LAB_OWNED"),
            Size<LabMedium>("LAB_MEDIUM"),
            Size<LabDriveState>("LAB_DRIVE_STATE"),
            Size<FileMakeCompatibleBuffer>("FILE_MAKE_COMPATIBLE_BUFFER"),
        };

        Assert.Equal(
            HeaderFacts.Where(static fact => !fact.Key.Contains("CTL_", StringComparison.Ordinal)).Select(static fact => $"{fact.Key} {fact.Value}").Order(),
            declared.Order());
    }

    static string Size<T>(string name) => $"{name} {Unsafe.SizeOf<T>()}";

    static Dictionary<string, uint> ReadFacts()
    {
        using var device = Lab.Open();
        var facts = new LabFact[100];
        var count = device.Facts(facts);
        return facts[..count].ToDictionary(static fact => fact.Name.ToString(), static fact => fact.Value);
    }
}
