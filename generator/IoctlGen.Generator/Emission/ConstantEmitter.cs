using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the constant of a code, with what is known of the code as its documentation.</summary>
static class ConstantEmitter
{
    public static void Write(CodeWriter writer, CodeModel code)
    {
        if (code.HasOwnConstant)
            return;

        if (code.Expression is { } expression)
            writer.WriteLine($"/// <summary><c>{XmlText.Escape(expression)}</c></summary>");
        else
            writer.WriteLine($"/// <summary><c>0x{code.Value:X8}</c></summary>");
        WriteRemarks(writer, code.Facts);
        writer.WriteLine(FileHeader.GeneratedCode);
        writer.WriteLine($"public const uint {code.Identifier} = 0x{code.Value:X8};");
        writer.WriteLine();
    }

    static void WriteRemarks(CodeWriter writer, CodeFacts facts)
    {
        if (facts is { Header: null, MinimumClient: null, MinimumServer: null, ReplacedBy: null, Documentation: null, Input: null, Output: null, IsKernelOnly: false, Others.Count: 0 })
            return;

        writer.WriteLine("/// <remarks>");
        if (facts.Header is { } header)
            writer.WriteLine($"/// <para>Header: {XmlText.Escape(header)}{(facts.IncludeHeader is { } include ? $" (include {XmlText.Escape(include)})" : "")}</para>");
        if (facts.Input is { } input)
            writer.WriteLine($"/// <para>Input: {XmlText.Escape(input)}</para>");
        if (facts.Output is { } output)
            writer.WriteLine($"/// <para>Output: {XmlText.Escape(output)}</para>");
        foreach (var (title, text) in facts.Others)
            writer.WriteLine($"/// <para>{title}: {XmlText.Escape(text)}</para>");
        if (facts.IsKernelOnly)
            writer.WriteLine("/// <para>Only drivers can send it.</para>");
        if (facts.MinimumClient is { } client)
            writer.WriteLine($"/// <para>Minimum client: {XmlText.Escape(client)}</para>");
        if (facts.MinimumServer is { } server)
            writer.WriteLine($"/// <para>Minimum server: {XmlText.Escape(server)}</para>");
        if (facts.ReplacedBy is { } replacement)
            writer.WriteLine($"/// <para>Replaced by {XmlText.Escape(replacement)}</para>");
        if (facts.Documentation is { } address)
            writer.WriteLine($"/// <para><see href=\"{XmlText.Escape(address)}\"/></para>");
        writer.WriteLine("/// </remarks>");
    }
}
