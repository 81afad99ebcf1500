using System.Globalization;
using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests;

/// <summary>C# cannot drift from the driver: a number that is changed in its header is one error in the client, and the fix fixes it.</summary>
public sealed class DriftTests
{
    const string Old = "0x801, METHOD_BUFFERED, FILE_ANY_ACCESS", New = "0x803, METHOD_BUFFERED, FILE_WRITE_ACCESS";

    [Fact]
    public async Task A_number_that_is_changed_in_a_header_breaks_its_client_until_the_fix_fixes_it()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var solution = MarkedSolution.Of(Of(Define(Old), Client("Ioctl(0x801)"))).Solution;
        Assert.Empty(await Errors(solution));

        var header = Assert.Single(Assert.Single(solution.Projects).AdditionalDocuments);
        var changed = solution.WithAdditionalDocumentText(header.Id, SourceText.From(Define(New)));
        var error = Assert.Single(await Errors(changed));
        Assert.Equal("IOCTL3003", error.Id);
        Assert.Contains("is 0x83372004", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("but 0x8337A00C, CTL_CODE(0x8337, 0x0803, METHOD_BUFFERED, FILE_WRITE_ACCESS), in", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

        await Fix.Turns<NotAsPublishedCodeFix>(
            Of(Define(New), Client("{|IOCTL3003:Ioctl(0x801)|}")), Of(Define(New), Client("Ioctl(0x803, access: RequiredAccess.Write)")), "Take the numbers of Public.h(1,9)");
        var after = await Assert.Single(MarkedSolution.Of(Of(Define(New), Client("Ioctl(0x803, access: RequiredAccess.Write)"))).Solution.Projects).GetCompilationAsync(cancellationToken);
        Assert.Equal(0x8337A00Cu, Assert.IsAssignableFrom<IFieldSymbol>(Assert.Single(after!.GetTypeByMetadataName("Meter")!.GetMembers("IOCTL_METER_START"))).ConstantValue);
    }

    static async Task<IReadOnlyList<Diagnostic>> Errors(Solution solution) =>
        [.. (await new Reports(RulesReference.Analyzers).OfAsync(solution, TestContext.Current.CancellationToken)).Select(report => report.Diagnostic).Where(report => report.Severity == DiagnosticSeverity.Error)];

    static string Client(string attribute) => Contract($"[{attribute}]");
}
