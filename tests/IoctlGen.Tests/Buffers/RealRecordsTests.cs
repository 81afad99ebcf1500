using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace IoctlGen.Tests;

/// <summary>Records of winioctl.h and ntifs.h.</summary>
public sealed class RealRecordsTests
{
    [Fact]
    public void A_page_can_hold_USN_records_of_several_versions()
    {
        using var page = new IoctlInput<long>(1234);
        AppendUsnRecord(page, 2, nameOffset: 60, "old.txt");
        AppendUsnRecord(page, 3, nameOffset: 76, "new.txt");
        AppendUsnRecord(page, 2, nameOffset: 60, "");
        AppendUsnRecord(page, 9, nameOffset: 16, "?");
        using var buffer = new IoctlBuffer<long>(page.Bytes);

        Assert.Equal(["2: old.txt", "3: new.txt", "2: ", "9"], Names(buffer));
    }

    [Theory]
    [InlineData(60, 6)]
    [InlineData(64, 2)]
    [InlineData(0xFFFE, 2)]
    public void The_name_of_a_USN_record_ends_within_it(ushort nameOffset, ushort nameLength)
    {
        using var page = new IoctlInput<long>(1234);
        AppendUsnRecord(page, 2, nameOffset: 60, "ab");
        AppendUsnRecord(page, 2, nameOffset: 60, "secret");
        var bytes = page.Bytes.ToArray();
        MemoryMarshal.Write(bytes.AsSpan(8 + 56), nameLength);
        MemoryMarshal.Write(bytes.AsSpan(8 + 58), nameOffset);
        using var buffer = new IoctlBuffer<long>(bytes);

        Assert.Throws<InvalidDataException>(() => Names(buffer).Count());
    }

    [Fact]
    public async Task Records_can_be_walked_in_an_asynchronous_method()
    {
        using var page = new IoctlInput<long>(0);
        AppendUsnRecord(page, 2, nameOffset: 60, "a");
        AppendUsnRecord(page, 2, nameOffset: 60, "b");
        using var buffer = new IoctlBuffer<long>(page.Bytes);

        var lengths = new List<int>();
        foreach (var record in buffer.RecordsAt<UsnHead>(8, static head => head.RecordLength))
        {
            await Task.Yield();
            lengths.Add(record.Length);
        }

        Assert.Equal([64, 64], lengths);
    }

    [Fact]
    public void The_extended_attributes_of_a_file_are_a_chain()
    {
        using var buffer = new IoctlBuffer(ExtendedAttributes(("ONE", [1]), ("LX.UID", [2, 0, 0, 0]), ("EMPTY", [])));

        var attributes = new List<string>();
        foreach (var attribute in buffer.ChainAt<FullEa>(0, static ea => ea.NextEntryOffset))
        {
            var value = attribute.ElementsAt<byte>(8 + attribute.Header.EaNameLength + 1, attribute.Header.EaValueLength);
            attributes.Add($"{attribute.ReadAnsiString(8)}={Convert.ToHexString(value)}");
        }

        Assert.Equal(["ONE=01", "LX.UID=02000000", "EMPTY="], attributes);
    }

    /// <summary>USN_RECORD_V3 identifies files by 16 bytes, so that its name length lies 16 bytes behind that of USN_RECORD_V2.</summary>
    static IEnumerable<string> Names(IoctlBuffer<long> page)
    {
        foreach (var record in page.RecordsAt<UsnHead>(sizeof(long), static head => head.RecordLength))
        {
            int? lengthAt = record.Header.MajorVersion switch { 2 => 56, 3 => 72, _ => null };
            yield return record.Header.MajorVersion + (lengthAt is { } at ? ": " + record.ReadUtf16String(record.Read<ushort>(at + 2), record.Read<ushort>(at)) : "");
        }
    }

    static void AppendUsnRecord(IoctlInput<long> page, ushort version, int nameOffset, string name)
    {
        var length = (nameOffset + (2 * name.Length) + 7) / 8 * 8;
        var start = page.Append(new UsnHead((uint)length, version, 0));
        if (version is 2 or 3)
        {
            page.Append((ReadOnlySpan<byte>)new byte[nameOffset - 4 - Unsafe.SizeOf<UsnHead>()]);
            page.Append((ushort)(2 * name.Length));
            page.Append((ushort)nameOffset);
            page.AppendUtf16(name);
        }

        page.Append((ReadOnlySpan<byte>)new byte[start + length - page.Length]);
    }

    static byte[] ExtendedAttributes(params (string Name, byte[] Value)[] attributes)
    {
        using var list = new IoctlInput<byte>(0);
        var start = list.Length;
        foreach (var (name, value) in attributes)
        {
            var length = 8 + name.Length + 1 + value.Length;
            var isLast = (name, value) == attributes[^1];
            list.Append(new FullEa(isLast ? 0 : (uint)(length + 3) / 4 * 4, 0, (byte)name.Length, (ushort)value.Length));
            list.Append(Encoding.ASCII.GetBytes(name + "\0"));
            list.Append(value);
            if (!isLast)
                list.Append((ReadOnlySpan<byte>)new byte[(4 - (length % 4)) % 4]);
        }

        return list.Bytes[start..].ToArray();
    }

    /// <summary>USN_RECORD_COMMON_HEADER (winioctl.h).</summary>
    record struct UsnHead(uint RecordLength, ushort MajorVersion, ushort MinorVersion);

    /// <summary>FILE_FULL_EA_INFORMATION (ntifs.h) without the name at its end, which begins at 8.</summary>
    record struct FullEa(uint NextEntryOffset, byte Flags, byte EaNameLength, ushort EaValueLength);
}
