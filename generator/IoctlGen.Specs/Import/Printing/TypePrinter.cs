using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>Prints structures, arrays and enumerations.</summary>
static class TypePrinter
{
    public static void Print(CodeText text, ImportedType type)
    {
        switch (type)
        {
            case ImportedEnum enumeration:
                text.Summary(XmlDoc.Text(enumeration.Summary));
                PrintNativeName(text, enumeration);
                text.Open($"public enum {enumeration.Name} : {enumeration.Underlying}");
                foreach (var (name, value, comment) in enumeration.Members)
                {
                    text.Summary(XmlDoc.Text(comment));
                    text.Line($"{name} = {value},");
                }

                text.Close();
                break;
            case ImportedConstants constants:
                text.Summary(XmlDoc.Text(constants.Summary));
                text.Open($"public static class {constants.Name}");
                foreach (var constant in constants.Members)
                {
                    text.Summary(XmlDoc.Text(constant.Summary));
                    text.Line($"public {constant.Type} {constant.Name} = {constant.Value};");
                }

                text.Close();
                break;
            case ImportedArray array:
                text.Summary(XmlDoc.InC(array.Summary));
                text.Line(FormattableString.Invariant($"[InlineArray({array.Length})]"));
                text.Open($"public struct {array.Name}");
                text.Line($"{array.Element} _element;");
                if (!text.Language.HasInlineArrays)
                    ArrayPrinter.Print(text, array);
                if (array.IsText)
                    TextPrinter.Print(text, array);
                text.Close();
                break;
            case ImportedStructure structure:
                text.Summary(XmlDoc.Text(structure.Summary));
                PrintNativeName(text, structure);
                text.Line($"[StructLayout({structure.Layout})]");
                text.Open($"public {(structure.IsPartial ? "partial " : "")}struct {structure.Name}{(structure.Tail is null ? "" : " : " + TailNames.Interface)}");
                Print(text, structure.Members);
                if (structure.Tail is { } tail)
                    Print(text, tail);
                text.Close();
                break;
        }
    }

    static void PrintNativeName(CodeText text, ImportedType type)
    {
        if (type.NativeName is { } name)
            text.Line($"[NativeName({Literal.Of(name)}{(type.Only64Bit ? $", {AttributeNames.Only64Bit} = true" : "")})]");
    }

    static void Print(CodeText text, IReadOnlyList<ImportedMember> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
                text.Line();
            Print(text, members[i]);
        }
    }

    static void Print(CodeText text, ImportedTail tail)
    {
        text.Line();
        if (tail.Stated is { } stated)
            text.Line($"[NativeType({Literal.Of(stated)})]");
        var field = tail.Path.Length == 0 ? null : $"{TailNames.OffsetOf}(in this, in {tail.Path})";
        text.Line($"readonly int {TailNames.Implementation} => {string.Join(" + ", new[] { field, tail.Offset }.OfType<string>())};");
    }

    static void Print(CodeText text, ImportedMember member)
    {
        if (member is ImportedNested { Nested: var nested })
        {
            Print(text, nested);
            return;
        }

        text.Summary($"{XmlDoc.InC(member.Summary)} {XmlDoc.Text(member.Comment)}".TrimEnd());
        switch (member)
        {
            case ImportedField field:
                if (field.Offset is { } offset)
                    text.Line(FormattableString.Invariant($"[FieldOffset({offset})]"));
                if (field.Stated is { } stated)
                    text.Line($"[NativeType(\"{stated}\")]");
                text.Line($"public {field.Type} {field.Name};");
                break;
            case ImportedOffset place:
                text.Line(place.OnX86 == place.Value
                    ? FormattableString.Invariant($"public const int {place.Name} = {place.Value};")
                    : FormattableString.Invariant($"public static int {place.Name} => IntPtr.Size == 8 ? {place.Value} : {place.OnX86};"));
                break;
            case ImportedBits bits:
                text.Line($"[{bits.Attribute}]");
                text.Open($"public {bits.Type} {bits.Name}");
                text.Line($"readonly get => {bits.Getter};");
                text.Line($"set => {bits.Setter};");
                text.Close();
                break;
            case ImportedForward { IsReference: true } forward when text.Language.HasUnscopedReferences:
                text.Line("[UnscopedRef]");
                text.Line($"public ref {forward.Type} {forward.Name} => ref {forward.Path}.{forward.Name};");
                break;
            case ImportedForward forward:
                text.Open($"public {forward.Type} {forward.Name}");
                text.Line($"readonly get => {forward.Path}.{forward.Name};");
                text.Line($"set => {forward.Path}.{forward.Name} = value;");
                text.Close();
                break;
        }
    }
}
