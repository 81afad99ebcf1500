using System.Runtime.CompilerServices;
using IoctlGen.Samples;

namespace IoctlGen.WindowsLab;

/// <summary>Published structures with sizes, counts, offsets and lengths that are not true: nothing outside of the answer is read.</summary>
public sealed class HostileOutputTests : IDisposable
{
    const uint SymbolicLink = 0xA000000C;

    readonly IoctlDevice _device = Lab.Open();

    public void Dispose() => _device.Dispose();

    [Fact]
    public void A_descriptor_that_says_it_is_larger_than_it_is_is_asked_once_more_and_refused()
    {
        using var script = Script(new StorageDeviceDescriptor { Version = 40, Size = 5000 });

        var exception = Assert.Throws<IoctlException>(() => _device.PlayDescriptor(script));

        Assert.Equal((NtStatus.Success, 36), (exception.Status, exception.BytesReturned));
        Assert.Equal((2u, 5000u), (_device.LastRequest().Count, _device.LastRequest().OutputLength));
    }

    [Fact]
    public void A_descriptor_that_says_it_is_larger_than_any_buffer_is_refused_before_it_is_asked_again()
    {
        using var script = Script(new StorageDeviceDescriptor { Version = 40, Size = uint.MaxValue });

        Assert.Throws<IoctlException>(() => _device.PlayDescriptor(script));

        Assert.Equal(1u, _device.LastRequest().Count);
    }

    [Theory]
    [InlineData(2u)]
    [InlineData(0x0AAAAAABu)]
    [InlineData(uint.MaxValue)]
    public void Extents_that_were_not_written_are_refused(uint count)
    {
        using var script = Script(new VolumeDiskExtents { NumberOfDiskExtents = count });
        using var extents = _device.PlayExtents(script);

        Assert.Throws<InvalidDataException>(() => extents.Extents().Length);
    }

    [Theory]
    [InlineData(2u)]
    [InlineData(0x0AAAAAABu)]
    [InlineData(uint.MaxValue)]
    public void Mount_points_that_were_not_written_are_refused(uint count)
    {
        using var script = Script(new MountPoints { NumberOfMountPoints = count });
        using var points = _device.PlayMountPoints(script);

        Assert.Throws<InvalidDataException>(() => points.SymbolicLinkNames());
    }

    [Theory]
    [InlineData(32u, (ushort)10)]
    [InlineData(38u, (ushort)2)]
    [InlineData(0xFFFFFFF0u, (ushort)16)]
    public void A_name_of_a_mount_point_that_leaves_the_answer_is_refused(uint offset, ushort length)
    {
        using var script = Script(new MountPoints { NumberOfMountPoints = 1, FirstPoint = new() { SymbolicLinkNameOffset = offset, SymbolicLinkNameLength = length } });
        script.AppendUtf16("\\D:");
        using var points = _device.PlayMountPoints(script);

        Assert.Equal(38, points.Length);
        Assert.Throws<InvalidDataException>(() => points.SymbolicLinkNames());
    }

    [Fact]
    public async Task A_symbolic_link_tells_its_name_wherever_in_the_path_it_lies()
    {
        using var script = Link(nameOffset: 8, nameLength: 12);

        using var link = _device.PlayReparseData(script);
        using var again = await _device.PlayReparseDataAsync(script, TestContext.Current.CancellationToken);

        Assert.Equal("target", link.PrintName());
        Assert.Equal("target", again.PrintName());
    }

    [Theory]
    [InlineData(10, 12)]
    [InlineData(0xFFFF, 2)]
    [InlineData(0, 0xFFFF)]
    public void A_name_of_a_symbolic_link_that_leaves_the_answer_is_refused(ushort nameOffset, ushort nameLength)
    {
        using var script = Link(nameOffset, nameLength);
        using var link = _device.PlayReparseData(script);

        Assert.Throws<InvalidDataException>(() => link.PrintName());
    }

    [Fact]
    public void Another_reparse_point_that_is_shorter_than_the_structure_has_no_name()
    {
        using var script = Script(0xA0000003u);
        using var junction = _device.PlayReparseData(script);

        Assert.Equal(4, junction.Length);
        Assert.Equal(0, junction.Header.PrintNameLength);
        Assert.Null(junction.PrintName());
    }

    /// <summary>The path "\\??\\" and "target" after it, without terminators.</summary>
    static IoctlInput<LabScript> Link(ushort nameOffset, ushort nameLength)
    {
        var header = new SymbolicLinkReparseData { ReparseTag = SymbolicLink, PrintNameOffset = nameOffset, PrintNameLength = nameLength };
        var script = new IoctlInput<LabScript>(new(NtStatus.BufferOverflow));
        script.Append(InputBytes.Of(in header)[..20]);
        script.AppendUtf16(@"\??\target");
        return script;
    }

    static IoctlInput<LabScript> Script<T>(T answer) where T : unmanaged
    {
        var script = new IoctlInput<LabScript>(new(NtStatus.BufferOverflow));
        script.Append(in answer);
        Assert.Equal(Unsafe.SizeOf<LabScript>() + Unsafe.SizeOf<T>(), script.Length);
        return script;
    }
}
