using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The types of the runtime and of .NET that a declaration can name, recognised by name.</summary>
static class KnownTypes
{
    public const string ContractAttribute = AttributeNames.Namespace + "." + AttributeNames.Contract;

    public static bool IsRuntime(ITypeSymbol? type, string name) => Is(type, name, AttributeNames.Namespace);

    /// <summary>Whether a structure tells where the array begins that it ends with.</summary>
    public static bool HasTail(ITypeSymbol type) => type.AllInterfaces.Any(static known => IsRuntime(known, TailNames.Interface));

    public static bool IsTask(ITypeSymbol? type, string name) => Is(type, name, "System.Threading.Tasks");

    public static bool IsSystem(ITypeSymbol? type, string name) => Is(type, name, "System");

    public static bool IsInterop(ITypeSymbol? type, string name) => Is(type, name, "System.Runtime.InteropServices");

    public static bool IsCompilerService(ITypeSymbol? type, string name) => Is(type, name, "System.Runtime.CompilerServices");

    public static bool IsCancellationToken(ITypeSymbol? type) => Is(type, "CancellationToken", "System.Threading");

    public static bool IsDevice(ITypeSymbol type) => IsOrDerivesFrom(type, static t => IsRuntime(t, "IoctlDevice"));

    public static bool IsSafeHandle(ITypeSymbol type) => IsOrDerivesFrom(type, static t => IsInterop(t, "SafeHandle"));

    /// <summary>Whether it is a number that a count or a size can be.</summary>
    public static bool IsInteger(ITypeSymbol type) => type.SpecialType
        is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    static bool Is(ITypeSymbol? type, string name, string containingNamespace) =>
        type is INamedTypeSymbol { ContainingType: null } named
        && named.Name == name
        && IsNamespace(named.ContainingNamespace, containingNamespace);

    static bool IsOrDerivesFrom(ITypeSymbol? type, Func<ITypeSymbol, bool> test)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (test(type))
                return true;
        }

        return false;
    }

    static bool IsNamespace(INamespaceSymbol? symbol, string name)
    {
        for (var end = name.Length; end > 0;)
        {
            var start = name.LastIndexOf('.', end - 1) + 1;
            if (symbol is null || string.CompareOrdinal(symbol.Name, 0, name, start, Math.Max(symbol.Name.Length, end - start)) != 0)
                return false;
            symbol = symbol.ContainingNamespace;
            end = start - 1;
        }

        return symbol is { IsGlobalNamespace: true };
    }
}
