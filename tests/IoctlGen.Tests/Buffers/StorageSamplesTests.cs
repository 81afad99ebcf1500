using System.Runtime.CompilerServices;
using System.Text;
using IoctlGen.Samples;

namespace IoctlGen.Tests;

/// <summary>Real codes whose answers point into themselves, from drivers good and bad.</summary>
public sealed class StorageSamplesTests
{
    [Fact]
    public void The_codes_and_layouts_are_those_of_the_headers()
    {
        Assert.Equal(0x002D1400u, StorageProperties.IOCTL_STORAGE_QUERY_PROPERTY);
        Assert.Equal(0x00560000u, Volumes.IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS);
        Assert.Equal(0x006D0008u, MountManager.IOCTL_MOUNTMGR_QUERY_POINTS);
        Assert.Equal(0x000900A8u, ReparsePoints.FSCTL_GET_REPARSE_POINT);
        Assert.Equal(12, Unsafe.SizeOf<StoragePropertyQuery>());
        Assert.Equal(36, Unsafe.SizeOf<StorageDeviceDescriptor>());
        Assert.Equal(32, Unsafe.SizeOf<VolumeDiskExtents>());
        Assert.Equal(24, Unsafe.SizeOf<MountPoint>());
        Assert.Equal(32, Unsafe.SizeOf<MountPoints>());
        Assert.Equal(24, Unsafe.SizeOf<SymbolicLinkReparseData>());
    }

    [Fact]
    public async Task A_drive_tells_its_names_at_offsets_however_long_they_are()
    {
        using var device = Answering(Descriptor(vendorOffset: 36, productOffset: 41, "ACME\0" + new string('X', 5000)));

        Assert.Equal("ACME " + new string('X', 5000), device.ProductName());
        Assert.Equal(12, device.LastInput.Length);
        using var answer = await device.QueryDeviceAsync(default, TestContext.Current.CancellationToken);
        Assert.Null(answer.ReadAnsiString(answer.Header.SerialNumberOffset));
        Assert.Equal("", answer.ReadAnsiString(40));
    }

    [Theory]
    [InlineData(0u, 0u, null)]
    [InlineData(0u, 0xFFFFFFFFu, null)]
    [InlineData(0u, 36u, "ACME")]
    [InlineData(36u, 0u, "ACME")]
    public void A_drive_can_leave_names_out(uint vendorOffset, uint productOffset, string? name)
    {
        using var device = Answering(Descriptor(vendorOffset, productOffset, "ACME"));

        Assert.Equal(name, device.ProductName());
    }

    [Theory]
    [InlineData(40u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0xFFFFFFFEu)]
    public void A_drive_whose_offset_lies_past_its_answer_is_refused(uint offset)
    {
        using var device = Answering(Descriptor(vendorOffset: offset, productOffset: 0, "ACME"));

        Assert.Equal($"1 bytes at offset {offset} are not within the 40 bytes that the driver wrote.", Assert.Throws<InvalidDataException>(device.ProductName).Message);
    }

    [Fact]
    public void A_volume_tells_as_many_extents_as_it_has()
    {
        using var input = new IoctlInput<VolumeDiskExtents>(new() { NumberOfDiskExtents = 100, FirstExtent = new() { DiskNumber = 0, ExtentLength = 1 } });
        for (var disk = 1u; disk < 100; disk++)
            input.Append(new DiskExtent { DiskNumber = disk, StartingOffset = disk * 4096L, ExtentLength = 1 });
        using var device = Answering(input.Bytes.ToArray());

        using var answer = device.GetVolumeDiskExtents();
        Assert.Equal(100, answer.Extents().Length);
        Assert.Equal(new DiskExtent { DiskNumber = 99, StartingOffset = 99 * 4096, ExtentLength = 1 }, answer.Extents()[99]);
    }

    [Theory]
    [InlineData(2u)]
    [InlineData(0x0AAAAAABu)]
    [InlineData(0xFFFFFFFFu)]
    public void A_volume_that_counts_more_extents_than_it_wrote_is_refused(uint count)
    {
        using var device = Answering(new IoctlInput<VolumeDiskExtents>(new() { NumberOfDiskExtents = count }).Bytes.ToArray());

        using var answer = device.GetVolumeDiskExtents();
        Assert.Throws<InvalidDataException>(() => _ = answer.Extents().Length);
    }

    [Fact]
    public async Task The_mount_manager_tells_the_names_of_a_device()
    {
        using var device = Answering(Points(@"\DosDevices\D:", lengthError: 0));

        Assert.Equal([@"\DosDevices\D:"], device.NamesOf(@"\Device\CdRom0"));
        Assert.Equal(@"\Device\CdRom0", Encoding.Unicode.GetString(device.LastInput.AsSpan(24)));
        Assert.Equal((24, 28), (device.LastInput[16], device.LastInput[20]));

        using var query = new IoctlInput<MountPoint>(default);
        using var answer = await device.QueryPointsAsync(query, TestContext.Current.CancellationToken);
        Assert.Equal(1u, answer.Header.NumberOfMountPoints);
    }

    [Fact]
    public void A_mount_point_whose_name_was_not_written_whole_is_refused()
    {
        using var device = Answering(Points(@"\DosDevices\D:", lengthError: 2));

        Assert.Throws<InvalidDataException>(() => device.NamesOf(@"\Device\CdRom0"));
    }

    [Theory]
    [InlineData(0xA000000C, 0, "target")]
    [InlineData(0xA0000003, 0, null)]
    public void A_link_tells_its_target(uint tag, ushort offset, string? target)
    {
        using var device = Answering(Link(tag, offset, "target"));

        Assert.Equal(target, device.LinkTarget());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0xFFFE)]
    public void A_link_whose_path_was_not_written_whole_is_refused(ushort offset)
    {
        using var device = Answering(Link(0xA000000C, offset, "target"));

        Assert.Throws<InvalidDataException>(device.LinkTarget);
    }

    static VariableDevice Answering(byte[] output) => new(output, NtStatus.BufferOverflow);

    static byte[] Descriptor(uint vendorOffset, uint productOffset, string texts)
    {
        using var answer = new IoctlInput<StorageDeviceDescriptor>(new()
        {
            Version = 40,
            Size = (uint)(36 + texts.Length),
            VendorIdOffset = vendorOffset,
            ProductIdOffset = productOffset,
            SerialNumberOffset = 0xFFFFFFFF,
        });
        answer.Append(Encoding.Latin1.GetBytes(texts));
        return answer.Bytes.ToArray();
    }

    static byte[] Points(string name, int lengthError)
    {
        using var answer = new IoctlInput<MountPoints>(new() { NumberOfMountPoints = 1 });
        var offset = answer.AppendUtf16(name);
        answer.Header.Size = (uint)answer.Length;
        answer.Header.FirstPoint = new() { SymbolicLinkNameOffset = (uint)offset, SymbolicLinkNameLength = (ushort)((2 * name.Length) + lengthError) };
        return answer.Bytes.ToArray();
    }

    static byte[] Link(uint tag, ushort offset, string target)
    {
        // The path begins within the structure, at 20.
        var bytes = new byte[20 + (2 * target.Length)];
        using var header = new IoctlInput<SymbolicLinkReparseData>(new() { ReparseTag = tag, PrintNameOffset = offset, PrintNameLength = (ushort)(2 * target.Length) });
        header.Bytes[..20].CopyTo(bytes);
        Encoding.Unicode.GetBytes(target, bytes.AsSpan(20));
        return bytes;
    }
}
