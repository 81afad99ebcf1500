namespace IoctlGen.Generator.Facts;

/// <summary>The types that a method's signature names.</summary>
static class SignatureTypes
{
    public static bool AnyUnresolved(MethodFacts method)
    {
        if (TypeUse.IsOrContainsUnresolved(method.Symbol.ReturnType))
            return true;

        foreach (var parameter in method.Symbol.Parameters)
        {
            if (TypeUse.IsOrContainsUnresolved(parameter.Type))
                return true;
        }

        return false;
    }
}
