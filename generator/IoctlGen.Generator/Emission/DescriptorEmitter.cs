using IoctlGen.Generator.Model;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the descriptors of a contract and the list of them.</summary>
static class DescriptorEmitter
{
    const string Type = "global::IoctlGen.IoctlDescriptor";

    public static void Write(CodeWriter writer, EquatableArray<CodeModel> codes)
    {
        WriteList(writer);
        writer.WriteLine();
        WriteHolder(writer, codes.Select(code => code.Descriptor).OfType<DescriptorModel>());
        writer.WriteLine();
        WriteListHolder(writer, codes);
    }

    static void WriteList(CodeWriter writer)
    {
        writer.WriteLine("/// <summary>The control codes of this contract, in order of declaration, for logs and tools.</summary>");
        writer.WriteLine(FileHeader.GeneratedCode);
        writer.WriteLine($"public static global::System.Collections.Generic.IReadOnlyList<{Type}> {GeneratedMembers.List} => {GeneratedMembers.ListHolder}.All;");
    }

    static void WriteHolder(CodeWriter writer, IEnumerable<DescriptorModel> descriptors)
    {
        writer.WriteLine(FileHeader.GeneratedCode);
        WriteHolderPart(writer, descriptors);
    }

    /// <summary>A further part, in a file with types as written: attributes stand on one part only.</summary>
    public static void WriteHolderPart(CodeWriter writer, IEnumerable<DescriptorModel> descriptors)
    {
        using (writer.WriteBlock($"private static partial class {GeneratedMembers.Descriptors}"))
        {
            foreach (var descriptor in descriptors)
            {
                // What is obsolete may name types whose use is an error elsewhere.
                if (descriptor.IsObsolete)
                    writer.WriteLine("[global::System.Obsolete]");
                writer.WriteLine($"internal static readonly {Type} {descriptor.Identifier} = {Creation(descriptor)};");
            }
        }
    }

    static void WriteListHolder(CodeWriter writer, IEnumerable<CodeModel> codes)
    {
        writer.WriteLine(FileHeader.GeneratedCode);
        using (writer.WriteBlock($"private static class {GeneratedMembers.ListHolder}"))
        {
            writer.WriteLine($"internal static readonly global::System.Collections.Generic.IReadOnlyList<{Type}> All = global::System.Array.AsReadOnly(new {Type}[]");
            writer.WriteLine("{");
            using (writer.Indent())
            {
                foreach (var code in codes)
                    writer.WriteLine($"{GeneratedMembers.Descriptors}.{code.Identifier},");
            }

            writer.WriteLine("});");
        }
    }

    static string Creation(DescriptorModel descriptor)
    {
        var properties = Properties(descriptor).ToList();
        var creation = $"new {Type}({Literal(descriptor.Name)}, 0x{descriptor.Value:X8})";
        return properties.Count == 0 ? creation : $"{creation} {{ {string.Join(", ", properties)} }}";
    }

    static IEnumerable<string> Properties(DescriptorModel descriptor)
    {
        if (descriptor.Input is { } input)
            yield return $"Input = typeof({input})";
        if (descriptor.Output is { } output)
            yield return $"Output = typeof({output})";
        if (descriptor.Header is { } header)
            yield return $"Header = {Literal(header)}";
        if (descriptor.MajorFunction is { } majorFunction)
            yield return $"MajorFunction = global::IoctlGen.MajorFunction.{majorFunction}";
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
