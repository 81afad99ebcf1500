using System.Runtime.CompilerServices;

namespace IoctlGen.Generator.Tests.Snapshots.UseVerify;

/// <summary>Sets Verify up to read and write the files that this project's own helper reads and writes.</summary>
static class VerifyInitializer
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        VerifySourceGenerators.Initialize();

        // This repository's .editorconfig says utf-8; Verify would write a byte order mark.
        VerifierSettings.UseUtf8NoBom();

        // Build servers are told by CI here, as in the helper. Verify's own test (includeBuildServer: false) counts containers and WSL among them.
        if (SnapshotAcceptance.IsAsked)
            VerifierSettings.AutoVerify();
    }
}
