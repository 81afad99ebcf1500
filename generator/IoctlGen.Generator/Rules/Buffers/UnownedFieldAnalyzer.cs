using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2015: what a field of an input refers to is held while the driver uses it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnownedFieldAnalyzer : ContractRule
{
    /// <summary>A structure that holds itself is the compiler's error, and structures of structures are many; the search must end all the same.</summary>
    const int MostStructures = 256;

    internal override DiagnosticDescriptor Rule => RuleTable.UnownedField;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            if (method.Shape is not { InputShape: not InputShape.Array, InputType: { } input, Input: { } parameter } shape)
                continue;

            foreach (var (path, isHandle) in ReferencesIn(input.Symbol))
            {
                if (!shape.Owned.Any(owner => owner.Path == path))
                {
                    yield return new(
                        method, (input.Syntax ?? method.Declaration.ParameterList.Parameters[parameter.Ordinal].Type!).GetLocation(),
                        $"{input.DisplayText}.{path}", method.Symbol.Name, isHandle ? "a handle" : "an address", FieldPath.Written(input, path), OwnerOf(isHandle, shape));
                }
            }
        }
    }

    static string OwnerOf(bool isHandle, ShapeFacts shape) => isHandle ? "SafeHandle" : shape.Completion == Completion.Synchronous ? "Span<byte>" : "Memory<byte>";

    static List<(string Path, bool IsHandle)> ReferencesIn(ITypeSymbol structure)
    {
        var found = new List<(string, bool)>();
        var left = MostStructures;
        Collect(structure, "", found, ref left);
        return found;
    }

    /// <summary>Fields that generated code cannot name are left out: nobody could own them.</summary>
    static void Collect(ITypeSymbol type, string prefix, List<(string Path, bool IsHandle)> found, ref int left)
    {
        if (left-- <= 0 || !BufferPart.IsUsers(type) || Elements.Of((INamedTypeSymbol)type) is not null)
            return;

        foreach (var field in InstanceFields.Of((INamedTypeSymbol)type))
        {
            if (field.AssociatedSymbol is not null || !FieldPath.IsReadable(field))
                continue;
            if (FieldReference.IsHandle(field) is { } isHandle)
                found.Add((prefix + field.Name, isHandle));
            else
                Collect(field.Type, $"{prefix}{field.Name}.", found, ref left);
        }
    }
}
