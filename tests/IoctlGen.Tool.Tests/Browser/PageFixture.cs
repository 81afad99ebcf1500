namespace IoctlGen.Tool.Tests.Browser;

/// <summary>A browser and the page of the catalogue in a file, for all tests of a class.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    /// <summary>The environment variable that names the browser; run.sh sets it.</summary>
    const string Variable = "IOCTLGEN_BROWSER";

    readonly TemporaryFolder _folder = new();

    internal static string? Program { get; } = Environment.GetEnvironmentVariable(Variable);

    internal Chromium Browser { get; private set; } = null!;

    /// <summary>The page's address.</summary>
    internal string Address => new Uri(_folder.PathOf("ioctls.html")).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        await Tool.Run("catalogue", "-o", _folder.PathOf("ioctls.html"));
        Browser = await Chromium.Start(Program);
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _folder.Dispose();
    }
}
