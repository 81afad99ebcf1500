using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL3001: a misspelt name becomes the one that a source has.</summary>
public sealed class UnknownNameTests
{
    [Fact]
    public Task A_name_becomes_that_of_the_header() => Fix.Turns<UnknownNameCodeFix>(
        Of(Define("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS"), Contract("[Ioctl({|IOCTL3001:\"IOCTL_METER_STRAT\"|}, Header = \"Public.h\")]")),
        Of(Define("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS"), Contract("[Ioctl(\"IOCTL_METER_START\", Header = \"Public.h\")]")),
        "Change it to 'IOCTL_METER_START'");

    [Fact]
    public Task All_names_of_a_project_become_published_ones() => Fix.TurnsAll<UnknownNameCodeFix>(FixAllScope.Project,
        [(Fix.File, Contract("[Ioctl({|IOCTL3001:\"FSCTL_LOK_VOLUME\"|})]", "[Ioctl({|IOCTL3001:\"FSCTL_UNLOCK_VOLUMES\"|})]"))],
        [(Fix.File, Contract("[Ioctl(\"FSCTL_LOCK_VOLUME\")]", "[Ioctl(\"FSCTL_UNLOCK_VOLUME\")]"))]);

    [Fact]
    public Task A_name_that_a_header_has_comes_before_a_published_one() => Fix.Offers<UnknownNameCodeFix>(
        Of("#define FSCTL_LOCK_VOLUMEN CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)", Contract("[Ioctl({|IOCTL3001:\"FSCTL_LOKC_VOLUME\"|})]")),
        "Change it to 'FSCTL_LOCK_VOLUMEN'");

    [Fact]
    public Task A_name_that_nothing_is_near_is_left_to_the_user() => Fix.Offers<UnknownNameCodeFix>(
        Of(Define("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS"), Contract("[Ioctl({|IOCTL3001:\"IOCTL_METER_CALIBRATE\"|})]")));

    [Fact]
    public Task A_name_that_a_page_has_is_right() => Fix.Offers<UnknownNameCodeFix>(
        [.. Of(Define("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS"), Contract("[Ioctl({|IOCTL3001:\"IOCTL_METER_START2\"|})]")), ("Consumer/start2.md", "---\ntitle: IOCTL_METER_START2\n---\n")]);
}
