using System.Globalization;
using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL1002: the device type has 16 bits, the function 12, method and access 2 each.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutOfRangeAnalyzer : ContractRule
{
    static readonly (string Argument, string Part, int Bits)[] OfContract = [(AttributeArguments.DeviceType, "device type", 16), ("Method", "transfer method", 2), ("Access", "required access", 2)];
    static readonly (string Argument, string Part, int Bits)[] OfMethod = [(AttributeArguments.Function, "function", 12), (AttributeArguments.Method, "transfer method", 2), (AttributeArguments.Access, "required access", 2)];

    internal override DiagnosticDescriptor Rule => Rules.OutOfRange;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        // A contract of codes that are all given as a whole can state any device type; none is composed from it.
        return Misfits(null, contract.Type.Name, contract.Attribute, OfContract)
            .Concat(contract.Methods.SelectMany(static method => Misfits(method, method.Symbol.Name, method.Attribute, OfMethod)));
    }

    static IEnumerable<Finding> Misfits(MethodFacts? method, string owner, AttributeArguments arguments, (string Argument, string Part, int Bits)[] parts)
    {
        foreach (var (name, part, bits) in parts)
        {
            var maximum = (1L << bits) - 1;
            if (arguments[name] is { Number: { } number } argument && (number < 0 || number > maximum))
                yield return new(method, argument.Expression.GetLocation(), part, Text(number), owner, bits, maximum);
        }
    }

    static string Text(long number) => number < 0 ? number.ToString(CultureInfo.InvariantCulture) : $"0x{number:X}";
}
