using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.CHeaders;

/// <summary>A control code that a header defines.</summary>
public sealed class HeaderCode
{
    internal HeaderCode(Macro macro, uint value) => (Macro, Value, Spelling) = (macro, value, macro.Name);

    internal HeaderCode(CppConstant constant, uint value)
    {
        var name = new CToken(CTokenKind.Identifier, constant.Name, constant.Token.Position, afterSpace: true);
        (Macro, Value, Spelling) = (new(name, parameters: null, [name]), value, constant.Spelling);
    }

    /// <summary>The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>; of a member of an enumeration with class or of a class, that of the type and its own: <c>AcmeIoctl_Ping</c>.</summary>
    public string Name => Macro.Name;

    /// <summary>The name as the header writes it: <c>Acme::AcmeIoctl::Ping</c>.</summary>
    public string Spelling { get; }

    /// <summary>The code.</summary>
    public uint Value { get; }

    /// <summary>What of it does not fit into its part: <c>function 0x2000 does not fit in 12 bits; it sets the access</c>. Null where all does.</summary>
    public string? Overflow => FindOverflow?.Invoke();

    /// <summary>Whether the header has a formula of its own for it, so that the parts of CTL_CODE mean nothing.</summary>
    public bool IsOfOwnFormula { get; internal init; }

    /// <summary>Where its name stands.</summary>
    public HeaderPosition Position => Macro.Defined.Position;

    /// <summary>The line that its definition ends on.</summary>
    internal int EndLine => Macro.Body.Count > 0 ? Math.Max(Position.Line, Macro.Body[Macro.Body.Count - 1].Position.Line) : Position.Line;

    /// <summary>Whether it is declared, the constant of an enumeration or a variable of C++, and no macro.</summary>
    public bool IsDeclared => Macro.Body.Count == 1 && Macro.Body[0].Text == Name;

    /// <summary>What it is defined as, without comments: <c>CTL_CODE(FILE_DEVICE_DISK, 0x17, METHOD_BUFFERED, FILE_READ_ACCESS)</c>.</summary>
    public string Expression => GuardReader.TextOf(Macro.Body);

    /// <summary>The conditions that it stands under, outermost first.</summary>
    public IReadOnlyList<Guard> Guards => Macro.Guards;

    /// <summary>The least NTDDI_VERSION (sdkddkver.h) that its conditions ask for; 0 where they ask for none.</summary>
    public uint MinimumVersion => Macro.Guards.Select(guard => guard.MinimumVersion).DefaultIfEmpty().Max();

    /// <summary>The release of Windows that its conditions ask for; null where they ask for none that is known.</summary>
    public WindowsVersion? Since => NtddiVersions.Windows(MinimumVersion);

    /// <summary>What the comments on its lines say; empty where there are none.</summary>
    public string Comment => Macro.Comment;

    /// <summary>What the comments before it say, with no empty line between; empty where there are none.</summary>
    public string Remarks => Macro.Remarks.Text;

    /// <summary>Whether <see cref="Remarks"/> stand before another definition, which they may be about alone.</summary>
    public bool SharesRemarks => Macro.Remarks.AreShared;

    /// <summary>The names in its comment that look like those of structures: <c>GET_LENGTH_INFORMATION</c>.</summary>
    public IReadOnlyList<string> BufferTypes => CommentTypes.Of(Comment);

    /// <summary>Looks for what does not fit when it is asked for: only import asks.</summary>
    internal Func<string?>? FindOverflow { get; init; }

    internal Macro Macro { get; }
}
