using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>What the header says above the fields of a structure: [StructLayout] and the mark of a tail.</summary>
/// <param name="type">The structure.</param>
/// <param name="printed">The header's as import prints it.</param>
/// <param name="model">Of the structure's file.</param>
sealed class LayoutHead(TypeDeclarationSyntax type, TypeDeclarationSyntax printed, SemanticModel model)
{
    const string Namespace = "System.Runtime.InteropServices";

    /// <summary>The arguments that lay fields out; others stay.</summary>
    static readonly HashSet<string?> OfLayout = new(StringComparer.Ordinal) { null, "Pack", "Size" };

    public IEnumerable<TextChange> Changes()
    {
        var own = type.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(IsStructLayout);
        var inHeader = Arguments(printed.AttributeLists.SelectMany(static list => list.Attributes).First(static attribute => attribute.Name.ToString() == "StructLayout"));
        var stated = own is null ? ["LayoutKind.Sequential"] : Arguments(own);
        if (!inHeader.SequenceEqual(stated))
        {
            var others = own?.ArgumentList?.Arguments.Where(static argument => !IsOfLayout(argument)).Select(static argument => argument.ToString()) ?? [];
            var kind = Usings.NameOf(model, type, Namespace, "LayoutKind") + inHeader[0].Substring("LayoutKind".Length);
            var arguments = $"({string.Join(", ", new[] { kind }.Concat(inHeader.Skip(1)).Concat(others))})";
            if (own is null)
                yield return Edit.AddAttribute(type, "StructLayout" + arguments);
            else
                yield return own.ArgumentList is { } list ? Edit.Replace(list, arguments) : Edit.Insert(own.Span.End, arguments);
        }

        if (printed.BaseList is { } marks && type.BaseList?.Types.Any(static mark => mark.ToString().Split('.').Last() == TailNames.Interface) != true)
        {
            yield return type.BaseList is { Types: [.., var last] }
                ? Edit.Insert(last.Span.End, ", " + TailNames.Interface)
                : Edit.Insert(type.Identifier.Span.End, " " + marks.ToString());
        }
    }

    bool IsStructLayout(AttributeSyntax attribute) => KnownTypes.IsInterop(model.GetTypeInfo(attribute).Type, "StructLayoutAttribute");

    static bool IsOfLayout(AttributeArgumentSyntax argument) => OfLayout.Contains(argument.NameEquals?.Name.Identifier.ValueText);

    /// <summary>In one order and one spelling: <c>LayoutKind.Sequential</c>, <c>Pack = 1</c>.</summary>
    static List<string> Arguments(AttributeSyntax attribute) =>
    [
        .. attribute.ArgumentList?.Arguments.Where(IsOfLayout).OrderBy(static argument => argument.NameEquals?.Name.Identifier.ValueText, StringComparer.Ordinal)
            .Select(static argument => argument.NameEquals is { } name ? $"{name.Name} = {argument.Expression}" : "LayoutKind." + argument.Expression.ToString().Split('.').Last()) ?? [],
    ];
}
