using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL1010: moves a vendor's function into the range of vendors, which has bit 11 set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VendorFunctionCodeFix))]
[Shared]
public sealed class VendorFunctionCodeFix : CodeFixProvider
{
    const int VendorBit = 0x800;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["IOCTL1010"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindAsync<AttributeArgumentSyntax>().ConfigureAwait(false) is not { Expression: var function })
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (model.GetConstantValue(function, context.CancellationToken).Value is not int number)
            return;

        var vendors = Hexadecimal(number | VendorBit);
        // What is made of names keeps them.
        var text = function switch
        {
            LiteralExpressionSyntax => vendors,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => $"{function} | {Hexadecimal(VendorBit)}",
            _ => $"({function}) | {Hexadecimal(VendorBit)}",
        };
        context.Offer($"Use function {vendors} of the vendor range", nameof(VendorFunctionCodeFix), Edit.Replace(function, text));
    }

    static string Hexadecimal(int function) => "0x" + function.ToString("X3", CultureInfo.InvariantCulture);
}
