using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Ata;

/// <summary>ATA commands that read a sector of data (ntddscsi.h). The disk, \\.\PhysicalDriveN, is opened for reading and writing; disks behind USB and NVMe often have no ATA.</summary>
public static class AtaHelpers
{
    const int SectorLength = 512;
    const int Features = 0, Count = 1, CylinderLow = 3, CylinderHigh = 4, Command = 6, Status = 6;
    const byte ErrorBit = 1, DeviceFault = 0x20;

    /// <summary>Asks a disk what it is: IDENTIFY DEVICE (ECh), IDENTIFY_DEVICE_DATA.</summary>
    /// <param name="disk">The disk.</param>
    /// <exception cref="IoctlException">The system fails it.</exception>
    /// <exception cref="IOException">The disk fails the command.</exception>
    /// <exception cref="InvalidDataException">The answer is too short, or its checksum is wrong.</exception>
    public static AtaIdentity Identify(this IoctlDevice disk)
    {
        var data = new byte[SectorLength];
        Read(disk, data, NtdddiskConstants.ID_CMD);

        // Only disks that say so have a checksum.
        if (data[510] == 0xA5)
            CheckSum(data);
        return new(data);
    }

    /// <summary>Reads the SMART attributes of a disk: SMART READ DATA (B0h with D0h). What an attribute means, its vendor decides.</summary>
    /// <param name="disk">The disk; SMART is switched on.</param>
    /// <exception cref="IoctlException">The system fails it.</exception>
    /// <exception cref="IOException">The disk fails the command.</exception>
    /// <exception cref="InvalidDataException">The answer is too short, or its checksum is wrong.</exception>
    public static IReadOnlyList<SmartAttribute> GetSmartAttributes(this IoctlDevice disk)
    {
        const int first = 2, length = 12, most = 30;
        Span<byte> data = stackalloc byte[SectorLength];
        Read(disk, data, NtdddiskConstants.SMART_CMD, NtdddiskConstants.READ_ATTRIBUTES, NtdddiskConstants.SMART_CYL_LOW, NtdddiskConstants.SMART_CYL_HI);
        CheckSum(data);

        var attributes = new List<SmartAttribute>();
        for (var i = 0; i < most; i++)
        {
            var said = data.Slice(first + i * length, length);
            if (said[0] != 0)
                attributes.Add(new(said[0], BinaryPrimitives.ReadUInt16LittleEndian(said[1..]), said[3], said[4], BinaryPrimitives.ReadUInt32LittleEndian(said[5..]) | (long)BinaryPrimitives.ReadUInt16LittleEndian(said[9..]) << 32));
        }

        return attributes;
    }

    /// <summary>Reads one sector of data through IOCTL_ATA_PASS_THROUGH, which is sent once.</summary>
    static void Read(IoctlDevice disk, Span<byte> data, byte command, byte features = 0, byte cylinderLow = 0, byte cylinderHigh = 0)
    {
        const uint timeoutSeconds = 10;
        var head = new ATA_PASS_THROUGH_EX
        {
            Length = (ushort)Unsafe.SizeOf<ATA_PASS_THROUGH_EX>(),
            AtaFlags = NtddscsiConstants.ATA_FLAGS_DRDY_REQUIRED | NtddscsiConstants.ATA_FLAGS_DATA_IN,
            DataTransferLength = (uint)data.Length,
            DataBufferOffset = (nuint)Unsafe.SizeOf<ATA_PASS_THROUGH_EX>(),
            TimeOutValue = timeoutSeconds,
        };
        Span<byte> task = head.CurrentTaskFile;
        (task[Features], task[Count], task[CylinderLow], task[CylinderHigh], task[Command]) = (features, 1, cylinderLow, cylinderHigh, command);

        var room = ArrayPool<byte>.Shared.Rent(Unsafe.SizeOf<ATA_PASS_THROUGH_EX>() + data.Length);
        try
        {
            using var request = new IoctlInput<ATA_PASS_THROUGH_EX>(in head);
            var output = room.AsSpan(0, Unsafe.SizeOf<ATA_PASS_THROUGH_EX>() + data.Length);
            var written = disk.PassThrough(request, output);
            if (written < Unsafe.SizeOf<ATA_PASS_THROUGH_EX>())
                throw new InvalidDataException($"The driver wrote {written} bytes; ATA_PASS_THROUGH_EX has {Unsafe.SizeOf<ATA_PASS_THROUGH_EX>()}.");
            head = MemoryMarshal.Read<ATA_PASS_THROUGH_EX>(output);
            if ((head.CurrentTaskFile[Status] & (ErrorBit | DeviceFault)) != 0)
                throw new IOException($"The disk ended the ATA command 0x{command:X2} with the status 0x{head.CurrentTaskFile[Status]:X2} and the error 0x{head.CurrentTaskFile[Features]:X2}.");
            if (written < output.Length)
                throw new InvalidDataException($"The driver wrote {written - Unsafe.SizeOf<ATA_PASS_THROUGH_EX>()} bytes of data; the ATA command 0x{command:X2} gives {data.Length}.");
            output[^data.Length..].CopyTo(data);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>The bytes of a sector with a checksum add up to 0.</summary>
    static void CheckSum(ReadOnlySpan<byte> sector)
    {
        byte sum = 0;
        foreach (var value in sector)
            sum += value;
        if (sum != 0)
            throw new InvalidDataException($"The bytes of the sector add up to 0x{sum:X2}: its checksum is wrong.");
    }
}

/// <summary>What an ATA disk says of itself (IDENTIFY_DEVICE_DATA).</summary>
public sealed class AtaIdentity
{
    readonly byte[] _words;

    internal AtaIdentity(byte[] words) => _words = words;

    /// <summary>All of it, as the disk gave it. The characters of its texts are swapped in pairs.</summary>
    public ref readonly IDENTIFY_DEVICE_DATA Data => ref MemoryMarshal.AsRef<IDENTIFY_DEVICE_DATA>(_words);

    /// <summary>The serial number, without blanks around it: words 10 to 19.</summary>
    public string SerialNumber => Text(10, 20);

    /// <summary>The revision of the firmware, without blanks around it: words 23 to 26.</summary>
    public string FirmwareRevision => Text(23, 27);

    /// <summary>The model, without blanks around it: words 27 to 46.</summary>
    public string Model => Text(27, 47);

    /// <summary>How many sectors it has: words 100 to 103 for a disk with 48-bit addresses, else words 60 and 61.</summary>
    public ulong Sectors => (Word(83) & 1 << 10) != 0
        ? BinaryPrimitives.ReadUInt64LittleEndian(_words.AsSpan(2 * 100))
        : BinaryPrimitives.ReadUInt32LittleEndian(_words.AsSpan(2 * 60));

    /// <summary>How fast it turns, in turns a minute; 1 for what does not turn, 0 where it does not say: word 217.</summary>
    public int RotationRate => Word(217);

    int Word(int index) => BinaryPrimitives.ReadUInt16LittleEndian(_words.AsSpan(2 * index));

    string Text(int first, int end) => string.Create(2 * (end - first), (_words, first), static (text, from) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)from._words[2 * from.first + (i ^ 1)];
    }).Trim(' ', '\0');
}

/// <summary>A SMART attribute. The numbers are those of its vendor; a lower value is worse.</summary>
/// <param name="Id">Which: 5 is mostly sectors that were replaced, 9 hours on, 194 temperature.</param>
/// <param name="Flags">Bit 0: below its threshold the disk is about to fail.</param>
/// <param name="Value">How good it is now, from 1 to 253.</param>
/// <param name="Worst">The lowest value so far.</param>
/// <param name="Raw">What was counted or measured: 48 bits.</param>
public readonly record struct SmartAttribute(byte Id, ushort Flags, byte Value, byte Worst, long Raw);
