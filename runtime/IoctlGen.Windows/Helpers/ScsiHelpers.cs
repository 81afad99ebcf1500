using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Scsi;

/// <summary>SCSI commands as they are (ntddscsi.h). The device is opened for reading and writing. The system sends them to the device itself, whatever address they name.</summary>
public static class ScsiHelpers
{
    /// <summary>What every device answers to INQUIRY.</summary>
    const int InquiryLength = 36;

    /// <summary>Asks a device what it is: INQUIRY, with the data in the buffer of the request.</summary>
    /// <param name="device">The device.</param>
    /// <returns>The standard inquiry data; what the device does not send is zero.</returns>
    /// <exception cref="IoctlException">The system fails it.</exception>
    /// <exception cref="IOException">The device fails the command.</exception>
    /// <exception cref="InvalidDataException">The answer is too short, or says that more came than there is room for.</exception>
    public static INQUIRYDATA Inquiry(this IoctlDevice device)
    {
        Span<byte> data = stackalloc byte[InquiryLength], sense = stackalloc byte[18];
        return Inquired(device.Execute([ScsiConstants.SCSIOP_INQUIRY, 0, 0, 0, InquiryLength, 0], ScsiDirection.In, data, sense), data);
    }

    /// <summary>Asks a device what it is: INQUIRY, with the data in memory of this program.</summary>
    /// <inheritdoc cref="Inquiry"/>
    public static INQUIRYDATA InquiryDirect(this IoctlDevice device)
    {
        // Adapters ask for aligned memory; a stack has no promise of it, and an array begins at a multiple of 8.
        var data = new byte[InquiryLength];
        Span<byte> sense = stackalloc byte[18];
        return Inquired(device.ExecuteDirect([ScsiConstants.SCSIOP_INQUIRY, 0, 0, 0, InquiryLength, 0], ScsiDirection.In, data, sense), data);
    }

    static INQUIRYDATA Inquired(ScsiResult result, ReadOnlySpan<byte> data)
    {
        if (result.Status != ScsiConstants.SCSISTAT_GOOD)
            throw new IOException($"INQUIRY ended with the SCSI status 0x{result.Status:X2}.");
        if (result.DataLength < 5)
            throw new InvalidDataException($"INQUIRY gave {result.DataLength} bytes; every device gives 5.");
        var inquired = default(INQUIRYDATA);
        data[..result.DataLength].CopyTo(MemoryMarshal.AsBytes(new Span<INQUIRYDATA>(ref inquired)));
        return inquired;
    }

    /// <summary>Sends a command with its data in the buffer of the request, which the system copies: IOCTL_SCSI_PASS_THROUGH. It is sent once, whatever becomes of it.</summary>
    /// <param name="device">The device.</param>
    /// <param name="cdb">The command descriptor block: 1 to 16 bytes.</param>
    /// <param name="direction">Where the data goes.</param>
    /// <param name="data">What the device reads or writes; nothing for no data. Adapters have limits: <c>GetCapabilities</c> tells them.</param>
    /// <param name="sense">Room for sense data, which says why a command failed: up to 255 bytes; 18 hold the usual ones.</param>
    /// <param name="timeoutSeconds">How long the command may take; 0 is not for ever, but none.</param>
    /// <returns>How the command ended: a status other than 0 is no exception.</returns>
    /// <exception cref="ArgumentException">The command is empty or too long, the room for sense data is too large, or the data does not fit its direction.</exception>
    /// <exception cref="IoctlException">The system fails it.</exception>
    /// <exception cref="InvalidDataException">The driver says that more came than there is room for, or than it wrote.</exception>
    public static ScsiResult Execute(this IoctlDevice device, ReadOnlySpan<byte> cdb, ScsiDirection direction, Span<byte> data, Span<byte> sense = default, uint timeoutSeconds = 10)
    {
        Check(cdb, direction, data, sense);
        var senseAt = Unsafe.SizeOf<SCSI_PASS_THROUGH>();
        var dataAt = (senseAt + sense.Length + 7) & ~7;
        using var request = new IoctlInput<SCSI_PASS_THROUGH>(new SCSI_PASS_THROUGH
        {
            Length = (ushort)senseAt,
            CdbLength = (byte)cdb.Length,
            DataIn = (byte)direction,
            SenseInfoLength = (byte)sense.Length,
            SenseInfoOffset = sense.IsEmpty ? 0 : (uint)senseAt,
            DataTransferLength = (uint)data.Length,
            DataBufferOffset = data.IsEmpty ? 0 : (nuint)dataAt,
            TimeOutValue = timeoutSeconds,
        });
        cdb.CopyTo(request.Header.Cdb);
        if (direction == ScsiDirection.Out)
        {
            sense.Clear();
            request.Append(sense);
            request.Align(8);
            request.Append(data);
        }

        var room = ArrayPool<byte>.Shared.Rent(dataAt + data.Length);
        try
        {
            var output = room.AsSpan(0, dataAt + data.Length);
            output.Clear();
            var written = output[..device.PassThrough(request, output)];
            var head = Head<SCSI_PASS_THROUGH>(written);
            var (dataLength, senseLength) = Lengths(head.DataTransferLength, data, head.SenseInfoLength, sense);
            if (direction == ScsiDirection.In)
                Part(written, dataAt, dataLength).CopyTo(data);
            Part(written, senseAt, senseLength).CopyTo(sense);
            return new(head.ScsiStatus, dataLength, senseLength);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    /// <summary>Sends a command with its data in memory of this program, which the adapter reads or writes: IOCTL_SCSI_PASS_THROUGH_DIRECT. It is sent once, whatever becomes of it.</summary>
    /// <param name="device">The device.</param>
    /// <param name="cdb">The command descriptor block: 1 to 16 bytes.</param>
    /// <param name="direction">Where the data goes.</param>
    /// <param name="data">What the device reads or writes; nothing for no data. Its address must fit the adapter: the AlignmentMask of GetAdapterDescriptor says how.</param>
    /// <param name="sense">Room for sense data, which says why a command failed: up to 255 bytes; 18 hold the usual ones.</param>
    /// <param name="timeoutSeconds">How long the command may take; 0 is not for ever, but none.</param>
    /// <returns>How the command ended: a status other than 0 is no exception.</returns>
    /// <exception cref="ArgumentException">The command is empty or too long, the room for sense data is too large, or the data does not fit its direction.</exception>
    /// <exception cref="IoctlException">The system fails it.</exception>
    /// <exception cref="InvalidDataException">The driver says that more came than there is room for, or than it wrote.</exception>
    public static ScsiResult ExecuteDirect(this IoctlDevice device, ReadOnlySpan<byte> cdb, ScsiDirection direction, Span<byte> data, Span<byte> sense = default, uint timeoutSeconds = 10)
    {
        Check(cdb, direction, data, sense);
        var senseAt = Unsafe.SizeOf<SCSI_PASS_THROUGH_DIRECT>();
        using var request = new IoctlInput<SCSI_PASS_THROUGH_DIRECT>(new SCSI_PASS_THROUGH_DIRECT
        {
            Length = (ushort)senseAt,
            CdbLength = (byte)cdb.Length,
            DataIn = (byte)direction,
            SenseInfoLength = (byte)sense.Length,
            SenseInfoOffset = sense.IsEmpty ? 0 : (uint)senseAt,
            TimeOutValue = timeoutSeconds,
        });
        cdb.CopyTo(request.Header.Cdb);

        Span<byte> output = stackalloc byte[senseAt + sense.Length];
        output.Clear();
        var written = output[..device.PassThroughDirect(request, data, output)];
        var head = Head<SCSI_PASS_THROUGH_DIRECT>(written);
        var (dataLength, senseLength) = Lengths(head.DataTransferLength, data, head.SenseInfoLength, sense);
        Part(written, senseAt, senseLength).CopyTo(sense);
        return new(head.ScsiStatus, dataLength, senseLength);
    }

    static void Check(ReadOnlySpan<byte> cdb, ScsiDirection direction, ReadOnlySpan<byte> data, ReadOnlySpan<byte> sense)
    {
        if (cdb.Length is 0 or > 16)
            throw new ArgumentException($"The command has {cdb.Length} bytes; it can have 1 to 16.", nameof(cdb));
        if (sense.Length > byte.MaxValue)
            throw new ArgumentException($"The room for sense data has {sense.Length} bytes; there can be up to 255.", nameof(sense));
        if (direction == ScsiDirection.None != data.IsEmpty)
            throw new ArgumentException($"The direction is {direction}, and the data has {data.Length} bytes.", nameof(data));
    }

    static T Head<T>(ReadOnlySpan<byte> written) where T : unmanaged => written.Length >= Unsafe.SizeOf<T>()
        ? MemoryMarshal.Read<T>(written)
        : throw new InvalidDataException($"The driver wrote {written.Length} bytes; {typeof(T).Name} has {Unsafe.SizeOf<T>()}.");

    static (int Data, int Sense) Lengths(uint dataLength, ReadOnlySpan<byte> data, byte senseLength, ReadOnlySpan<byte> sense) => dataLength <= data.Length && senseLength <= sense.Length
        ? ((int)dataLength, senseLength)
        : throw new InvalidDataException($"The driver says that it transferred {dataLength} bytes of data and {senseLength} of sense data; there is room for {data.Length} and {sense.Length}.");

    static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> written, int start, int length) => length == 0 ? []
        : start + length <= written.Length ? written.Slice(start, length)
        : throw new InvalidDataException($"The driver says that {length} bytes came at offset {start}, and wrote {written.Length} bytes.");
}

/// <summary>Where the data of a SCSI command goes: SCSI_IOCTL_DATA_… (ntddscsi.h).</summary>
public enum ScsiDirection
{
    /// <summary>To the device.</summary>
    Out = 0,

    /// <summary>From the device.</summary>
    In = 1,

    /// <summary>The command has none.</summary>
    None = 2,
}

/// <summary>How a SCSI command ended.</summary>
/// <param name="Status">The status that the device gave: 0 for good, 2 when <paramref name="SenseLength"/> bytes say why not.</param>
/// <param name="DataLength">How many bytes of data were transferred.</param>
/// <param name="SenseLength">How many bytes of sense data came.</param>
public readonly record struct ScsiResult(byte Status, int DataLength, int SenseLength);
