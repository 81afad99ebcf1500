using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.CodeFixes.Migration;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1003: takes the device as the first parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeviceCodeFix))]
[Shared]
public sealed class DeviceCodeFix() : RuleCodeFix(RuleTable.Device)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        // A device that is there, but is a socket or an out parameter, is not fixed by a second one.
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol || symbol.IsExtensionMethod || new DeviceReader(symbol.ContainingType).Read(symbol).Parameter is not null)
            return;

        var type = symbol.ContainingType;
        var receiver = symbol.IsStatic && type is { IsStatic: true, ContainingType: null } ? "this " : "";
        context.Offer("Take an IoctlDevice as the first parameter", nameof(DeviceCodeFix),
        [
            .. Usings.Missing(model, method, ("IoctlGen", "IoctlDevice")),
            Edit.AddParameter(method.ParameterList, $"{receiver}{Usings.NameOf(model, method, "IoctlGen", "IoctlDevice")} {FreeName.OfParameter("device", symbol)}", method.ParameterList.Parameters.FirstOrDefault()),
        ]);
    }
}
