using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>The header and the pages of a vendor's device, as a project names them.</summary>
static class SpecExamples
{
    public const string Header = """
        #define METER_TYPE 0x8337

        /* What the driver takes */
        #define IOCTL_METER_START CTL_CODE(METER_TYPE, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
        #define IOCTL_METER_STOP  CTL_CODE(METER_TYPE, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS)
        #define IOCTL_METER_READ  CTL_CODE(METER_TYPE, 0x803, METHOD_IN_DIRECT, FILE_READ_ACCESS)
        #ifdef METER_WIDE
        #define IOCTL_METER_WIDEN CTL_CODE(METER_TYPE, 0x804, METHOD_BUFFERED, FILE_WRITE_ACCESS)
        #endif
        """;

    public static SpecFiles Public { get; } = SpecFiles.Of(("/src/driver/Public.h", Header));

    public static SpecFiles Wide { get; } = SpecFiles.Of(("/src/driver/Public.h METER_WIDE", Header));

    public static SpecFiles WithPages { get; } = SpecFiles.Of(("/src/driver/Public.h", Header), ("/src/docs/start.md", Page("IOCTL_METER_START", "None.")));

    /// <summary>A contract of that device.</summary>
    public static string Contract(string methods, string attribute = "IoctlContract(0x8337, Header = \"Public.h\")") => $$"""
        using System;
        using System.Runtime.InteropServices;
        using System.Runtime.Versioning;
        using IoctlGen;

        [{{attribute}}]
        public static partial class Meter
        {
            {{methods.ReplaceLineEndings("\n    ")}}
        }
        """;

    /// <summary>A page in the vendors' format.</summary>
    public static string Page(string name, string input, string output = "None.", string major = "IRP_MJ_DEVICE_CONTROL", string description = "Does it.", string client = "Windows 10, version 1809") => $"""
        ---
        UID: NI:meter.{name}
        title: {name} (meter.h)
        description: {description}
        req.header: meter.h
        req.include-header: Public.h
        req.target-min-winverclnt: {client}
        req.target-min-winversvr: Windows Server 2019
        ---

        # {name} IOCTL

        ## -description

        {description}

        ## -ioctlparameters

        ### -ioctl-major-code

        {major}

        ### -input-buffer

        {input}

        ### -output-buffer

        {output}
        """;
}
