using IoctlGen.Generator.Building;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Generator.Importing;

/// <summary>All headers that the project imports, and what there is to say of them whatever the project's own code is.</summary>
sealed record HeaderImports(EquatableArray<ImportedHeader> Headers, EquatableArray<ContractProblem> Problems);

/// <summary>A header as C#: the text that <c>ioctlgen import</c> would write, and the names in it.</summary>
/// <param name="Path">The header.</param>
/// <param name="Project">The project file, where what is wrong with the item is reported; the header where it is not known.</param>
/// <param name="Namespace">The namespace of the text; empty for none.</param>
/// <param name="Contracts">Its contracts.</param>
/// <param name="Codes">The codes of all of them.</param>
/// <param name="Types">The names of all other types.</param>
/// <param name="Text">The text.</param>
sealed record ImportedHeader(
    string Path, string Project, string Namespace, EquatableArray<string> Contracts, EquatableArray<ImportedCode> Codes, EquatableArray<string> Types, string Text)
{
    /// <summary>The codes of a contract.</summary>
    public IEnumerable<ImportedCode> CodesOf(string contract) => Codes.Where(code => code.Contract == contract);

    /// <summary>A name of the text as metadata has it.</summary>
    public string Qualified(string name) => Namespace.Length == 0 ? name : $"{Namespace}.{name}";
}

/// <summary>A code of an imported header.</summary>
/// <param name="Contract">The class.</param>
/// <param name="Method">The method.</param>
/// <param name="Name">The name in C.</param>
/// <param name="Value">The code.</param>
/// <param name="Place">Where the header has it.</param>
/// <param name="Notes">What the header leaves open about it; empty for nothing.</param>
sealed record ImportedCode(string Contract, string Method, string Name, uint Value, HeaderPosition Place, string Notes);
