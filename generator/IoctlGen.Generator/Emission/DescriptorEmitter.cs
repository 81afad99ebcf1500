using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the nested type with the descriptors of a contract and the list of them.</summary>
static class DescriptorEmitter
{
    const string Type = "global::IoctlGen.IoctlDescriptor", List = $"global::System.Collections.Generic.IReadOnlyList<{Type}>", Shapes = "global::IoctlGen.BufferShape.", Separator = ", ";

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
        var typed = $"{Type}<{ValueOf(descriptor.Input)}, {ValueOf(descriptor.Output)}>";
        writer.Write($"public static readonly {(descriptor.ShowsTypes ? typed : Type)} {descriptor.Identifier} = new {typed}({Literal(descriptor.Name)}, 0x{descriptor.Value:X8}, {ShapeOf(descriptor.Input)}, {ShapeOf(descriptor.Output)})");
        var start = " { ";
        if (descriptor.Header is { } header)
            writer.Write($"{Next(ref start)}Header = {Literal(header)}");
        if (descriptor.MajorFunction is { } majorFunction)
            writer.Write($"{Next(ref start)}MajorFunction = global::IoctlGen.MajorFunction.{majorFunction}");
        writer.WriteLine(start == Separator ? " };" : ";");
    }

    /// <summary>What a handler of a test takes or returns.</summary>
    static string ValueOf(BufferModel buffer) => buffer.Shape switch
    {
        BufferShape.None => "global::IoctlGen.NoBuffer",
        BufferShape.Array => $"{buffer.Type}[]",
        BufferShape.Header => $"global::IoctlGen.IoctlBuffer<{buffer.Type}>",
        BufferShape.Text => "string",
        BufferShape.Bytes => "global::IoctlGen.IoctlBuffer",
        _ => buffer.Type,
    };

    static string ShapeOf(BufferModel buffer) => Shapes + buffer switch
    {
        { Shape: BufferShape.Text, Text: { } text } => $"{(text.IsAnsi ? "Ansi" : "Utf16")}({(text.NullTerminated ? "true" : "false")})",
        { Shape: BufferShape.Text } => "Utf16(false)",
        { Shape: BufferShape.None or BufferShape.Bytes } => buffer.Shape.ToString(),
        _ => $"{buffer.Shape}<{buffer.Type}>()",
    };

    static string Next(ref string start)
    {
        var current = start;
        start = Separator;
        return current;
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
