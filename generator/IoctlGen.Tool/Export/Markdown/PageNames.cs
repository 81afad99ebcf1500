using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Export;

/// <summary>The files that the pages of contracts are written to.</summary>
static class PageNames
{
    /// <summary>The name of each code's page, in the order of the codes.</summary>
    /// <exception cref="ToolException">Two codes would have one page: file names have no case.</exception>
    public static IReadOnlyList<string> Of(DeclaredContracts contracts)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in contracts.Codes)
        {
            var name = CodePage.FileName(code, contracts.AssemblyName);
            if (!owners.TryAdd(name, code.Name))
                throw new ToolException($"{contracts.Path}: {owners[name]} and {code.Name} would both be the page {name}; rename one");
        }

        return [.. owners.Keys];
    }
}
