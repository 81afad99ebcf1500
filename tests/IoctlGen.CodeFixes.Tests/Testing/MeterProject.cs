namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>A project with a header of its driver and a contract of the codes in it.</summary>
static class MeterProject
{
    public static (string, string)[] Of(string header, string contract) => [("Consumer/Public.h", header), (Fix.File, contract)];

    /// <summary>A header of one code, by what stands behind its device type.</summary>
    public static string Define(string numbers) => $"#define IOCTL_METER_START CTL_CODE(0x8337, {numbers})\n";

    public static string Contract(string start, string? stop = null) => $$"""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            const int Zero = 0x7FF;
            const RequiredAccess Other = RequiredAccess.Write;

            {{start}}
            public static partial void Start(this IoctlDevice device);{{(stop is null ? "" : $"\n\n    {stop}\n    public static partial void Stop(this IoctlDevice device);")}}
        }
        """;
}
