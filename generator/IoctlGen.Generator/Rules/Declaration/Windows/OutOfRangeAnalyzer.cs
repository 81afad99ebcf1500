using System.Globalization;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1002: the device type has 16 bits, the function 12, method and access 2 each.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutOfRangeAnalyzer : ContractRule
{
    static readonly (string Argument, string Name, int Bits)[] OfContract = [(AttributeArguments.DeviceType, "device type", 16), (AttributeNames.Method, "transfer method", 2), (AttributeNames.Access, "required access", 2)];
    static readonly (string Argument, string Name, int Bits)[] OfMethod = [(AttributeArguments.Function, "function", 12), (AttributeArguments.Method, "transfer method", 2), (AttributeArguments.Access, "required access", 2)];

    internal override DiagnosticDescriptor Rule => RuleTable.OutOfRange;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        // A contract of codes that are all given as a whole can state any device type; none is composed from it.
        foreach (var part in OfContract)
        {
            if (FindingIn(null, contract.Type.Name, contract.Attribute, part) is { } finding)
                yield return finding;
        }

        foreach (var method in contract.Methods)
        {
            foreach (var part in OfMethod)
            {
                if (FindingIn(method, method.Symbol.Name, method.Attribute, part) is { } finding)
                    yield return finding;
            }
        }
    }

    static Finding? FindingIn(MethodFacts? method, string owner, AttributeArguments arguments, (string Argument, string Name, int Bits) part)
    {
        var maximum = (1L << part.Bits) - 1;
        return arguments[part.Argument] is { Number: { } number } argument && (number < 0 || number > maximum)
            ? new(method, argument.Expression.GetLocation(), part.Name, Text(number), owner, part.Bits, maximum)
            : null;
    }

    static string Text(long number) => number < 0 ? number.ToString(CultureInfo.InvariantCulture) : $"0x{number:X}";
}
