namespace IoctlGen.Samples.QuickStart;

/// <summary>What the command line asks for.</summary>
sealed record Arguments
{
    public const string Usage = """
        Usage: dotnet run --project tests/Samples/QuickStart [-- options]

          (no option)           Lists the declared control codes and sends them to a fake drive. Works on every system.
          --device <path>       Sends IOCTL_CDROM_CHECK_VERIFY to a real drive, for example \\.\D: (Windows only).
          --make-compatible     With --device: sends FSCTL_MAKE_MEDIA_COMPATIBLE too, which CLOSES the open session of the disc.
          --help                Shows this text.

        Exit code: 0 all went well, 1 a call to the real drive failed, 2 the command line is wrong or needs Windows.
        """;

    public bool Help { get; private init; }

    public string? Device { get; private init; }

    public bool MakeCompatible { get; private init; }

    /// <summary>What is wrong with the command line; null where nothing is.</summary>
    public string? Problem { get; private init; }

    public static Arguments Parse(ReadOnlySpan<string> args) => Parse(args, new Arguments());

    static Arguments Parse(ReadOnlySpan<string> args, Arguments sofar) => args switch
    {
        [] when sofar is { MakeCompatible: true, Device: null } => sofar with { Problem = "--make-compatible needs --device." },
        [] => sofar,
        ["--help" or "-h" or "-?", ..] => new Arguments { Help = true },
        ["--make-compatible", .. var rest] => Parse(rest, sofar with { MakeCompatible = true }),
        ["--device", not "" and not ['-', ..] and var path, .. var rest] => Parse(rest, sofar with { Device = path }),
        ["--device", ..] => sofar with { Problem = @"--device needs a path, for example \\.\D:" },
        [var unknown, ..] => sofar with { Problem = $"Unknown argument: {unknown}" },
    };
}
