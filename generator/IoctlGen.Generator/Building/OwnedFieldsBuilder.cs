using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>Makes the models of fields that parameters own.</summary>
static class OwnedFieldsBuilder
{
    const string Variable = "owned";

    public static OwnedFieldsModel? Build(MethodFacts method, TypeNames typeNames, bool asWritten)
    {
        var shape = method.Shape;
        return shape.Owned.Count == 0 ? null : new(
            VariableIn(method),
            typeNames.Text(shape.InputType!.Value, asWritten),
            ComesBack(shape),
            !method.Symbol.ReturnsVoid,
            shape.Owned.Select(Field).ToEquatableArray());
    }

    static OwnedFieldModel Field(OwnedField owner) => new(
        owner.Path,
        Identifiers.EscapePath(owner.Path),
        owner.Field is { Type.TypeKind: TypeKind.Pointer },
        owner.Parameter.Name,
        Identifiers.Escape(owner.Parameter.Name) + (owner.Parameter.NullableAnnotation == NullableAnnotation.Annotated ? "!" : ""),
        owner.IsHandle,
        owner.Length is { } length ? Identifiers.EscapePath(length) : null,
        owner.Alignment ?? 1);

    static bool ComesBack(ShapeFacts shape) => shape.OutputType is { Symbol: var output } && shape.OutputShape != OutputShape.RefParameter
        && SymbolEqualityComparer.Default.Equals(output, shape.InputType!.Value.Symbol);

    /// <summary>A parameter of the user's may have the name, of a primary constructor too.</summary>
    static string VariableIn(MethodFacts method)
    {
        var name = Variable;
        while (method.Device.Expression == name || method.Symbol.Parameters.Any(parameter => parameter.Name == name))
            name += "_";
        return name;
    }
}
