using System.Collections.Concurrent;
using IoctlGen.Generator.Sources;
using IoctlGen.Generator.Tests.Rules;
using IoctlGen.Generator.Tests.Testing;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>A header that is not imported is read once, however many contracts and structures are held against it: by the generator and by all rules, and not again after an edit in C#.</summary>
public sealed class HeaderReadingTests
{
    const string Types = "typedef struct _METER_STATE { ULONG Version; PVOID Owner; } METER_STATE;\ntypedef enum _METER_MODE { MeterModeOff, MeterModeOn } METER_MODE;\n";

    const string Declarations = """
        public struct MeterState { public uint Version; public nint Owner; }
        public enum MeterMode { Off, On }
        public struct Other { public MeterMode Mode; public MeterState State; }
        [IoctlContract(0x8337, Header = "Public.h")]
        public static partial class Second
        {
            [Ioctl("IOCTL_METER_STOP")] public static partial void Stop(this IoctlDevice device, in Other other);
        }
        """;

    static readonly string Source = SpecExamples.Contract("[Ioctl(\"IOCTL_METER_START\")] public static partial MeterState Start(this IoctlDevice device, MeterMode mode);") + "\n" + Declarations;

    [Fact]
    public async Task Edits_in_source_do_not_read_the_header_again()
    {
        var (folder, readings, projects) = ($"/{Guid.NewGuid()}/", new ConcurrentQueue<string>(), new List<SpecFiles>());
        SpecHeader.Reading += Count;
        try
        {
            // An editor makes a new compilation, new options and new files for every edit; a new driver is that of another build.
            foreach (var edit in new[] { "", "\n", "\nclass Else { }", "\n// Done." })
                await Analysis.Quiet(Source + edit, Specs(""));
            Assert.Equal(["Public.h codes", "Public.h x64", "Public.h x86"], readings.Order(StringComparer.Ordinal));

            await Analysis.Quiet(Source, Specs("/* Edited. */"));
            Assert.Equal(6, readings.Count);
            GC.KeepAlive(projects);
        }
        finally
        {
            SpecHeader.Reading -= Count;
        }

        void Count(SpecFile file, CTarget? target)
        {
            if (file.Path.StartsWith(folder, StringComparison.Ordinal))
                readings.Enqueue($"{file.Name} {target?.Name ?? "codes"}");
        }

        SpecFiles Specs(string edit)
        {
            // What an editor has open is kept, whatever else runs beside it.
            projects.Add(SpecFiles.Of((folder + "Public.h", SpecExamples.Header + "\n#include \"types.h\"\n" + edit), (folder + "types.h", Types)));
            return projects[^1];
        }
    }
}
