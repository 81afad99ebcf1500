using System.Runtime.CompilerServices;

namespace IoctlGen.Specs.Tests;

/// <summary>Files of the repository, found from this source file.</summary>
static class Repository
{
    public static string PathOf(string relativePath, [CallerFilePath] string caller = "") => Path.Combine(Root(caller), relativePath);

    static string Root(string caller)
    {
        var folder = Path.GetDirectoryName(caller)!;
        while (!File.Exists(Path.Combine(folder, "IoctlGen.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
