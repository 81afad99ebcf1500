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
    internal override DiagnosticDescriptor Rule => Rules.OutOfRange;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        // A contract of codes that are all given as a whole can state any device type; none is composed from it.
        if (Misfit(contract.Attribute[AttributeArguments.DeviceType], "device type", 16) is { } deviceType)
            yield return new(null, deviceType.Location, deviceType.Arguments);

        foreach (var method in contract.Methods)
        {
            foreach (var misfit in Misfits(contract, method))
                yield return new(method, misfit.Location, misfit.Arguments);
        }
    }

    static IEnumerable<Finding> Misfits(ContractFacts contract, MethodFacts method) => new[]
    {
        Misfit(method.Attribute[AttributeArguments.Function], "function", 12),
        Misfit(method.Attribute[AttributeArguments.Method] ?? contract.Attribute["Method"], "transfer method", 2),
        Misfit(method.Attribute[AttributeArguments.Access] ?? contract.Attribute["Access"], "required access", 2),
    }.OfType<Finding>();

    static Finding? Misfit(AttributeArgument? argument, string part, int bits)
    {
        var maximum = (1L << bits) - 1;
        return argument?.Number is { } number && (number < 0 || number > maximum)
            ? new(null, argument.Expression.GetLocation(), part, Text(number), bits, maximum)
            : null;
    }

    static string Text(long number) => number < 0 ? number.ToString(CultureInfo.InvariantCulture) : $"0x{number:X}";
}
