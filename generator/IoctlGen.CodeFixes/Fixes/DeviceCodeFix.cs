using System.Composition;
using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL1003: takes the device as the first parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeviceParameterCodeFix))]
[Shared]
public sealed class DeviceParameterCodeFix() : RuleCodeFix(Rules.Device)
{
    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        // A device that is there, but is a socket or an out parameter, is not mended by a second one.
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol || symbol.IsExtensionMethod || new DeviceReader(symbol.ContainingType).Read(symbol).Parameter is not null)
            return;

        var type = symbol.ContainingType;
        var receiver = symbol.IsStatic && type is { IsStatic: true, ContainingType: null } ? "this " : "";
        context.Offer("Take an IoctlDevice as the first parameter", nameof(DeviceParameterCodeFix),
        [
            .. Usings.Missing(model, method, ("IoctlGen", "IoctlDevice")),
            Edit.AddParameter(method.ParameterList, $"{receiver}IoctlDevice device", method.ParameterList.Parameters.FirstOrDefault()),
        ]);
    }
}
