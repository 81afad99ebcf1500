using System.Runtime.CompilerServices;
using IoctlGen.CodeFixes.Fixes;
using IoctlGen.CodeFixes.Migration;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL3009: the header of a real driver, that of the lab, is declared at once.</summary>
public sealed class WholeHeaderTests
{
    static readonly string Header = File.ReadAllText(Lab());

    [Theory]
    [InlineData("0x8337, ", true)]
    [InlineData("", false)]
    public async Task Each_code_becomes_a_constant_and_nothing_is_reported(string deviceType, bool isOfOneDevice)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var codes = HeaderReader.Read(new("ioctlgenlab.h", Header), cancellationToken: cancellationToken).Codes.Where(code => !isOfOneDevice || code.Value >> 16 == 0x8337).ToDictionary(code => code.Name, code => (object)code.Value);
        Assert.True(codes.Count > 20);

        var after = await Fix.Fixed<UndeclaredCodesCodeFix>(
            [("Consumer/ioctlgenlab.h", Header), (Fix.File, $"using IoctlGen;\n[IoctlContract({deviceType}Header = {{|IOCTL3009:\"ioctlgenlab.h\"|}})]\npublic static partial class Lab\n{{\n}}\n")],
            $"Declare the missing {codes.Count} codes of ioctlgenlab.h");

        Assert.DoesNotContain(await new Reports(RulesReference.Analyzers).OfAsync(after, cancellationToken), report => report.Diagnostic.Severity > DiagnosticSeverity.Info);
        var compilation = await Assert.Single(after.Projects).GetCompilationAsync(cancellationToken);
        Assert.Empty(Compilations.CompilerReports(compilation!));
        Assert.Equal(codes, compilation!.GetTypeByMetadataName("Lab")!.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).ToDictionary(field => field.Name, field => field.ConstantValue!));
    }

    static string Lab([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "../../WindowsLab/driver/public/ioctlgenlab.h");
}
