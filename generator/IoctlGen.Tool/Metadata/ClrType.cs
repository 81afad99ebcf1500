using System.Reflection.Metadata;

namespace IoctlGen.Tool.Metadata;

/// <summary>A type as a signature in metadata has it.</summary>
abstract record ClrType
{
    /// <summary>The name as messages show it.</summary>
    public abstract string Display { get; }
}

/// <summary>A type that signatures have a code for: <c>uint</c>, <c>string</c>.</summary>
sealed record PrimitiveClr(PrimitiveTypeCode Code) : ClrType
{
    public override string Display => "System." + Code;
}

/// <summary>A pointer, to data or to a function.</summary>
sealed record PointerClr : ClrType
{
    public override string Display => "pointer";
}

/// <summary>A parameter by reference: in, ref or out.</summary>
sealed record ByReferenceClr(ClrType Target) : ClrType
{
    public override string Display => "ref " + Target.Display;
}

/// <summary>An array object.</summary>
sealed record ArrayClr(ClrType Element) : ClrType
{
    public override string Display => Element.Display + "[]";
}

/// <summary>A type by its name, perhaps of another assembly.</summary>
/// <param name="File">The assembly that names it.</param>
/// <param name="Handle">Its definition or reference.</param>
/// <param name="IsValue">Whether it is a structure or an enumeration.</param>
sealed record NamedClr(ManagedAssembly File, EntityHandle Handle, bool IsValue) : ClrType
{
    /// <summary>The full name, with the generic arity: <c>System.Span`1</c>.</summary>
    public string FullName { get; } = File.NameOf(Handle);

    public override string Display => FullName;
}

/// <summary>A generic type with its arguments.</summary>
sealed record GenericClr(NamedClr Definition, IReadOnlyList<ClrType> Arguments) : ClrType
{
    public override string Display => $"{Definition.FullName.Split('`')[0]}<{string.Join(", ", Arguments.Select(static a => a.Display))}>";
}

/// <summary>What no buffer is made of: a type parameter and its like.</summary>
sealed record OtherClr(string Name) : ClrType
{
    public override string Display => Name;
}
