using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the nested type with the descriptors of a contract and the list of them.</summary>
static class DescriptorEmitter
{
    const string Type = "global::IoctlGen.IoctlDescriptor", List = $"global::System.Collections.Generic.IReadOnlyList<{Type}>", Separator = ", ";

    public static void Write(CodeWriter writer, EquatableArray<CodeModel> codes)
    {
        writer.WriteLine("/// <summary>The control codes of this contract, for logs and tools.</summary>");
        writer.WriteLine(FileHeader.GeneratedCode);
        using (WritePart(writer))
        {
            foreach (var code in codes)
            {
                if (code.Descriptor is not { } descriptor)
                    continue;
                WriteDescriptor(writer, descriptor);
                writer.WriteLine();
            }

            WriteList(writer, codes);
        }
    }

    /// <summary>A further part, in a file with types as written: attributes and documentation stand on one part only.</summary>
    public static void WriteFurtherPart(CodeWriter writer, EquatableArray<DescriptorModel> descriptors)
    {
        using (WritePart(writer))
        {
            for (var i = 0; i < descriptors.Count; i++)
            {
                if (i > 0)
                    writer.WriteLine();
                WriteDescriptor(writer, descriptors[i]);
            }
        }
    }

    static CodeWriter.Block WritePart(CodeWriter writer) => writer.WriteBlock($"public static partial class {ReservedNames.Ioctls}");

    /// <summary>Made when it is asked for: a field could be made before the descriptors in other files.</summary>
    static void WriteList(CodeWriter writer, EquatableArray<CodeModel> codes)
    {
        writer.WriteLine($"private static {List}? {ReservedNames.KeptList};");
        writer.WriteLine();
        writer.WriteLine("/// <summary>All of them, in order of declaration.</summary>");
        writer.WriteLine($"public static {List} {ReservedNames.List} => {ReservedNames.KeptList} ??= global::System.Array.AsReadOnly(new {Type}[]");
        writer.WriteLine("{");
        using (writer.Indent())
        {
            foreach (var code in codes)
                writer.WriteLine($"{code.Identifier},");
        }

        writer.WriteLine("});");
    }

    static void WriteDescriptor(CodeWriter writer, DescriptorModel descriptor)
    {
        writer.WriteLine($"/// <summary>Describes {XmlText.Escape(descriptor.Name)}.</summary>");

        // What is obsolete may name types whose use is an error elsewhere.
        if (descriptor.IsObsolete)
            writer.WriteLine("[global::System.Obsolete]");
        writer.Write($"public static readonly {Type} {descriptor.Identifier} = new {Type}({Literal(descriptor.Name)}, 0x{descriptor.Value:X8})");
        var start = " { ";
        if (descriptor.Input is { } input)
            writer.Write($"{Next(ref start)}Input = typeof({input})");
        if (descriptor.Output is { } output)
            writer.Write($"{Next(ref start)}Output = typeof({output})");
        if (descriptor.Header is { } header)
            writer.Write($"{Next(ref start)}Header = {Literal(header)}");
        if (descriptor.MajorFunction is { } majorFunction)
            writer.Write($"{Next(ref start)}MajorFunction = global::IoctlGen.MajorFunction.{majorFunction}");
        writer.WriteLine(start == Separator ? " };" : ";");
    }

    static string Next(ref string start)
    {
        var current = start;
        start = Separator;
        return current;
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
