using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Specs.Declaring;

/// <summary>The codes of a header that no contract can declare: import leaves them out, and nothing misses them.</summary>
static class DeclarableCodes
{
    /// <summary>Whether a contract can declare a code.</summary>
    public static bool Has(HeaderCode code) => PublishedOtherwise(code) is null && !IsReserved(code);

    /// <summary>What is published of the name of a code, where that is another number, which the generator refuses; else null.</summary>
    public static CatalogueRow? PublishedOtherwise(HeaderCode code) => PublishedCatalogue.Find(code.Name) is { } row && row.Code != code.Value ? row : null;

    /// <summary>Whether a member that is generated into a contract has the name of the code.</summary>
    public static bool IsReserved(HeaderCode code) => ReservedNames.OfCodes.Contains(code.Name);
}
