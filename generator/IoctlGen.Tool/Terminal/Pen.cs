namespace IoctlGen.Tool.Terminal;

/// <summary>Writes to standard output, in colours where that is a terminal which wants them: .NET leaves them out of files and pipes, and where NO_COLOR is set.</summary>
sealed class Pen
{
    /// <summary>The pen of this process; lines are written at once, so that what reads them sees them.</summary>
    public static Pen Out { get; } = new();

    /// <summary>The colour of what a text is about: it can be read on black and on white, as all dark ones can.</summary>
    public const ConsoleColor Heading = ConsoleColor.DarkCyan;

    readonly bool _inColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public void Write(string text, ConsoleColor? colour = null)
    {
        if (!_inColour || colour is not { } ink)
        {
            Console.Out.Write(text);
            return;
        }

        Console.ForegroundColor = ink;
        Console.Out.Write(text);
        Console.ResetColor();
    }

    public void WriteLine(string text = "", ConsoleColor? colour = null)
    {
        Write(text, colour);
        Console.Out.WriteLine();
    }
}
