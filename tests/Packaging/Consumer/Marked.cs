using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using IoctlGen;

namespace Consumer
{
#pragma warning disable X001, EXP001, CA2252, CA1416 // Said once, where the types are named; the generated file must need no more.
    [Obsolete("Use Reply.", DiagnosticId = "X001")]
    internal struct OldReply { public int Channel { get; set; } }

    [RequiresPreviewFeatures]
    internal struct PreviewReply { public int Channel { get; set; } }

    [SupportedOSPlatform("windows10.0.22000")]
    internal struct NewReply { public int Channel { get; set; } }

    [Experimental("EXP001")]
    internal struct TriedReply { public int Channel { get; set; } }

    /// <summary>Buffers whose every use is commented on, by the compiler or by an analyzer of the SDK.</summary>
    [IoctlContract(0x8338)]
    internal static partial class Marked
    {
        [Ioctl(0x800)] internal static partial OldReply ReadOld(this IoctlDevice device);
        [Ioctl(0x801)] internal static partial PreviewReply ReadPreview(this IoctlDevice device);
        [Ioctl(0x802)] internal static partial IoctlBuffer<NewReply> ReadNew(this IoctlDevice device);
        [Ioctl(0x803)] internal static partial NewReply ReadNewOnHandle(SafeHandle device);
        [Ioctl(0x804)] internal static partial IoctlResult<TriedReply[]> TryReadTried(this IoctlDevice device);
    }
#pragma warning restore
}
