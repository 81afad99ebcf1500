using System.Globalization;

namespace IoctlGen.Specs.Types;

/// <summary>What bytes that no field lies in are called, where C has to have them written out.</summary>
static class PaddingNames
{
    const string Prefix = "Padding";

    /// <summary>Before it where a field is called so already.</summary>
    const string Other = "Unused";

    public static string Of(StructureType type, int number)
    {
        var name = Prefix + number.ToString(CultureInfo.InvariantCulture);
        return type.Fields.Any(field => field.NamesInC.Contains(name)) ? Other + name : name;
    }

    /// <summary>Whether a field may be such bytes.</summary>
    public static bool IsOne(string name) => CIdentifier.IsNumbered(name.StartsWith(Other, StringComparison.Ordinal) ? name.Substring(Other.Length) : name, Prefix);
}
