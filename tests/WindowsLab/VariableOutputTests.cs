using System.Runtime.InteropServices;
using IoctlGen.Samples;

namespace IoctlGen.WindowsLab;

/// <summary>Outputs that vary, as the driver's own answers: they grow, and lie.</summary>
public sealed class VariableOutputTests
{
    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(100_000)]
    public async Task A_list_grows_until_it_fits(int length)
    {
        using var device = Lab.Open();
        var expected = Enumerable.Range(0, length).Select(static i => (byte)(i % 251));

        Assert.Equal(expected, device.List((uint)length));
        Assert.Equal(expected, await device.ListAsync((uint)length, Token));
    }

    [Fact]
    public void A_list_beyond_the_maximum_is_an_error_and_no_loop()
    {
        using var device = Lab.Open();

        var result = device.TryList(4097);

        Assert.Equal(NtStatus.BufferOverflow, result.Status);
        Assert.False(result.TryGetValue(out _));
        Assert.Equal(4096, device.TryList(4096).Value.Length);
    }

    [Fact]
    public void A_code_that_must_not_be_asked_twice_is_asked_once()
    {
        using var opened = KindOfHandle.Open(HandleKind.Synchronous);
        using var device = IoctlDevice.FromHandle(opened.Handle);
        var before = device.LastRequest().Count;

        Assert.Equal(NtStatus.BufferOverflow, Assert.Throws<IoctlException>(() => opened.Handle.ListOnce(100_000)).Status);

        Assert.Equal(before + 1, device.LastRequest().Count);
    }

    [Theory]
    [InlineData(0x80000005u)]
    [InlineData(0xC0000023u)]
    [InlineData(0xC0000004u)]
    public async Task A_descriptor_with_texts_grows_on_every_status_that_says_so(uint cutStatus)
    {
        using var device = Lab.Open();
        using var script = Descriptor(cutStatus, vendor: 44, serial: 0);

        using var descriptor = device.PlayDescriptor(script);
        using var again = await device.PlayDescriptorAsync(script, Token);

        Assert.Equal("ACME", descriptor.ReadAnsiString(descriptor.Header.VendorIdOffset));
        Assert.Null(descriptor.ReadAnsiString(descriptor.Header.SerialNumberOffset));
        Assert.Equal(descriptor.Bytes, again.Bytes);
    }

    [Theory]
    [InlineData(1000u)]
    [InlineData(0xFFFFFFFEu)]
    public void A_text_that_lies_past_the_end_is_refused(uint offset)
    {
        using var device = Lab.Open();
        using var script = Descriptor(0x80000005, vendor: offset, serial: 0);
        using var descriptor = device.PlayDescriptor(script);

        Assert.Throws<InvalidDataException>(() => descriptor.ReadAnsiString(descriptor.Header.VendorIdOffset));
    }

    [Fact]
    public void A_text_that_is_not_terminated_ends_with_the_answer()
    {
        using var device = Lab.Open();
        using var script = Descriptor(0x80000005, vendor: 45, serial: 0, terminated: false);
        using var descriptor = device.PlayDescriptor(script);

        Assert.Equal("CME", descriptor.ReadAnsiString(45));
    }

    [Fact]
    public void Extents_begin_within_the_header_and_a_count_that_is_too_large_is_refused()
    {
        using var device = Lab.Open();
        using var honest = Extents(count: 2);
        using var lying = Extents(count: 3);

        using var extents = device.PlayExtents(honest);
        Assert.Equal([new() { DiskNumber = 1, StartingOffset = 2, ExtentLength = 3 }, new() { DiskNumber = 4, StartingOffset = 5, ExtentLength = 6 }], extents.Extents().ToArray());

        using var refused = device.PlayExtents(lying);
        Assert.Throws<InvalidDataException>(() => refused.Extents().Length);
    }

    [Fact]
    public void Mount_points_name_texts_by_offsets_that_are_checked()
    {
        using var device = Lab.Open();
        using var script = new IoctlInput<LabScript>(new(NtStatus.BufferOverflow));
        script.Append(new MountPoints { Size = 38, NumberOfMountPoints = 1, FirstPoint = new() { SymbolicLinkNameOffset = 32, SymbolicLinkNameLength = 6, DeviceNameOffset = 36, DeviceNameLength = 4 } });
        script.AppendUtf16("\\D:");

        using var points = device.PlayMountPoints(script);
        var point = points.Header.FirstPoint;

        Assert.Equal("\\D:", points.ReadUtf16String(point.SymbolicLinkNameOffset, point.SymbolicLinkNameLength));
        Assert.Throws<InvalidDataException>(() => points.ReadUtf16String(point.DeviceNameOffset, point.DeviceNameLength));
    }

    [Fact]
    public void A_text_comes_without_its_terminator()
    {
        using var device = Lab.Open();
        using var script = new IoctlInput<LabScript>(new(NtStatus.BufferOverflow));
        script.AppendUtf16("Größe\0");

        Assert.Equal("Größe", device.PlayText(script));
    }

    [Fact]
    public void The_mount_manager_that_Wine_serves_answers_with_growth()
    {
        using var manager = IoctlDevice.Open(@"\\.\MountPointManager", DeviceAccess.None);
        MountPoint all = default;

        using var points = DeviceCalls.ReceiveHeaderBuffer<MountPoints>(
            manager, MountManager.Ioctls.IOCTL_MOUNTMGR_QUERY_POINTS, InputBytes.Of(in all), new(initialSize: 32),
            static (in MountPoints header) => header.Size);

        var names = points.Elements(in points.Header.FirstPoint, (int)points.Header.NumberOfMountPoints).ToArray()
            .Select(point => points.ReadUtf16String(point.SymbolicLinkNameOffset, point.SymbolicLinkNameLength));
        Assert.Contains(@"\DosDevices\C:", names);
        Assert.True(points.Length > 32);
    }

    static IoctlInput<LabScript> Descriptor(uint cutStatus, uint vendor, uint serial, bool terminated = true)
    {
        var script = new IoctlInput<LabScript>(new(new NtStatus(cutStatus)));
        script.Append(new StorageDeviceDescriptor { Version = 40, Size = terminated ? 49u : 48u, VendorIdOffset = vendor, SerialNumberOffset = serial });
        script.Append(new byte[44 - Marshal.SizeOf<StorageDeviceDescriptor>()]);
        script.Append(terminated ? "ACME\0"u8 : "ACME"u8);
        return script;
    }

    static IoctlInput<LabScript> Extents(uint count)
    {
        var script = new IoctlInput<LabScript>(new(NtStatus.BufferOverflow));
        script.Append(new VolumeDiskExtents { NumberOfDiskExtents = count, FirstExtent = new() { DiskNumber = 1, StartingOffset = 2, ExtentLength = 3 } });
        script.Append(new DiskExtent { DiskNumber = 4, StartingOffset = 5, ExtentLength = 6 });
        return script;
    }
}
