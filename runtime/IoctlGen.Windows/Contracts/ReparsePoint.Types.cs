// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>REPARSE_GUID_DATA_BUFFER.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REPARSE_GUID_DATA_BUFFER : IIoctlTail
{
    /// <summary>C: <c>DWORD ReparseTag</c>.</summary>
    public uint ReparseTag;

    /// <summary>C: <c>WORD ReparseDataLength</c>.</summary>
    public ushort ReparseDataLength;

    /// <summary>C: <c>WORD Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>C: <c>GUID ReparseGuid</c>.</summary>
    public Guid ReparseGuid;

    /// <summary>A structure without a name in C.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GenericReparseBufferStruct : IIoctlTail
    {
        /// <summary>C: <c>BYTE DataBuffer[1]</c>.</summary>
        public byte DataBuffer;

        readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DataBuffer);
    }

    /// <summary>C: <c>struct GenericReparseBuffer</c>.</summary>
    public GenericReparseBufferStruct GenericReparseBuffer;

    [NativeType("struct")]
    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in GenericReparseBuffer.DataBuffer);
}

/// <summary>REPARSE_DATA_BUFFER (ntifs.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct REPARSE_DATA_BUFFER
{
    /// <summary>C: <c>ULONG ReparseTag</c>.</summary>
    public uint ReparseTag;

    /// <summary>C: <c>USHORT ReparseDataLength</c>.</summary>
    public ushort ReparseDataLength;

    /// <summary>C: <c>USHORT Reserved</c>.</summary>
    public ushort Reserved;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct SymbolicLinkReparseBufferStruct : IIoctlTail
        {
            /// <summary>C: <c>USHORT SubstituteNameOffset</c>.</summary>
            public ushort SubstituteNameOffset;

            /// <summary>C: <c>USHORT SubstituteNameLength</c>.</summary>
            public ushort SubstituteNameLength;

            /// <summary>C: <c>USHORT PrintNameOffset</c>.</summary>
            public ushort PrintNameOffset;

            /// <summary>C: <c>USHORT PrintNameLength</c>.</summary>
            public ushort PrintNameLength;

            /// <summary>C: <c>ULONG Flags</c>.</summary>
            public uint Flags;

            /// <summary>C: <c>WCHAR PathBuffer[1]</c>.</summary>
            [NativeType("WCHAR")]
            public ushort PathBuffer;

            readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in PathBuffer);
        }

        /// <summary>C: <c>struct SymbolicLinkReparseBuffer</c>.</summary>
        [FieldOffset(0)]
        public SymbolicLinkReparseBufferStruct SymbolicLinkReparseBuffer;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct MountPointReparseBufferStruct : IIoctlTail
        {
            /// <summary>C: <c>USHORT SubstituteNameOffset</c>.</summary>
            public ushort SubstituteNameOffset;

            /// <summary>C: <c>USHORT SubstituteNameLength</c>.</summary>
            public ushort SubstituteNameLength;

            /// <summary>C: <c>USHORT PrintNameOffset</c>.</summary>
            public ushort PrintNameOffset;

            /// <summary>C: <c>USHORT PrintNameLength</c>.</summary>
            public ushort PrintNameLength;

            /// <summary>C: <c>WCHAR PathBuffer[1]</c>.</summary>
            [NativeType("WCHAR")]
            public ushort PathBuffer;

            readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in PathBuffer);
        }

        /// <summary>C: <c>struct MountPointReparseBuffer</c>.</summary>
        [FieldOffset(0)]
        public MountPointReparseBufferStruct MountPointReparseBuffer;

        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct GenericReparseBufferStruct : IIoctlTail
        {
            /// <summary>C: <c>UCHAR DataBuffer[1]</c>.</summary>
            public byte DataBuffer;

            readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in DataBuffer);
        }

        /// <summary>C: <c>struct GenericReparseBuffer</c>.</summary>
        [FieldOffset(0)]
        public GenericReparseBufferStruct GenericReparseBuffer;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>struct SymbolicLinkReparseBuffer</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.SymbolicLinkReparseBufferStruct SymbolicLinkReparseBuffer => ref Anonymous0.SymbolicLinkReparseBuffer;

    /// <summary>C: <c>struct MountPointReparseBuffer</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.MountPointReparseBufferStruct MountPointReparseBuffer => ref Anonymous0.MountPointReparseBuffer;

    /// <summary>C: <c>struct GenericReparseBuffer</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.GenericReparseBufferStruct GenericReparseBuffer => ref Anonymous0.GenericReparseBuffer;
}
