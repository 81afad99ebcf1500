namespace IoctlGen.Generator.Parsing;

/// <summary>The types that a method's signature names.</summary>
static class SignatureTypes
{
    public static IEnumerable<TypeUse> Of(MethodFacts method)
    {
        yield return new(method.Symbol.ReturnType, method.Declaration.ReturnType);
        foreach (var parameter in method.Symbol.Parameters)
            yield return new(parameter.Type, method.Declaration.ParameterList.Parameters[parameter.Ordinal].Type!);
    }

    public static bool AnyUnresolved(MethodFacts method) => Of(method).Any(type => type.IsUnresolved);
}
