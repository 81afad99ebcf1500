namespace IoctlGen.Tool.Tests;

/// <summary>The files of the repository.</summary>
static class Repository
{
    public static string File(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, "IoctlGen.sln")))
                return Path.Combine(folder.FullName, path);
        }

        throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
