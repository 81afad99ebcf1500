using System.Composition;
using System.Globalization;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1010: moves the function of a vendor's device into the range of vendors, which has bit 11 set. What a vendor's function on a device of Microsoft's should be, nobody knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ForeignRangeCodeFix))]
[Shared]
public sealed class ForeignRangeCodeFix() : RuleCodeFix(RuleTable.ForeignRange)
{
    const int VendorBit = (int)CtlCode.FirstVendorFunction;

    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<AttributeArgumentSyntax>().ConfigureAwait(false) is not { Expression: var function })
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (model.GetConstantValue(function, context.CancellationToken).Value is not int number || (number & VendorBit) != 0)
            return;

        var vendors = Hexadecimal(number | VendorBit);
        // What is made of names keeps them.
        var text = function switch
        {
            LiteralExpressionSyntax => vendors,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => $"{function} | {Hexadecimal(VendorBit)}",
            _ => $"({function}) | {Hexadecimal(VendorBit)}",
        };
        context.Offer($"Use function {vendors} of the vendor range", nameof(ForeignRangeCodeFix), Edit.Replace(function, text));
    }

    static string Hexadecimal(int function) => "0x" + function.ToString("X3", CultureInfo.InvariantCulture);
}
