using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the named arguments that end a call: how its output is sized, and how short it may be.</summary>
static class OptionEmitter
{
    public static void WriteArguments(CodeWriter writer, OutputModel output)
    {
        if (output is { Shape: OutputShape.Pages, Growth.InitialSize: { } pageSize })
            writer.Argument().Write($"pageSize: {pageSize}");
        else if (output.Growth is { } growth)
            WriteGrowth(writer, growth);

        if (output.Text is { IsAnsi: true })
            writer.Argument().Write("ansi: true");
        if (output.Text is { NullTerminated: true })
            writer.Argument().Write("nullTerminated: true");
        if (output.SizeField is { } field)
            writer.Argument().Write($"sizeField: static (in {output.TypeArguments} header) => unchecked((long)header.{field})");
        if (output.AllowShort)
            writer.Argument().Write("allowShortOutput: true");
        else if (output.Tail is { } tail)
            writer.Argument().Write($"requiredBytes: {OffsetOf(tail)}");
        else if (output.Required is { } required)
            writer.Argument().Write($"requiredBytes: {(required.OnX64 == required.OnX86 ? $"{required.OnX64}" : $"global::System.IntPtr.Size == 8 ? {required.OnX64} : {required.OnX86}")}");
    }

    /// <summary>Measured where the program runs: a layout of the compiler's may not be known, and pointers have two sizes.</summary>
    public static string OffsetOf(TailModel tail) =>
        $"{CallEmitter.Services}StructureTail.Of(static (in {tail.Header} header) => {CallEmitter.Services}StructureTail.OffsetOf(in header, in header.{tail.Field}))";

    static void WriteGrowth(CodeWriter writer, GrowthModel growth)
    {
        writer.Argument().Write(growth.OfCall is null ? $"growth: new {CallEmitter.Services}OutputGrowth(" : $"growth: {CallEmitter.Services}OutputGrowth.OfCall(");
        if (growth.OfCall is { } size)
        {
            writer.Argument().Write(size.Expression);
            writer.Argument().Write(SymbolDisplay.FormatLiteral(size.Name, quote: true));
        }

        if (growth.InitialSize is { } initial)
            writer.Argument().Write($"initialSize: {initial}");
        if (growth.MaximumSize is { } maximum)
            writer.Argument().Write($"maximumSize: {maximum}");
        if (growth.Retry is { } retry)
            writer.Argument().Write(retry ? "retry: true" : "retry: false");
        writer.Write(")");
    }
}
