using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Facts;

/// <summary>Finds the fields that parameters own, and what is wrong with them.</summary>
static class OwnedFieldReader
{
    /// <summary>Why a parameter cannot own its field, for the end of a message; null where it can.</summary>
    public static string? Read(OwnedField owner, ShapeFacts shape)
    {
        var isAsync = shape.Completion != Completion.Synchronous;
        return FindingInParameter(owner, isAsync)
            ?? FindingInShape(shape)
            ?? FindingInField(owner, shape.InputType!.Value)
            ?? FindingInLength(owner, shape.InputType!.Value)
            ?? FindingBeside(owner, shape);
    }

    static string? FindingInParameter(OwnedField owner, bool isAsync)
    {
        if (owner.Parameter.RefKind is RefKind.Out or RefKind.Ref)
            return "what owns a field is passed by value";
        if (!owner.IsHandle && !IsBytes(owner.Parameter.Type, isAsync))
            return $"a field is owned by a SafeHandle, or by {(isAsync ? "a Memory<byte> or ReadOnlyMemory<byte> of an asynchronous" : "a Span<byte> or ReadOnlySpan<byte> of a synchronous")} method";
        if (owner.IsHandle && (owner.Length is not null || owner.Alignment is not null))
            return "a handle has no Length and no Alignment; leave them out";
        return owner.Alignment is { } alignment && (alignment < 1 || (alignment & (alignment - 1)) != 0)
            ? $"its Alignment is {alignment}, but alignments are powers of two"
            : null;
    }

    static bool IsBytes(ITypeSymbol type, bool isAsync) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] }
        && (KnownTypes.IsSystem(type, isAsync ? "Memory" : "Span") || KnownTypes.IsSystem(type, isAsync ? "ReadOnlyMemory" : "ReadOnlySpan"));

    static string? FindingInShape(ShapeFacts shape)
    {
        if (shape.OutputShape == OutputShape.Pages)
            return "pages are asked for after the method has returned, when nothing holds the field any more";
        return shape.InputType is null || shape.InputShape == InputShape.Array
            ? "it owns a field of the input, so take that as a structure (in T; synchronous: ref T) or as an IoctlInput<T>"
            : null;
    }

    static string? FindingInField(OwnedField owner, TypeUse input)
    {
        var found = FieldPath.Find(input.Symbol, owner.Path);
        owner.Field = found.Field;
        if (found.Problem is { } problem)
            return $"it owns no field '{owner.Path}' of '{input.DisplayText}': {problem}";
        if (found.Field is not { } field)
            return null;
        if (field.Type.TypeKind == TypeKind.Pointer)
            return OptionsOf(owner) is { AllowUnsafe: false } ? $"the field '{owner.Path}' is of type '{TypeOf(field)}', which generated code can name in projects with AllowUnsafeBlocks alone; set that, or declare the field as nint" : null;
        return field.Type.SpecialType switch
        {
            SpecialType.System_IntPtr or SpecialType.System_UIntPtr or SpecialType.System_Int64 or SpecialType.System_UInt64 => null,
            SpecialType.System_Int32 or SpecialType.System_UInt32 => OptionsOf(owner) is { Platform: Platform.X86 } ? null
                : $"the field '{owner.Path}' is of type '{TypeOf(field)}', whose 4 bytes hold no handle or address of a 64-bit process; declare it as nint, or build for x86",
            _ => $"the field '{owner.Path}' is of type '{TypeOf(field)}', which holds no handle or address; declare it as nint",
        };
    }

    static string? FindingInLength(OwnedField owner, TypeUse input)
    {
        if (owner.Length is not { } length)
            return null;
        var found = FieldPath.Find(input.Symbol, length);
        if (found.Problem is { } problem)
            return $"its Length is no field '{length}' of '{input.DisplayText}': {problem}";
        return found.Field is { } field && !KnownTypes.IsInteger(field.Type)
            ? $"its Length is the field '{length}' of type '{TypeOf(field)}', but a length is an integer"
            : null;
    }

    static string? FindingBeside(OwnedField owner, ShapeFacts shape)
    {
        if (owner.Length == owner.Path)
            return $"the field '{owner.Path}' cannot be its own Length";
        foreach (var other in shape.Owned)
        {
            if (other == owner)
                break;
            if (other.Path == owner.Path || other.Path == owner.Length || other.Length == owner.Path || (other.Length is not null && other.Length == owner.Length))
                return $"'{other.Parameter.Name}' fills in the same field already";
        }

        return null;
    }

    /// <summary>What the project is compiled with; null for a method that is not in source.</summary>
    static CSharpCompilationOptions? OptionsOf(OwnedField owner) =>
        (owner.Parameter.ContainingAssembly as ISourceAssemblySymbol)?.Compilation.Options as CSharpCompilationOptions;

    static string TypeOf(IFieldSymbol field) => field.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
