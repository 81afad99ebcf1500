using IoctlGen;

namespace Consumer
{
    /// <summary>An input.</summary>
    internal struct Request
    {
        /// <summary>The channel.</summary>
        public int Channel { get; set; }
    }

    /// <summary>An output.</summary>
    internal struct Reply
    {
        /// <summary>The channel.</summary>
        public int Channel { get; set; }

        /// <summary>The voltage, in volts.</summary>
        public uint Volts { get; set; }
    }

    /// <summary>An input with a handle and an address.</summary>
    internal struct Transfer
    {
        /// <summary>The event.</summary>
        public nint Event;

        /// <summary>The bytes.</summary>
        public nint Data;

        /// <summary>How many there are.</summary>
        public uint Length;

        /// <summary>A transfer of so many bytes.</summary>
        public static Transfer Of(uint length) => new Transfer { Event = 0, Data = 0, Length = length };
    }

    /// <summary>The start of an output that varies.</summary>
    internal struct Header
    {
        /// <summary>The size of all of it, in bytes.</summary>
        public uint Size;

        /// <summary>A header of that size.</summary>
        public static Header Of(uint size) => new Header { Size = size };
    }

    /// <summary>The input of pages.</summary>
    internal struct Cursor : IIoctlCursor<Header>
    {
        /// <summary>The next page.</summary>
        public long Next { get; set; }

        /// <inheritdoc/>
        public bool Advance(IoctlBuffer<Header> page, NtStatus status) => Next++ < page.Length;
    }
}
