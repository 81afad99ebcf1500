// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>KSEVENTDATA (ks.h). Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct KSEVENTDATA
{
    /// <summary>C: <c>ULONG NotificationType</c>.</summary>
    public uint NotificationType;

    /// <summary>A union without a name in C. Its layout depends on the size of a pointer.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C. Its layout depends on the size of a pointer.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct EventHandleStruct
        {
            /// <summary>C: <c>HANDLE Event</c>.</summary>
            [NativeType("HANDLE")]
            public nint Event;

            /// <summary>C: <c>ULONG_PTR [2]</c>.</summary>
            [InlineArray(2)]
            public struct ReservedArray
            {
                nuint _element;
            }

            /// <summary>C: <c>ULONG_PTR Reserved[2]</c>.</summary>
            public ReservedArray Reserved;
        }

        /// <summary>C: <c>struct EventHandle</c>.</summary>
        [FieldOffset(0)]
        public EventHandleStruct EventHandle;

        /// <summary>A structure without a name in C. Its layout depends on the size of a pointer.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct SemaphoreHandleStruct
        {
            /// <summary>C: <c>HANDLE Semaphore</c>.</summary>
            [NativeType("HANDLE")]
            public nint Semaphore;

            /// <summary>C: <c>ULONG Reserved</c>.</summary>
            public uint Reserved;

            /// <summary>C: <c>LONG Adjustment</c>.</summary>
            public int Adjustment;
        }

        /// <summary>C: <c>struct SemaphoreHandle</c>.</summary>
        [FieldOffset(0)]
        public SemaphoreHandleStruct SemaphoreHandle;

        /// <summary>A structure without a name in C. Its layout depends on the size of a pointer.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct AlignmentStruct
        {
            /// <summary>C: <c>PVOID Unused</c>.</summary>
            [NativeType("PVOID")]
            public nint Unused;

            /// <summary>C: <c>LONG_PTR [2]</c>.</summary>
            [InlineArray(2)]
            public struct AlignmentArray
            {
                nint _element;
            }

            /// <summary>C: <c>LONG_PTR Alignment[2]</c>.</summary>
            public AlignmentArray Alignment;
        }

        /// <summary>C: <c>struct Alignment</c>.</summary>
        [FieldOffset(0)]
        public AlignmentStruct Alignment;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>struct EventHandle</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.EventHandleStruct EventHandle => ref Anonymous0.EventHandle;

    /// <summary>C: <c>struct SemaphoreHandle</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.SemaphoreHandleStruct SemaphoreHandle => ref Anonymous0.SemaphoreHandle;

    /// <summary>C: <c>struct Alignment</c>.</summary>
    [UnscopedRef]
    public ref Anonymous0Union.AlignmentStruct Alignment => ref Anonymous0.Alignment;
}

/// <summary>KSIDENTIFIER (ks.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct KSIDENTIFIER
{
    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>A structure without a name in C.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct Anonymous0Struct
        {
            /// <summary>C: <c>GUID Set</c>.</summary>
            public Guid Set;

            /// <summary>C: <c>ULONG Id</c>.</summary>
            public uint Id;

            /// <summary>C: <c>ULONG Flags</c>.</summary>
            public uint Flags;
        }

        /// <summary>C: <c>struct</c>.</summary>
        [FieldOffset(0)]
        public Anonymous0Struct Anonymous0;

        /// <summary>C: <c>GUID Set</c>.</summary>
        [UnscopedRef]
        public ref Guid Set => ref Anonymous0.Set;

        /// <summary>C: <c>ULONG Id</c>.</summary>
        [UnscopedRef]
        public ref uint Id => ref Anonymous0.Id;

        /// <summary>C: <c>ULONG Flags</c>.</summary>
        [UnscopedRef]
        public ref uint Flags => ref Anonymous0.Flags;

        /// <summary>C: <c>LONGLONG Alignment</c>.</summary>
        [FieldOffset(0)]
        public long Alignment;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>GUID Set</c>.</summary>
    [UnscopedRef]
    public ref Guid Set => ref Anonymous0.Set;

    /// <summary>C: <c>ULONG Id</c>.</summary>
    [UnscopedRef]
    public ref uint Id => ref Anonymous0.Id;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    [UnscopedRef]
    public ref uint Flags => ref Anonymous0.Flags;

    /// <summary>C: <c>LONGLONG Alignment</c>.</summary>
    [UnscopedRef]
    public ref long Alignment => ref Anonymous0.Alignment;
}

/// <summary>KSP_PIN (ks.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct KSP_PIN
{
    /// <summary>C: <c>KSPROPERTY Property</c>.</summary>
    public KSIDENTIFIER Property;

    /// <summary>C: <c>ULONG PinId</c>.</summary>
    public uint PinId;

    /// <summary>A union without a name in C.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Anonymous0Union
    {
        /// <summary>C: <c>ULONG Reserved</c>.</summary>
        [FieldOffset(0)]
        public uint Reserved;

        /// <summary>C: <c>ULONG Flags</c>.</summary>
        [FieldOffset(0)]
        public uint Flags;
    }

    /// <summary>C: <c>union</c>.</summary>
    public Anonymous0Union Anonymous0;

    /// <summary>C: <c>ULONG Reserved</c>.</summary>
    [UnscopedRef]
    public ref uint Reserved => ref Anonymous0.Reserved;

    /// <summary>C: <c>ULONG Flags</c>.</summary>
    [UnscopedRef]
    public ref uint Flags => ref Anonymous0.Flags;
}

/// <summary>KSTIME (ks.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct KSTIME
{
    /// <summary>C: <c>LONGLONG Time</c>.</summary>
    public long Time;

    /// <summary>C: <c>ULONG Numerator</c>.</summary>
    public uint Numerator;

    /// <summary>C: <c>ULONG Denominator</c>.</summary>
    public uint Denominator;
}

/// <summary>KSSTREAM_HEADER (ks.h). Reserved, which C has on x64 alone, is padding. Its layout depends on the size of a pointer.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct KSSTREAM_HEADER
{
    /// <summary>C: <c>ULONG Size</c>.</summary>
    public uint Size;

    /// <summary>C: <c>ULONG TypeSpecificFlags</c>.</summary>
    public uint TypeSpecificFlags;

    /// <summary>C: <c>KSTIME PresentationTime</c>.</summary>
    public KSTIME PresentationTime;

    /// <summary>C: <c>LONGLONG Duration</c>.</summary>
    public long Duration;

    /// <summary>C: <c>ULONG FrameExtent</c>.</summary>
    public uint FrameExtent;

    /// <summary>C: <c>ULONG DataUsed</c>.</summary>
    public uint DataUsed;

    /// <summary>C: <c>PVOID Data</c>.</summary>
    [NativeType("PVOID")]
    public nint Data;

    /// <summary>C: <c>ULONG OptionsFlags</c>.</summary>
    public uint OptionsFlags;
}

/// <summary>KSRESET (ks.h).</summary>
public enum KSRESET : int
{
    KSRESET_BEGIN = 0,
    KSRESET_END = 1,
}

/// <summary>SWENUM_INSTALL_INTERFACE (swenum.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SWENUM_INSTALL_INTERFACE : IIoctlTail
{
    /// <summary>C: <c>GUID DeviceId</c>.</summary>
    public Guid DeviceId;

    /// <summary>C: <c>GUID InterfaceId</c>.</summary>
    public Guid InterfaceId;

    /// <summary>C: <c>WCHAR ReferenceString[1]</c>.</summary>
    [NativeType("WCHAR")]
    public ushort ReferenceString;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in ReferenceString);
}
