using IoctlGen.Generator.Building;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>
/// Finds the device of a method: its first parameter, or, for an instance method, the one field of a device type that
/// its type has, else the one property, else the one primary-constructor parameter.
/// </summary>
sealed class DeviceReader(INamedTypeSymbol type)
{
    /// <summary>The same for every instance method of the type, and looked for only if there is one.</summary>
    DeviceFacts? _member;

    /// <summary>The primary constructor's parameters that no member of the type hides, and those that one does.</summary>
    ILookup<bool, (string Expression, ITypeSymbol Type, ISymbol Symbol)>? _parameters;

    public DeviceFacts Read(IMethodSymbol method)
    {
        if (method.Parameters is [var first, ..] && (KnownTypes.IsDevice(first.Type) || (KnownTypes.IsSafeHandle(first.Type) && !OwnedField.IsOwner(first))))
            return Found(Identifiers.Escape(first.Name), first.Type, first);

        // A static method takes its device first, and IoctlDevice is always there: what is not there is a handle that another generator writes.
        if (method.IsStatic && method.Parameters is [{ Type.TypeKind: TypeKind.Error } unresolved, ..])
            return new(Identifiers.Escape(unresolved.Name), unresolved.Type, isHandle: true, unresolved, candidates: []);

        if (method.IsStatic)
            return None(candidates: []);

        _member ??= TheOne(Fields(type)) ?? TheOne(Properties(type)) ?? None(candidates: []);
        return _member is { Expression: null, Candidates.Count: 0 } ? ReadPrimaryParameter(method) : _member;
    }

    /// <summary>Whether an instance method without a parameter has one device to send to.</summary>
    public bool HasMember() => (TheOne(Fields(type)) ?? TheOne(Properties(type)) ?? TheOne(PrimaryParameters(type))) is { Expression: not null };

    DeviceFacts ReadPrimaryParameter(IMethodSymbol method)
    {
        _parameters ??= Parameters();
        var parameters = _parameters[false].ToLookup(parameter => method.Parameters.Any(own => own.Name == parameter.Symbol.Name));
        return TheOne(parameters[false]) ?? new(null, type: null, isHandle: false, parameter: null, candidates: [])
        {
            Hidden = parameters[true].Concat(_parameters[true]).FirstOrDefault(parameter => IsDevice(parameter.Type)).Expression,
        };
    }

    /// <summary>The one device among members of a kind, or all that could be meant; null where there is none.</summary>
    static DeviceFacts? TheOne(IEnumerable<(string Expression, ITypeSymbol Type, ISymbol Symbol)> members)
    {
        var devices = members.Where(m => IsDevice(m.Type)).ToList();
        return devices switch
        {
            [] => null,
            [var device] => Found(device.Expression, device.Type, parameter: null, device.Symbol),
            _ => None(devices.ConvertAll(d => d.Expression)),
        };
    }

    static DeviceFacts None(IReadOnlyList<string> candidates) => new(null, type: null, isHandle: false, parameter: null, candidates);

    static bool IsDevice(ITypeSymbol type) => KnownTypes.IsDevice(type) || KnownTypes.IsSafeHandle(type);

    static DeviceFacts Found(string expression, ITypeSymbol type, IParameterSymbol? parameter, ISymbol? member = null)
    {
        // A device that may be null is the user's to check; the call would say so with an ArgumentNullException.
        var forgiving = type.NullableAnnotation == NullableAnnotation.Annotated ? "!" : "";
        return new(expression + forgiving, type, KnownTypes.IsSafeHandle(type), parameter, candidates: [], member);
    }

    static IEnumerable<(string Expression, ITypeSymbol Type, ISymbol Symbol)> Fields(INamedTypeSymbol type) =>
        Accessible(type).OfType<IFieldSymbol>()
            .Where(f => f is { IsStatic: false, IsImplicitlyDeclared: false })
            .Select(f => (Own(f), f.Type, (ISymbol)f));

    static IEnumerable<(string Expression, ITypeSymbol Type, ISymbol Symbol)> Properties(INamedTypeSymbol type) =>
        Accessible(type).OfType<IPropertySymbol>()
            .Where(p => p is { IsStatic: false, IsIndexer: false, GetMethod: not null } && p.ExplicitInterfaceImplementations.IsEmpty)
            .Select(p => (Own(p), p.Type, (ISymbol)p));

    static IEnumerable<(string Expression, ITypeSymbol Type, ISymbol Symbol)> PrimaryParameters(INamedTypeSymbol type) =>
        type.InstanceConstructors
            .Where(c => c.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax)
            .SelectMany(c => c.Parameters)
            .Select(p => (Identifiers.Escape(p.Name), p.Type, (ISymbol)p));

    /// <summary>The members of a type come before its primary constructor's parameters, as a method's own parameters do.</summary>
    ILookup<bool, (string Expression, ITypeSymbol Type, ISymbol Symbol)> Parameters()
    {
        var members = new HashSet<string>(Accessible(type).Select(static member => member.Name).Concat(ReservedNames.Generated), StringComparer.Ordinal);
        return PrimaryParameters(type).ToLookup(parameter => members.Contains(parameter.Symbol.Name));
    }

    /// <summary>Spelled with <c>this</c>, so that a parameter of the same name does not hide it.</summary>
    static string Own(ISymbol member) => "this." + Identifiers.Escape(member.Name);

    /// <summary>The type's own members and those that it inherits and may use.</summary>
    static IEnumerable<ISymbol> Accessible(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                // An override or a hiding member stands for what it overrides or hides.
                if ((SymbolEqualityComparer.Default.Equals(current, type) || member.DeclaredAccessibility is not Accessibility.Private) && names.Add(member.Name))
                    yield return member;
            }
        }
    }
}
