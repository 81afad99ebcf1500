using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Building;

/// <summary>The methods that are obsolete, and so may use types whose use is an error elsewhere.</summary>
static class ObsoleteMethods
{
    const string Attribute = "Obsolete";

    /// <summary>By the attribute's name as written: binding the attributes of every method would cost more than all the rest.</summary>
    public static bool Contain(MethodFacts method)
    {
        foreach (var list in method.Declaration.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (NameOf(attribute.Name) is Attribute or Attribute + "Attribute")
                    return true;
            }
        }

        return false;
    }

    static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => NameOf(qualified.Right),
        AliasQualifiedNameSyntax alias => NameOf(alias.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
