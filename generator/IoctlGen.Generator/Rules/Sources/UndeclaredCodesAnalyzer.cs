using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3009: a contract of a header of the project declares all codes of that header, those of its device type if it has one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndeclaredCodesAnalyzer : ContractRule
{
    const int NamedAtMost = 3;

    internal override DiagnosticDescriptor Rule => RuleTable.UndeclaredCodes;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        // Of two headers of that name neither is meant for sure.
        if (DeclaredHeader.FilesOf(contract) is not [var header] || Undeclared(contract, header) is not { Count: > 0 } codes)
            yield break;

        var names = string.Join(", ", codes.Take(NamedAtMost).Select(static code => code.Name));
        yield return new(null, contract.Attribute[AttributeNames.Header]!.Expression.GetLocation(), contract.Type.Name, codes.Count, header.Name, codes.Count > NamedAtMost ? names + ", …" : names);
    }

    /// <summary>The codes that the header itself defines, in its order: neither other names of a code, nor what only drivers can send, nor what is sent inside the buffer of another.</summary>
    internal static IReadOnlyList<HeaderCode> Undeclared(ContractFacts contract, SpecFile header)
    {
        var names = new HashSet<string>(contract.Methods.Select(static method => method.Name), StringComparer.Ordinal);
        var values = new HashSet<uint>(contract.Methods.Select(static method => method.Code.Value).OfType<uint>());
        return [.. contract.Sources.Headers.SelectMany(static read => read.Facts.Codes).Where(code =>
            code.Position.File == header.Path
            && (contract.DeviceType is not { } type || type == CtlCode.DeviceType(code.Value))
            && !names.Contains(code.Name) && !values.Contains(code.Value)
            && contract.Sources.Find(code.Name, header.Name, code.Value) is not ({ IsKernelOnly: true } or { Inside: not null }))
            .GroupBy(static code => code.Value)
            .Select(static same => same.First())];
    }
}
