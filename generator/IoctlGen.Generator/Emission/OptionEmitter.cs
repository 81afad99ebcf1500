using System.Globalization;
using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the named arguments that end a call: how its output is sized, and how short it may be.</summary>
static class OptionEmitter
{
    public static IEnumerable<string> Arguments(OutputModel output)
    {
        if (output is { Shape: OutputShape.Pages, Growth.InitialSize: { } pageSize })
            yield return "pageSize: " + Number(pageSize);
        else if (output.Growth is { } growth)
            yield return $"growth: new global::IoctlGen.IoctlGrowth({string.Join(", ", Limits(growth))})";

        if (output.SizeField is { } field)
            yield return $"sizeField: static (in {output.TypeArguments} header) => unchecked((long)header.{field})";
        if (output.AllowShort)
            yield return "allowShortOutput: true";
    }

    static IEnumerable<string> Limits(GrowthModel growth)
    {
        if (growth.InitialSize is { } initial)
            yield return "initialSize: " + Number(initial);
        if (growth.MaximumSize is { } maximum)
            yield return "maximumSize: " + Number(maximum);
        if (growth.Retry is { } retry)
            yield return "retry: " + (retry ? "true" : "false");
    }

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
